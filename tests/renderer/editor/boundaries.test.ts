import { $getRoot, CONTROLLED_TEXT_INSERTION_COMMAND, DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, INSERT_PARAGRAPH_COMMAND } from 'lexical'
import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { $pasteBlocks, $pasteCopied } from '#renderer/editor/extensions/insert-blocks.ts'
import { $selectBeside, $stepOverTable } from '#renderer/editor/extensions/table-caret-extension.ts'
import { $isTableBlock } from '#renderer/editor/nodes/TableBlockNode.ts'
import type { Block } from '#shared/document/blocks.ts'
import { blank, h, line, p, table } from '#tests/support/build-report.ts'
import { edit, headlessEditor } from '#tests/support/headless-editor.ts'

const at = (blockId: string, offset: number) => ({ blockId: blockId as BlockId, offset })
type Editor = ReturnType<typeof headlessEditor>
const type = (editor: Editor, text: string) => edit(editor, (lexical) => void lexical.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, text))
const enter = (editor: Editor) => edit(editor, (lexical) => void lexical.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined))
const erase = (editor: Editor, isBackward: boolean) => edit(editor, (lexical) => void lexical.dispatchCommand(DELETE_CHARACTER_COMMAND, isBackward))
const eraseWord = (editor: Editor, isBackward: boolean) => edit(editor, (lexical) => void lexical.dispatchCommand(DELETE_WORD_COMMAND, isBackward))
/** Every block as its type and text; 〔…〕 for open blanks, [..] for filled ones. */
const shown = (blocks: readonly Block[]) =>
  blocks.map((block) => {
    if (block.type === 'table') return 'table'
    const content = block.type === 'heading' ? [...block.content, ...block.runIn] : block.content
    const text = content.map((i) => (i.type === 'text' ? i.text : i.value === undefined ? `〔${i.hint}〕` : `[${i.value}]`)).join('')
    return `${block.type}:${text}`
  })

/** Lexical's own marks of the texts on the page: what would be drawn as a filled blank. */
function markedTexts(editor: Editor): string[] {
  return editor.lexical.getEditorState().read(() =>
    $getRoot()
      .getAllTextNodes()
      .filter((node) => node.hasFormat('highlight'))
      .map((node) => node.getTextContent()),
  )
}

describe('behind a filled blank', () => {
  it('a new paragraph is plain text, not marked as a blank', () => {
    const editor = headlessEditor([p('b1', '参加', blank('k1', 'number', '人数'))], at('b1', 2))
    editor.selectBlank('next')
    type(editor, '30')
    enter(editor)
    type(editor, '另有三人')
    expect(shown(editor.blocks())).toEqual(['paragraph:参加[30]', 'paragraph:另有三人'])
    expect(markedTexts(editor)).toEqual(['30'])
  })

  it('pasted paragraphs and what is typed after them are plain text', () => {
    const editor = headlessEditor([p('b1', '参加', blank('k1', 'other', '内容'))], at('b1', 2))
    editor.selectBlank('next')
    type(editor, '会议')
    edit(editor, () => $pasteBlocks([p('x1', '甲'), p('x2', '乙')]))
    type(editor, '丙')
    expect(shown(editor.blocks())).toEqual(['paragraph:参加[会议]', 'paragraph:甲', 'paragraph:乙丙'])
    expect(markedTexts(editor)).toEqual(['会议'])
  })
})

describe('deleting beside a table', () => {
  const report = [p('b1', '前文'), table('t1', 1, ['项目'], ['支部']), p('b2', '后文')]

  it.each([
    ['Delete before it', 'b1', 2, false],
    ['Backspace behind it', 'b2', 0, true],
  ] as const)('%s leaves the table and the text as they are', (_, block, offset, isBackward) => {
    const editor = headlessEditor(report, at(block, offset))
    erase(editor, isBackward)
    eraseWord(editor, isBackward)
    expect(editor.blocks()).toEqual(report)
  })

  it('an empty paragraph beside it goes', () => {
    const editor = headlessEditor([p('b0', '前文'), p('b1'), table('t1', 1, ['项目'])], at('b1', 0))
    erase(editor, true)
    expect(shown(editor.blocks())).toEqual(['paragraph:前文', 'table'])
  })
})

describe('a caret beside a table', () => {
  it.each([
    ['behind the text above it', [p('b1', '前文'), table('t1', 1, ['项目']), p('b2', '后文')], ['paragraph:前文★', 'table', 'paragraph:后文']],
    ['before the text below it when nothing is above', [table('t1', 1, ['项目']), p('b2', '后文')], ['table', 'paragraph:★后文']],
    ['in a paragraph of its own when the table is all there is', [table('t1', 1, ['项目'])], ['table', 'paragraph:★']],
  ] as const)('stands %s', (_, blocks, expected) => {
    const editor = headlessEditor(blocks)
    edit(editor, () => {
      const node = $getRoot().getChildren().find($isTableBlock)
      if (node !== undefined) $selectBeside(node)
    })
    type(editor, '★')
    expect(shown(editor.blocks())).toEqual(expected)
  })
})

describe('the arrow keys beside a table', () => {
  const report = [p('b1', '前文'), table('t1', 1, ['项目']), table('t2', 1, ['项目']), p('b2', '后文')]

  it.each([
    ['right', at('b1', 2), ['paragraph:前文', 'table', 'table', 'paragraph:★后文']],
    ['left', at('b2', 0), ['paragraph:前文★', 'table', 'table', 'paragraph:后文']],
  ] as const)('step over it to the %s', (direction, caret, expected) => {
    const editor = headlessEditor(report, caret)
    edit(editor, () => expect($stepOverTable(direction, false)).toBe(true))
    type(editor, '★')
    expect(shown(editor.blocks())).toEqual(expected)
  })

  it('with Shift take it into the selection, and deleting that removes it', () => {
    const editor = headlessEditor(report, at('b1', 2))
    edit(editor, () => $stepOverTable('right', true))
    erase(editor, true)
    expect(shown(editor.blocks())).toEqual(['paragraph:前文后文'])
    editor.undo()
    expect(editor.blocks()).toEqual(report)
  })

  it('stay where they are when nothing stands behind it', () => {
    const editor = headlessEditor([p('b1', '前文'), table('t1', 1, ['项目'])], at('b1', 2))
    edit(editor, () => expect($stepOverTable('right', false)).toBe(true))
    type(editor, '★')
    expect(shown(editor.blocks())).toEqual(['paragraph:前文★', 'table'])
  })

  it('leave every other place to the browser', () => {
    const editor = headlessEditor(report, at('b1', 1))
    edit(editor, () => expect($stepOverTable('right', false)).toBe(false))
  })
})

describe('Ctrl+Backspace and Ctrl+Delete between blocks', () => {
  it('take the style of a heading first, as Backspace does', () => {
    const editor = headlessEditor([p('b0', '上文'), h(1, 'b1', '主要做法')], at('b1', 0))
    eraseWord(editor, true)
    expect(shown(editor.blocks())).toEqual(['paragraph:上文', 'paragraph:主要做法'])
  })

  it('remove an empty paragraph and keep the heading below it', () => {
    const editor = headlessEditor([p('b0'), h(1, 'b1', '主要做法')], at('b0', 0))
    eraseWord(editor, false)
    expect(shown(editor.blocks())).toEqual(['heading:主要做法'])
  })
})

describe('pasting one line', () => {
  it.each([
    ['title', 3, 'title:述职报告二'],
    ['signature', 3, 'signature:述职报告二'],
    ['salutation', 3, 'salutation:述职报告二'],
  ] as const)('goes into the %s where the caret is', (blockType, offset, expected) => {
    const editor = headlessEditor([line(blockType, 'b1', '述职二'), p('b2', '正文')], at('b1', offset - 1))
    edit(editor, () => $pasteBlocks([p('x1', '报告')]))
    expect(shown(editor.blocks())).toEqual([expected, 'paragraph:正文'])
  })

  it('a copied heading flows into the text at the caret', () => {
    const editor = headlessEditor([p('b1', '围绕展开')], at('b1', 2))
    edit(editor, () => $pasteCopied([h(2, 'x1', '抓学习。', '今年以来。')]))
    expect(shown(editor.blocks())).toEqual(['paragraph:围绕抓学习。今年以来。展开'])
  })

  it('a copied heading stays a heading in an empty paragraph', () => {
    const editor = headlessEditor([p('b1'), p('b2', '正文')], at('b1', 0))
    edit(editor, () => $pasteCopied([h(2, 'x1', '抓学习。', '今年以来。')]))
    expect(shown(editor.blocks())).toEqual(['heading:抓学习。今年以来。', 'paragraph:正文'])
  })
})

describe('a filled blank that is cut in two becomes plain text', () => {
  const filled = [p('b1', '坚持', blank('k1', 'other', '机制', '双周例会'), '。')]

  it.each([
    ['Enter', enter, ['paragraph:坚持双周', 'paragraph:例会。']],
    ['a phrase', (editor: Editor) => editor.insertText([{ type: 'text', text: '党建' }]), ['paragraph:坚持双周党建例会。']],
    ['another blank', (editor: Editor) => editor.insertBlank('other', '内容'), ['paragraph:坚持双周〔内容〕例会。']],
    ['one pasted line', (editor: Editor) => edit(editor, () => $pasteBlocks([p('x1', '党建')])), ['paragraph:坚持双周党建例会。']],
    [
      'pasted paragraphs',
      (editor: Editor) => edit(editor, () => $pasteBlocks([p('x1', '甲'), p('x2', '乙')])),
      ['paragraph:坚持双周', 'paragraph:甲', 'paragraph:乙', 'paragraph:例会。'],
    ],
  ] as const)('by %s, and by undo a blank again', (_, cut, expected) => {
    const editor = headlessEditor(filled, at('b1', 4))
    cut(editor)
    expect(shown(editor.blocks())).toEqual(expected)
    expect(markedTexts(editor)).toEqual([])
    editor.undo()
    expect(editor.blocks()).toEqual(filled)
  })

  it('by Enter over some of its characters', () => {
    const editor = headlessEditor(filled)
    editor.select({ blockId: 'b1' as BlockId, start: 3, end: 5 })
    enter(editor)
    expect(shown(editor.blocks())).toEqual(['paragraph:坚持双', 'paragraph:会。'])
  })
})
