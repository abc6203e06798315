import { HISTORY_PUSH_TAG } from 'lexical'
import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { UNDO_STEPS } from '#renderer/editor/report-extension.ts'
import { p } from '#tests/support/build-report.ts'
import { $block, headlessEditor } from '#tests/support/headless-editor.ts'

describe('undo', () => {
  it('goes back five hundred steps and keeps no more, however long somebody writes', () => {
    const can = { undo: false }
    const editor = headlessEditor([p('p1', '')], null, { onHistory: ({ undo }) => Object.assign(can, { undo }) })
    for (let step = 0; step < UNDO_STEPS + 20; step++)
      editor.lexical.update(() => void $block(0).selectEnd().insertText('字'), { discrete: true, tag: HISTORY_PUSH_TAG })
    let undone = 0
    while (can.undo && undone < 2 * UNDO_STEPS) {
      editor.undo()
      undone++
    }
    expect(undone).toBe(500)
    expect(editor.textOf('p1' as BlockId)).toBe('字'.repeat(20))
  })

  it('brings the kind of report back in its turn, between what was written before and after', () => {
    const DUTY = { reportType: 'party-building-duty-report', unitKind: undefined, requirements: undefined }
    const PLAIN = { ...DUTY, reportType: 'plain-report' }
    const told: unknown[] = []
    const editor = headlessEditor([], null, { onKindBack: (kind) => told.push(kind.reportType) })
    editor.load([p('p1', '')], null, DUTY)
    const write = (text: string) =>
      editor.lexical.update(() => void $block(0).selectEnd().insertText(text), { discrete: true, tag: HISTORY_PUSH_TAG })
    const text = () => editor.textOf('p1' as BlockId)
    write('前')
    editor.keepKind(PLAIN)
    write('后')
    editor.undo()
    expect([text(), told]).toEqual(['前', []])
    editor.undo()
    expect([text(), told]).toEqual(['前', ['party-building-duty-report']])
    editor.redo()
    expect([text(), told]).toEqual(['前', ['party-building-duty-report', 'plain-report']])
    editor.undo()
    editor.undo()
    expect([text(), told.at(-1)]).toEqual(['', 'party-building-duty-report'])
  })
})
