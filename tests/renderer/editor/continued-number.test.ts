import { CONTROLLED_TEXT_INSERTION_COMMAND, DELETE_CHARACTER_COMMAND, INSERT_PARAGRAPH_COMMAND } from 'lexical'
import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { continuedBeginning } from '#renderer/editor/extensions/continued-number.ts'
import { h, line, p } from '#tests/support/build-report.ts'
import { edit, headlessEditor } from '#tests/support/headless-editor.ts'

const atEnd = (blockId: string) => ({ blockId: blockId as BlockId, offset: 1000 })
const enter = (editor: ReturnType<typeof headlessEditor>) =>
  edit(editor, (lexical) => void lexical.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined))
const backspace = (editor: ReturnType<typeof headlessEditor>) =>
  edit(editor, (lexical) => void lexical.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
const type = (editor: ReturnType<typeof headlessEditor>, text: string) =>
  edit(editor, (lexical) => void lexical.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, text))
const lines = (editor: ReturnType<typeof headlessEditor>) =>
  editor.blocks().map((block) => {
    const text = editor.textOf(block.id)
    return block.type === 'heading' ? `h${block.level} ${text}` : `${block.type} ${text}`
  })

describe('how the next counted paragraph begins', () => {
  it.each([
    ['一是抓学习。', '二是'],
    ['九是抓学习。', '十是'],
    ['十九是抓学习。', '二十是'],
    ['一要学深悟透。', '二要'],
    ['第一，抓学习。', '第二，'],
    ['首先，抓学习。', '其次，'],
    ['最后，抓学习。', null],
    ['（3）抓学习。', '（4）'],
    ['①抓学习。', '②'],
    ['一是抓学习；二是抓落实。', null],
    ['一是', ''],
    ['今年以来，一是抓学习。', null],
    ['一百是整数。', null],
  ])('after %s', (text, next) => {
    expect(continuedBeginning(text)).toBe(next)
  })
})

describe('Enter behind a counted paragraph', () => {
  it('goes on counting, and what is typed follows the number', () => {
    const editor = headlessEditor([p('b1', '一是抓学习。')], atEnd('b1'))
    enter(editor)
    type(editor, '抓落实。')
    enter(editor)
    expect(lines(editor)).toEqual(['paragraph 一是抓学习。', 'paragraph 二是抓落实。', 'paragraph 三是'])
  })

  it('takes number and paragraph back with one undo', () => {
    const editor = headlessEditor([p('b1', '一是抓学习。')], atEnd('b1'))
    enter(editor)
    editor.undo()
    expect(lines(editor)).toEqual(['paragraph 一是抓学习。'])
  })

  it('ends the count with a second Enter or with Backspace', () => {
    for (const end of [enter, backspace]) {
      const editor = headlessEditor([p('b1', '一是抓学习。')], atEnd('b1'))
      enter(editor)
      end(editor)
      expect(lines(editor)).toEqual(['paragraph 一是抓学习。', 'paragraph '])
    }
  })

  it('splits a counted paragraph in its middle like any other', () => {
    const editor = headlessEditor([p('b1', '一是抓学习。')], { blockId: 'b1' as BlockId, offset: 2 })
    enter(editor)
    expect(lines(editor)).toEqual(['paragraph 一是', 'paragraph 抓学习。'])
  })
})

describe('Enter behind a heading', () => {
  it('counts on behind 1. and （1） that end like a sentence', () => {
    const editor = headlessEditor([h(3, 'b1', '学习制度。', '坚持每周学习。')], atEnd('b1'))
    enter(editor)
    type(editor, '会议制度')
    expect(lines(editor)).toEqual(['h3 学习制度。坚持每周学习。', 'h3 会议制度'])
  })

  it('opens a paragraph behind a heading that stands alone, and behind 一、 and （一）', () => {
    for (const heading of [h(3, 'b1', '学习制度'), h(1, 'b1', '主要做法'), h(2, 'b1', '抓学习。', '今年以来。')]) {
      const editor = headlessEditor([heading], atEnd('b1'))
      enter(editor)
      expect(editor.blocks()[1]?.type).toBe('paragraph')
    }
  })

  it('makes an empty heading a paragraph', () => {
    const editor = headlessEditor([line('title', 't', '标题'), h(3, 'b1', '')], atEnd('b1'))
    enter(editor)
    expect(lines(editor)).toEqual(['title 标题', 'paragraph '])
  })
})
