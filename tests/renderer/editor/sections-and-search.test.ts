import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { copiedText } from '#renderer/editor/selection/copied-text.ts'
import { type FindOptions, PLAIN_FIND, findMatches, isSearchable } from '#renderer/editor/selection/find-matches.ts'
import { sliceBlock } from '#renderer/editor/selection/slice-blocks.ts'
import { blank, h, line, p } from '#tests/support/build-report.ts'
import { headlessEditor } from '#tests/support/headless-editor.ts'

const id = (value: string) => value as BlockId
const REPORT = [
  line('title', 't', '述职报告'),
  h(1, 's1', '做法'),
  h(2, 's11', '甲。', '甲文。'),
  p('p1', '甲续。'),
  h(2, 's12', '乙。', '乙文。'),
  h(1, 's2', '问题'),
  p('p2', '问题文。'),
  line('signature', 'n', '姓名'),
]
const order = (editor: ReturnType<typeof headlessEditor>) => editor.blocks().map((block) => block.id)

describe('moving a section', () => {
  it('takes its children along and swaps with its neighbour', () => {
    const editor = headlessEditor(REPORT)
    editor.moveSection(id('s1'), 'down')
    expect(order(editor)).toEqual(['t', 's2', 'p2', 's1', 's11', 'p1', 's12', 'n'])
    editor.undo()
    expect(order(editor)).toEqual(REPORT.map((block) => block.id))
  })

  it('moves a subsection only among its own siblings', () => {
    const editor = headlessEditor(REPORT)
    editor.moveSection(id('s12'), 'up')
    expect(order(editor)).toEqual(['t', 's1', 's12', 's11', 'p1', 's2', 'p2', 'n'])
    editor.moveSection(id('s12'), 'up')
    expect(order(editor)).toEqual(['t', 's1', 's12', 's11', 'p1', 's2', 'p2', 'n'])
  })

  it('drops before a sibling or behind the last one', () => {
    const editor = headlessEditor(REPORT)
    editor.moveSectionBefore(id('s11'), null)
    expect(order(editor)).toEqual(['t', 's1', 's12', 's11', 'p1', 's2', 'p2', 'n'])
    editor.moveSectionBefore(id('s11'), id('s12'))
    expect(order(editor)).toEqual(REPORT.map((block) => block.id))
  })

  it('moves the section whose heading holds the caret', () => {
    const editor = headlessEditor(REPORT, { blockId: id('s11'), offset: 1 })
    editor.moveCurrent('down')
    expect(order(editor)).toEqual(['t', 's1', 's12', 's11', 'p1', 's2', 'p2', 'n'])
  })
})

describe('find and replace', () => {
  const report = [p('b1', '党建工作，党建', blank('k1', 'name', '党建项目'), 'ＡＢab'), h(2, 'b2', '抓党', '建。')]

  it('finds every occurrence across faces, but not inside a blank', () => {
    expect(findMatches(report, '党建')).toEqual([
      { blockId: 'b1', start: 0, end: 2 },
      { blockId: 'b1', start: 5, end: 7 },
      { blockId: 'b2', start: 1, end: 3 },
    ])
  })

  it('does not tell upper from lower case nor full from half width', () => {
    expect(findMatches(report, 'AB').map((match) => match.start)).toEqual([13, 15])
    expect(findMatches(report, ',').map((match) => match.start)).toEqual([4])
    expect(findMatches(report, '')).toEqual([])
  })

  it('tells case and width apart when asked', () => {
    const starts = (query: string, options: Partial<FindOptions>) =>
      findMatches(report, query, { ...PLAIN_FIND, ...options }).map((match) => match.start)
    expect(starts('ab', { matchCase: true })).toEqual([15])
    expect(starts('AB', { matchWidth: true })).toEqual([15])
    expect(starts('ＡＢ', { matchWidth: true, matchCase: true })).toEqual([13])
  })

  it('finds whole words, in headings only, and in a selection', () => {
    const text = [p('b1', '中国有人才，中国人民'), h(1, 'b2', '人民')]
    const options = (change: Partial<FindOptions>) => ({ ...PLAIN_FIND, ...change })
    expect(findMatches(text, '人民').length).toBe(2)
    expect(findMatches(text, '国有').length).toBe(1)
    expect(findMatches(text, '国有', options({ wholeWord: true }))).toEqual([])
    expect(findMatches(text, '人民', options({ wholeWord: true })).length).toBe(2)
    expect(findMatches(text, '人民', options({ headingsOnly: true }))).toEqual([{ blockId: 'b2', start: 0, end: 2 }])
    const within = [{ blockId: id('b1'), start: 0, end: 5 }]
    expect(findMatches(text, '中国', options({ within })).map((match) => match.start)).toEqual([0])
  })

  it('takes a regular expression, and knows one that is half written', () => {
    const regex = { ...PLAIN_FIND, regex: true }
    expect(findMatches([p('b1', '召开12次，走访3户')], '\\d+[次户]', regex)).toEqual([
      { blockId: 'b1', start: 2, end: 5 },
      { blockId: 'b1', start: 8, end: 10 },
    ])
    expect(findMatches([p('b1', '召开')], '(', regex)).toEqual([])
    expect(isSearchable('(', regex)).toBe(false)
    expect(isSearchable('(', PLAIN_FIND)).toBe(true)
  })

  it('finds and replaces across a filled blank', () => {
    const editor = headlessEditor([p('b1', '召开', blank('k1', 'number', '次数', '12'), '次会议')])
    editor.replace(findMatches(editor.blocks(), '开12次'), '了')
    expect(editor.textOf(id('b1'))).toBe('召了会议')
    editor.undo()
    expect(editor.textOf(id('b1'))).toBe('召开12次会议')
  })

  it('replaces all as one step', () => {
    const editor = headlessEditor([p('b1', '党建工作与党建品牌'), p('b2', '党建')])
    editor.replace(findMatches(editor.blocks(), '党建'), '党务')
    expect(editor.blocks()).toEqual([p('b1', '党务工作与党务品牌'), p('b2', '党务')])
    editor.undo()
    expect(editor.blocks()).toEqual([p('b1', '党建工作与党建品牌'), p('b2', '党建')])
  })
})

describe('copying', () => {
  it('takes numbers along as text and blanks as their label', () => {
    const blocks = [h(1, 'b1', '做法'), h(2, 'b2', '甲。', ['讲党课', blank('k1', 'number', '次数'), '次。']), p('b3', 'a<b')]
    const numbers = new Map([
      ['b1', '一、'],
      ['b2', '（一）'],
    ])
    expect(copiedText(blocks, numbers)).toEqual({
      plain: '一、做法\n（一）甲。讲党课〔次数〕次。\na<b',
      html: '<p>一、做法</p><p>（一）甲。讲党课〔次数〕次。</p><p>a&lt;b</p>',
    })
  })

  it('a block that is not taken from its start is an ordinary paragraph', () => {
    const heading = h(2, 'b1', '抓学习。', ['讲', blank('k1', 'number', '次数'), '次。'])
    expect(sliceBlock(heading, 0, 6)).toEqual(h(2, 'b1', '抓学习。', ['讲', blank('k1', 'number', '次数')]))
    expect(sliceBlock(heading, 2, 5)).toEqual(p('b1', '习。', '讲'))
  })
})

describe('inserting blocks', () => {
  it('puts them at a place with ids of their own and selects the first blank', () => {
    const editor = headlessEditor(REPORT)
    editor.insertBlocks(5, [h(1, 's1', '整改情况'), p('x', blank('k1', 'number', '个数'), '个。')])
    const blocks = editor.blocks()
    expect(blocks.slice(5, 7)).toMatchObject([
      { type: 'heading', level: 1 },
      { type: 'paragraph', content: [{ type: 'blank', hint: '个数' }, { text: '个。' }] },
    ])
    expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length)
  })
})
