import { $getSelection, CONTROLLED_TEXT_INSERTION_COMMAND, DELETE_CHARACTER_COMMAND, type TextNode } from 'lexical'
import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { inlineText } from '#shared/document/inline.ts'
import { phraseInlines } from '#shared/phrases/slots.ts'
import type { BlankChoice } from '#renderer/editor/extensions/choices-extension.ts'
import { $pasteBlocks, $pasteCopied } from '#renderer/editor/extensions/insert-blocks.ts'
import { windowIds } from '#renderer/editor/nodes/new-ids.ts'
import { p } from '#tests/support/build-report.ts'
import { $block, edit, headlessEditor } from '#tests/support/headless-editor.ts'

type Editor = ReturnType<typeof headlessEditor>
const type = (editor: Editor, text: string) => edit(editor, (lexical) => void lexical.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, text))
const erase = (editor: Editor) => edit(editor, (lexical) => void lexical.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
const insert = (editor: Editor, text: string) => editor.insertText(phraseInlines(text, windowIds))
const line = (editor: Editor, at = 0) => {
  const block = editor.blocks()[at]
  return block?.type === 'paragraph' ? inlineText(block.content) : null
}
const empty = (events = {}) => headlessEditor([p('b1')], { blockId: 'b1' as BlockId, offset: 0 }, events)
const TWICE = '〔organisation:单位〕整改后，〔organisation:单位〕开会〔number:次数〕次。'

describe('the same slot twice', () => {
  it('is filled by filling it once, and one undo takes both back', () => {
    const editor = empty()
    insert(editor, TWICE)
    type(editor, '镇党委')
    expect(line(editor)).toBe('镇党委整改后，镇党委开会〔次数〕次。')
    editor.undo()
    expect(line(editor)).toBe('〔单位〕整改后，〔单位〕开会〔次数〕次。')
    editor.redo()
    expect(line(editor)).toBe('镇党委整改后，镇党委开会〔次数〕次。')
  })

  it('follows what is typed on, and opens again where one of them is emptied', () => {
    const editor = empty()
    insert(editor, TWICE)
    type(editor, '镇')
    type(editor, '党')
    expect(line(editor)).toBe('镇党整改后，镇党开会〔次数〕次。')
    edit(editor, () => $block(0).getChildAtIndex<TextNode>(0)?.select(0, 2))
    erase(editor)
    expect(line(editor)).toBe('〔单位〕整改后，〔单位〕开会〔次数〕次。')
  })

  it.each([
    ['elsewhere', $pasteBlocks],
    ['on this page', $pasteCopied],
  ])('is filled by pasting what was copied %s', (_, $paste) => {
    const editor = empty()
    insert(editor, TWICE)
    edit(editor, () => $paste([p('x1', '镇党委')]))
    expect(line(editor)).toBe('镇党委整改后，镇党委开会〔次数〕次。')
    editor.undo()
    expect(line(editor)).toBe('〔单位〕整改后，〔单位〕开会〔次数〕次。')
  })

  it('in one phrase has nothing to do with the same slot of the next', () => {
    const editor = empty()
    insert(editor, TWICE)
    type(editor, '镇党委')
    edit(editor, () => $getSelection()?.insertText(''))
    editor.select({ blockId: 'b1' as BlockId, start: 22, end: 22 })
    insert(editor, '〔organisation:单位〕和〔organisation:单位〕')
    type(editor, '村')
    expect(line(editor)).toContain('镇党委整改后，镇党委开会')
    expect(line(editor)).toContain('村和村')
  })

  it('stays linked through saving and loading', () => {
    const editor = empty()
    insert(editor, TWICE)
    const again = headlessEditor(editor.blocks())
    expect(again.blocks()).toEqual(editor.blocks())
    again.selectBlank('next')
    type(again, '镇党委')
    expect(line(again)).toBe('镇党委整改后，镇党委开会〔次数〕次。')
  })
})

describe('a slot with a choice', () => {
  it('offers it while it is selected, is filled with what is taken, and one undo takes it back', () => {
    const told: (BlankChoice | null)[] = []
    const editor = empty({ onChoice: (choice: BlankChoice | null) => told.push(choice) })
    insert(editor, '对〔place:对象|村|社区〕督导〔number:次数〕次')
    expect(told.at(-1)).toMatchObject({ blockId: 'b1', start: 1, end: 5, choices: ['村', '社区'] })
    editor.fillSelected('社区')
    expect(line(editor)).toBe('对社区督导〔次数〕次')
    expect(told.at(-1)).toBeNull()
    editor.undo()
    expect(line(editor)).toBe('对〔对象〕督导〔次数〕次')
    editor.selectBlank('next')
    expect(told.at(-1)).toBeNull()
  })

  it('takes something else that is typed', () => {
    const editor = empty()
    insert(editor, '对〔place:对象|村|社区〕督导')
    type(editor, '园区')
    expect(line(editor)).toBe('对园区督导')
  })
})
