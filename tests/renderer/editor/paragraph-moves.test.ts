import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { blank, h, line, p } from '#tests/support/build-report.ts'
import { headlessEditor } from '#tests/support/headless-editor.ts'

const id = (value: string) => value as BlockId
const REPORT = [line('title', 't', '述职报告'), p('p1', '甲。'), p('p2', '乙。'), h(1, 's1', '做法'), p('p3', '丙。'), line('signature', 'n', '姓名')]
const order = (editor: ReturnType<typeof headlessEditor>) => editor.blocks().map((block) => block.id)

describe('moving a paragraph', () => {
  it('swaps it with its neighbour, over headings too, as one step', () => {
    const editor = headlessEditor(REPORT, { blockId: id('p2'), offset: 1 })
    editor.moveCurrent('up')
    expect(order(editor)).toEqual(['t', 'p2', 'p1', 's1', 'p3', 'n'])
    editor.moveCurrent('down')
    editor.moveCurrent('down')
    expect(order(editor)).toEqual(['t', 'p1', 's1', 'p2', 'p3', 'n'])
    expect(editor.caret()).toEqual({ blockId: 'p2', offset: 1 })
    editor.undo()
    expect(order(editor)).toEqual(['t', 'p1', 'p2', 's1', 'p3', 'n'])
  })

  it('never passes the title or the signature', () => {
    const first = headlessEditor(REPORT, { blockId: id('p1'), offset: 0 })
    first.moveCurrent('up')
    expect(order(first)).toEqual(['t', 'p1', 'p2', 's1', 'p3', 'n'])
    const last = headlessEditor(REPORT, { blockId: id('p3'), offset: 0 })
    last.moveCurrent('down')
    expect(order(last)).toEqual(['t', 'p1', 'p2', 's1', 'p3', 'n'])
    const title = headlessEditor(REPORT, { blockId: id('t'), offset: 0 })
    title.moveCurrent('down')
    expect(order(title)).toEqual(['t', 'p1', 'p2', 's1', 'p3', 'n'])
  })
})

describe('duplicating a paragraph', () => {
  it('puts the same text below it, under ids of its own, with the caret in the copy', () => {
    const editor = headlessEditor([p('p1', '召开', blank('k1', 'number', '次数'), '次。')], { blockId: id('p1'), offset: 2 })
    editor.duplicate()
    const [first, second] = editor.blocks()
    expect(editor.textOf(id(second?.id ?? ''))).toBe('召开〔次数〕次。')
    expect(second?.id).not.toBe(first?.id)
    expect(editor.caret()).toEqual({ blockId: second?.id, offset: 2 })
    editor.undo()
    expect(editor.blocks().length).toBe(1)
  })
})

describe('the level of a heading', () => {
  const outline = [h(1, 'a', '甲'), h(2, 'b', '乙'), h(1, 'c', '丙')]
  const levels = (editor: ReturnType<typeof headlessEditor>) => editor.blocks().map((block) => (block.type === 'heading' ? block.level : 0))

  it('changes by one, and not beyond the four there are', () => {
    const editor = headlessEditor(outline, { blockId: id('c'), offset: 0 })
    editor.stepHeadingLevels('deeper')
    expect(levels(editor)).toEqual([1, 2, 2])
    editor.stepHeadingLevels('higher')
    editor.stepHeadingLevels('higher')
    expect(levels(editor)).toEqual([1, 2, 1])
    editor.undo()
    expect(levels(editor)).toEqual([1, 2, 2])
  })

  it('takes the headings below a section along', () => {
    const editor = headlessEditor(outline)
    editor.stepSectionLevel(id('a'), 'deeper')
    expect(levels(editor)).toEqual([2, 3, 1])
    editor.stepSectionLevel(id('b'), 'deeper')
    editor.stepSectionLevel(id('a'), 'deeper')
    expect(levels(editor)).toEqual([2, 4, 1])
  })
})
