import {
  $getSelection,
  $isRangeSelection,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
} from 'lexical'
import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { $selectOffsets } from '#renderer/editor/selection/block-offsets.ts'
import { blank, h, line, p } from '#tests/support/build-report.ts'
import { $block, edit, headlessEditor } from '#tests/support/headless-editor.ts'

const at = (blockId: string, offset: number) => ({ blockId: blockId as BlockId, offset })
const type = (text: string) => (lexical: Parameters<Parameters<typeof edit>[1]>[0]) =>
  void lexical.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, text)
const texts = (editor: ReturnType<typeof headlessEditor>) =>
  editor
    .blocks()
    .map((block) =>
      block.type === 'table'
        ? 'table'
        : block.type === 'heading'
          ? [`h${block.level}`, plain(block.content), plain(block.runIn)]
          : [block.type, plain(block.content)],
    )
/** A typed number becomes a heading after the keystroke, once the history has it. */
const settled = () => Promise.resolve()
const plain = (content: readonly { type: string }[]) => content.map((i) => ('text' in i ? i.text : 'value' in i ? `[${i.value}]` : '[_]')).join('')

describe('typing a number at the start of a paragraph', () => {
  it.each([
    ['一、', 1],
    ['（一）', 2],
    ['(二)', 2],
    ['（1）', 4],
    ['十二、', 1],
  ])('turns %s into a heading of level %i and drops the number', async (number, level) => {
    const editor = headlessEditor([p('b1')], at('b1', 0))
    edit(editor, type(number))
    await settled()
    edit(editor, type('抓学习'))
    await settled()
    expect(texts(editor)).toEqual([[`h${level}`, '抓学习', '']])
  })

  it('waits after 1. for a character that is no digit', async () => {
    const decimal = headlessEditor([p('b1')], at('b1', 0))
    for (const key of '1.5亿元') {
      edit(decimal, type(key))
      await settled()
    }
    expect(texts(decimal)).toEqual([['paragraph', '1.5亿元']])
    const heading = headlessEditor([p('b1')], at('b1', 0))
    for (const key of '1.抓学习') {
      edit(heading, type(key))
      await settled()
    }
    expect(texts(heading)).toEqual([['h3', '抓学习', '']])
  })

  it('is undone in one step, giving the typed number back', async () => {
    const editor = headlessEditor([p('b1')], at('b1', 0))
    edit(editor, type('（一）'))
    await settled()
    expect(texts(editor)).toEqual([['h2', '', '']])
    editor.undo()
    expect(texts(editor)).toEqual([['paragraph', '（一）']])
  })

  it('leaves a number in the middle of a paragraph alone', async () => {
    const editor = headlessEditor([p('b1', '其中')], at('b1', 2))
    edit(editor, type('（一）'))
    await settled()
    expect(texts(editor)).toEqual([['paragraph', '其中（一）']])
  })
})

describe('the two faces of a heading', () => {
  it('begin the run-in text after the first full stop', () => {
    const editor = headlessEditor([h(2, 'b1', [])], at('b1', 0))
    edit(editor, type('抓学习。'))
    edit(editor, type('今年以来。再加强。'))
    expect(texts(editor)).toEqual([['h2', '抓学习。', '今年以来。再加强。']])
  })

  it('disappear when the heading becomes a paragraph', () => {
    const editor = headlessEditor([h(2, 'b1', '抓学习。', '今年以来。')], at('b1', 0))
    editor.setStyle({ type: 'paragraph' })
    expect(texts(editor)).toEqual([['paragraph', '抓学习。今年以来。']])
  })

  it('appear when a paragraph becomes a heading', () => {
    const editor = headlessEditor([p('b1', '抓学习。今年以来。')], at('b1', 3))
    editor.setStyle({ type: 'heading', level: 2 })
    expect(texts(editor)).toEqual([['h2', '抓学习。', '今年以来。']])
  })
})

describe('Enter and Backspace', () => {
  it('Enter after a heading opens a paragraph', () => {
    const editor = headlessEditor([h(1, 'b1', '主要做法')], at('b1', 4))
    edit(editor, (lexical) => void lexical.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined))
    expect(texts(editor)).toEqual([
      ['h1', '主要做法', ''],
      ['paragraph', ''],
    ])
  })

  it('Enter at the start of a heading opens a paragraph above it', () => {
    const editor = headlessEditor([h(1, 'b1', '主要做法')], at('b1', 0))
    edit(editor, (lexical) => void lexical.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined))
    expect(texts(editor)).toEqual([
      ['paragraph', ''],
      ['h1', '主要做法', ''],
    ])
  })

  it('Shift+Enter is an ordinary paragraph: reports have no soft line breaks', () => {
    const editor = headlessEditor([p('b1', '甲乙')], at('b1', 1))
    edit(editor, (lexical) => void lexical.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false))
    expect(texts(editor)).toEqual([
      ['paragraph', '甲'],
      ['paragraph', '乙'],
    ])
  })

  it('Backspace at the start of a heading makes it a paragraph', () => {
    const editor = headlessEditor([p('b0', '上文'), h(1, 'b1', '主要做法')], at('b1', 0))
    edit(editor, (lexical) => void lexical.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
    expect(texts(editor)).toEqual([
      ['paragraph', '上文'],
      ['paragraph', '主要做法'],
    ])
  })
})

describe('blanks', () => {
  const report = [p('b1', '召开', blank('k1', 'number', '次数'), '次，', blank('k2', 'number', '人数'), '人。')]

  it('are visited by Tab in order, going round at the end', () => {
    const editor = headlessEditor(report, at('b1', 0))
    const selected = () => editor.lexical.getEditorState().read(() => $getSelection()?.getTextContent())
    expect(editor.selectBlank('next')).toBe(true)
    expect(selected()).toBe('〔次数〕')
    editor.selectBlank('next')
    expect(selected()).toBe('〔人数〕')
    editor.selectBlank('next')
    expect(selected()).toBe('〔次数〕')
    editor.selectBlank('previous')
    expect(selected()).toBe('〔人数〕')
  })

  it('are filled by typing over them and remember what they were', () => {
    const editor = headlessEditor(report, at('b1', 0))
    editor.selectBlank('next')
    edit(editor, type('1'))
    edit(editor, type('2'))
    expect(editor.blocks()).toEqual([p('b1', '召开', blank('k1', 'number', '次数', '12'), '次，', blank('k2', 'number', '人数'), '人。')])
  })

  it('come back when their value is deleted', () => {
    const editor = headlessEditor(report, at('b1', 0))
    editor.selectBlank('next')
    edit(editor, type('1'))
    edit(editor, (lexical) => void lexical.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
    expect(editor.blocks()).toEqual(report)
    expect(editor.lexical.getEditorState().read(() => $getSelection()?.getTextContent())).toBe('〔次数〕')
  })

  it('are undone as filled, one step back', () => {
    const editor = headlessEditor(report, at('b1', 0))
    editor.selectBlank('next')
    edit(editor, type('8'))
    editor.undo()
    expect(editor.blocks()).toEqual(report)
  })

  it('keep text typed at their edges outside', () => {
    const editor = headlessEditor([p('b1', blank('k1', 'number', '次数'), blank('k2', 'number', '人数'))], null)
    edit(editor, (lexical) => {
      $selectOffsets($block(0), 4)
      lexical.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, '次')
    })
    edit(editor, (lexical) => {
      $selectOffsets($block(0), 0)
      lexical.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, '共')
    })
    expect(editor.blocks()).toEqual([p('b1', '共', blank('k1', 'number', '次数'), '次', blank('k2', 'number', '人数'))])
  })

  it('a phrase goes in with its slots as blanks, the first one selected, and out with one undo', () => {
    const editor = headlessEditor([p('b1', '开头。')], at('b1', 3))
    editor.insertText([{ type: 'text', text: '讲党课' }, blank('x1', 'number', '次数'), { type: 'text', text: '次。' }])
    expect(texts(editor)).toEqual([['paragraph', '开头。讲党课[_]次。']])
    expect(editor.lexical.getEditorState().read(() => $getSelection()?.getTextContent())).toBe('〔次数〕')
    editor.undo()
    expect(texts(editor)).toEqual([['paragraph', '开头。']])
  })

  it('a phrase inserted while the caret is in the title goes into a paragraph below it', () => {
    const editor = headlessEditor([line('title', 'b1', '述职报告'), p('b2', '正文。')], at('b1', 2))
    editor.insertText([{ type: 'text', text: '讲党课。' }])
    expect(texts(editor)).toEqual([
      ['title', '述职报告'],
      ['paragraph', '讲党课。'],
      ['paragraph', '正文。'],
    ])
  })
})

describe('caret', () => {
  it('is read and restored in units of the shown text', () => {
    const editor = headlessEditor([p('b1', '召开', blank('k1', 'number', '次数'), '次会议')], at('b1', 8))
    expect(editor.caret()).toEqual(at('b1', 8))
    edit(editor, type('的'))
    expect(texts(editor)).toEqual([['paragraph', '召开[_]次会的议']])
    expect(editor.lexical.getEditorState().read(() => $isRangeSelection($getSelection()))).toBe(true)
  })
})
