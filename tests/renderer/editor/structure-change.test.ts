import { $createTextNode, $getRoot } from 'lexical'
import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { changesStructure } from '#renderer/editor/extensions/structure-change.ts'
import type { ReportEditor } from '#renderer/editor/report-editor.ts'
import { h, p } from '#tests/support/build-report.ts'
import { $block, edit, headlessEditor } from '#tests/support/headless-editor.ts'

const at = (blockId: string, offset: number) => ({ blockId: blockId as BlockId, offset })

/** What every update of an act was taken for. */
function told(editor: ReportEditor, act: () => void): boolean[] {
  const answers: boolean[] = []
  const stop = editor.lexical.registerUpdateListener((update) => {
    if (update.dirtyElements.size > 0) answers.push(changesStructure(update))
  })
  act()
  stop()
  return answers
}

const report = () => headlessEditor([h(1, 'a', '甲'), p('p1', '一段。'), p('p2', '二段。'), h(1, 'b', '乙')], at('p1', 2))

describe('a change of structure', () => {
  it('is not what a typed character makes: headings are not counted again with every key', () => {
    const editor = report()
    expect(told(editor, () => edit(editor, () => $block(1).selectEnd().insertText('字')))).toEqual([false])
  })

  it('is a block put in, moved, restyled or taken out, and its undoing', () => {
    const editor = report()
    const anyOf = (act: () => void) => told(editor, act).includes(true)
    expect(anyOf(() => edit(editor, () => $block(1).selectEnd().insertParagraph()))).toBe(true)
    expect(anyOf(() => editor.moveCurrent('down'))).toBe(true)
    expect(anyOf(() => editor.undo())).toBe(true)
    expect(anyOf(() => edit(editor, () => $block(0).remove()))).toBe(true)
    expect(anyOf(() => edit(editor, () => $getRoot().getLastChild()?.remove()))).toBe(true)
  })

  it('is a first text in an empty block', () => {
    const editor = headlessEditor([p('p1', '')], at('p1', 0))
    expect(told(editor, () => edit(editor, () => $block(0).append($createTextNode('字'))))).toEqual([true])
  })
})
