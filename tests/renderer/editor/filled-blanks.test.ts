import {
  $getSelection,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  type TextNode,
} from 'lexical'
import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { $deleteWordOfBlank } from '#renderer/editor/extensions/empty-filled-blank.ts'
import { $pointToOffset } from '#renderer/editor/selection/block-offsets.ts'
import { findMatches } from '#renderer/editor/selection/find-matches.ts'
import { blank, p } from '#tests/support/build-report.ts'
import { $block, edit, headlessEditor } from '#tests/support/headless-editor.ts'

const at = (blockId: string, offset: number) => ({ blockId: blockId as BlockId, offset })
type Editor = ReturnType<typeof headlessEditor>
const type = (editor: Editor, text: string) => edit(editor, (lexical) => void lexical.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, text))
const erase = (editor: Editor, isBackward: boolean) => edit(editor, (lexical) => void lexical.dispatchCommand(DELETE_CHARACTER_COMMAND, isBackward))
const eight = [p('b1', '讲党课', blank('k1', 'number', '次数', '8'), '次')]
const open = [p('b1', '讲党课', blank('k1', 'number', '次数'), '次')]
const selectedText = (editor: Editor) => editor.lexical.getEditorState().read(() => $getSelection()?.getTextContent())

describe('the value of a filled blank', () => {
  it('selected as a whole and typed over, is the new value of the same blank', () => {
    const editor = headlessEditor(eight)
    editor.select({ blockId: 'b1' as BlockId, start: 3, end: 4 })
    // A double click selects the value's own text.
    edit(editor, () => void $block(0).getChildAtIndex<TextNode>(1)?.select(0, 1))
    type(editor, '12')
    expect(editor.blocks()).toEqual([p('b1', '讲党课', blank('k1', 'number', '次数', '12'), '次')])
    editor.undo()
    expect(editor.blocks()).toEqual(eight)
  })

  it('deleted from outside, by Delete before it, gives the blank back', () => {
    const editor = headlessEditor(eight, at('b1', 3))
    erase(editor, false)
    expect(editor.blocks()).toEqual(open)
    expect(selectedText(editor)).toBe('〔次数〕')
  })

  it('a word of plain text is left to the editor', () => {
    const editor = headlessEditor(eight, at('b1', 2))
    edit(editor, () => expect($deleteWordOfBlank(true)).toBe(false))
    expect(editor.blocks()).toEqual(eight)
  })
})

describe('Shift with an arrow key', () => {
  const press = (editor: Editor, direction: 'left' | 'right') => {
    let isTaken = false
    edit(editor, (lexical) => {
      const event = { shiftKey: true, preventDefault: () => {} } as KeyboardEvent
      isTaken = lexical.dispatchCommand(direction === 'left' ? KEY_ARROW_LEFT_COMMAND : KEY_ARROW_RIGHT_COMMAND, event)
    })
    return isTaken
  }
  const focus = (editor: Editor) =>
    editor.lexical.getEditorState().read(() => {
      const selection = $getSelection()
      return selection !== null && 'focus' in selection ? $pointToOffset(selection.focus as never)?.offset : undefined
    })

  it.each([
    ['right', 3, 7],
    ['left', 7, 3],
  ] as const)('to the %s takes an open blank as a whole', (direction, from, to) => {
    const editor = headlessEditor(open, at('b1', from))
    expect(press(editor, direction)).toBe(true)
    expect(focus(editor)).toBe(to)
    expect(selectedText(editor)).toBe('〔次数〕')
  })
})

describe('searching text with letters whose small form is longer', () => {
  it('finds what stands behind them at its own place', () => {
    expect(findMatches([p('b1', 'İ党建')], '党建')).toEqual([{ blockId: 'b1', start: 1, end: 3 }])
  })

  it('still takes cases and widths as the same', () => {
    expect(findMatches([p('b1', 'ＡＰＰ和App，（１）')], 'app')).toEqual([
      { blockId: 'b1', start: 0, end: 3 },
      { blockId: 'b1', start: 4, end: 7 },
    ])
    expect(findMatches([p('b1', '（１）')], '(1)')).toEqual([{ blockId: 'b1', start: 0, end: 3 }])
  })
})
