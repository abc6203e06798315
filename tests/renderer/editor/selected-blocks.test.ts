import { $getRoot, $selectAll, CONTROLLED_TEXT_INSERTION_COMMAND, DELETE_CHARACTER_COMMAND } from 'lexical'
import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import type { Block } from '#shared/document/blocks.ts'
import { $selectedBlockSlices } from '#renderer/editor/extensions/clipboard-extension.ts'
import { $pasteBlocks, $pasteCopied } from '#renderer/editor/extensions/insert-blocks.ts'
import { $endBeforeNextBlock } from '#renderer/editor/extensions/triple-click-extension.ts'
import { $selectOffsets } from '#renderer/editor/selection/block-offsets.ts'
import { blank, h, line, p, table } from '#tests/support/build-report.ts'
import { $block, edit, headlessEditor } from '#tests/support/headless-editor.ts'

type Editor = ReturnType<typeof headlessEditor>
const WITH_TABLES = [table('t1', 1, ['头'], ['甲']), line('title', 'b1', '标题'), p('b2', '正文。'), table('t2', 1, ['尾'], ['乙'])]
const LINES = [h(1, 'b1', '存在问题'), h(2, 'b2', '学习不深。', '学得不够。'), p('b3', '召开会议。')]

const shown = (blocks: readonly Block[]) =>
  blocks.map((block) => {
    if (block.type === 'table') return 'table'
    const content = block.type === 'heading' ? [...block.content, ...block.runIn] : block.content
    const text = content.map((i) => (i.type === 'text' ? i.text : i.value === undefined ? `〔${i.hint}〕` : `[${i.value}]`)).join('')
    return `${block.type === 'heading' ? `h${block.level}` : block.type}:${text}`
  })
const selectAll = (editor: Editor) => edit(editor, () => void $selectAll())
/** From a place of one block to a place of another, as Shift with the arrow keys leaves it. */
const select = (editor: Editor, first: number, start: number, last: number, end: number) =>
  edit(editor, () => {
    const { key, offset, type } = $selectOffsets($block(last), end).focus
    $selectOffsets($block(first), start).focus.set(key, offset, type)
  })
const taken = (editor: Editor): Block[] => {
  let blocks: Block[] = []
  editor.lexical.getEditorState().read(() => {
    blocks = $selectedBlockSlices()
  })
  return blocks
}
const erase = (editor: Editor) => edit(editor, (lexical) => void lexical.dispatchCommand(DELETE_CHARACTER_COMMAND, true))

describe('all of a report with a table at its edge', () => {
  it('is copied with its tables, line by line', () => {
    const editor = headlessEditor(WITH_TABLES)
    selectAll(editor)
    expect(taken(editor)).toEqual(WITH_TABLES)
    expect(editor.selectedText()).toBe('标题\n正文。')
  })

  it.each([
    ['the start', WITH_TABLES.slice(0, 3)],
    ['the end', WITH_TABLES.slice(1)],
    ['both ends', WITH_TABLES],
  ])('is replaced by what is pasted, with a table at %s', (_, blocks) => {
    const editor = headlessEditor(blocks)
    selectAll(editor)
    edit(editor, () => $pasteBlocks([h(1, 'x1', '新的'), p('x2', '一段。')]))
    expect(shown(editor.blocks())).toEqual(['h1:新的', 'paragraph:一段。'])
    editor.undo()
    expect(editor.blocks()).toEqual(blocks)
  })

  it('is replaced by one line and by a blank, too', () => {
    const editor = headlessEditor(WITH_TABLES)
    selectAll(editor)
    edit(editor, () => $pasteBlocks([p('x1', '一句话')]))
    expect(shown(editor.blocks())).toEqual(['paragraph:一句话'])
    editor.undo()
    selectAll(editor)
    editor.insertBlank('other', '待补')
    expect(shown(editor.blocks())).toEqual(['paragraph:〔待补〕'])
  })

  it('is written once more', () => {
    const editor = headlessEditor(WITH_TABLES)
    selectAll(editor)
    editor.duplicate()
    expect(shown(editor.blocks())).toEqual(['table', 'title:标题', 'paragraph:正文。', 'title:标题', 'paragraph:正文。', 'table'])
  })
})

describe('whole lines with the end of the last', () => {
  it('are copied without the number of the heading that follows', () => {
    const editor = headlessEditor(LINES)
    select(editor, 0, 0, 1, 0)
    expect(taken(editor)).toEqual([h(1, 'b1', '存在问题'), p('b2')])
  })

  it('are pasted as lines of their own, without an empty one behind them', () => {
    const editor = headlessEditor(LINES)
    select(editor, 0, 0, 1, 0)
    const copied = taken(editor)
    select(editor, 2, 0, 2, 0)
    edit(editor, () => $pasteCopied(copied))
    expect(shown(editor.blocks())).toEqual(['h1:存在问题', 'h2:学习不深。学得不够。', 'h1:存在问题', 'paragraph:召开会议。'])
    select(editor, 3, 5, 3, 5)
    edit(editor, () => $pasteCopied(copied))
    expect(shown(editor.blocks()).slice(3)).toEqual(['paragraph:召开会议。', 'h1:存在问题'])
  })

  it('are deleted without changing the style of what follows', () => {
    const editor = headlessEditor(LINES)
    select(editor, 0, 0, 1, 0)
    erase(editor)
    expect(editor.blocks()).toEqual(LINES.slice(1))
    expect(editor.caret()).toEqual({ blockId: 'b2' as BlockId, offset: 0 })
    editor.undo()
    select(editor, 1, 0, 2, 0)
    erase(editor)
    expect(editor.blocks()).toEqual([LINES[0], LINES[2]])
  })

  it('take the tables among them along', () => {
    const blocks = [p('b1', '前文'), table('t1', 0, ['项目']), p('b2', '后文')]
    const editor = headlessEditor(blocks)
    select(editor, 0, 0, 2, 0)
    erase(editor)
    expect(editor.blocks()).toEqual([p('b2', '后文')])
    expect(editor.lexical.getEditorState().read(() => $getRoot().getChildrenSize())).toBe(1)
  })
})

describe('part of a blank', () => {
  const report = [p('b1', '落实', blank('k1', 'other', '机制', '双周例会'), '，召开', blank('k2', 'number', '次数'), '次。')]

  it('is just these words where the blank is filled, and the blank where it is open', () => {
    const editor = headlessEditor(report)
    select(editor, 0, 2, 0, 4)
    expect(shown(taken(editor))).toEqual(['paragraph:双周'])
    select(editor, 0, 4, 0, 7)
    expect(shown(taken(editor))).toEqual(['paragraph:例会，'])
    select(editor, 0, 2, 0, 6)
    expect(shown(taken(editor))).toEqual(['paragraph:[双周例会]'])
    select(editor, 0, 8, 0, 11)
    expect(shown(taken(editor))).toEqual(['paragraph:开〔次数〕'])
  })
})

describe('a paragraph selected by three clicks', () => {
  it.each([
    ['forwards', 0, 0, 1, 0],
    ['backwards', 1, 0, 0, 0],
  ])('ends where it ends, %s, so that the next one is not joined to what is typed over it', (_, first, start, last, end) => {
    const editor = headlessEditor(LINES)
    select(editor, first, start, last, end)
    edit(editor, () => $endBeforeNextBlock())
    edit(editor, (lexical) => void lexical.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, '不足之处'))
    expect(editor.blocks()).toEqual([h(1, 'b1', '不足之处'), LINES[1], LINES[2]])
  })

  it('stays as it is where it ends inside a block', () => {
    const editor = headlessEditor(LINES)
    select(editor, 0, 0, 1, 2)
    edit(editor, () => $endBeforeNextBlock())
    expect(editor.selectedText()).toBe('存在问题\n学习')
  })
})
