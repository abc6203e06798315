import { describe, expect, it } from 'vitest'
import type { Block } from '#shared/document/blocks.ts'
import { allSections, countBlockChars, flattenSections, headingText, isClosingText, outlineOf } from '#shared/document/outline.ts'
import { blank, h, line, p, table } from '#tests/support/build-report.ts'

const REPORT: Block[] = [
  line('title', 't', '2024年度述职报告'), // 10
  line('salutation', 's', '各位领导：'), // 5
  p('lead', '现报告如下。'), // 6
  h(1, 'a', '履职情况'), // 一、+4
  h(2, 'a1', '抓学习。', '带头学。'), // （一）+8
  p('a2', '成效明显。'), // 5
  h(2, 'a3', '抓队伍。', ['发展', blank('k', 'number', '人数'), '名。']), // （二）+4+2+1+2
  h(1, 'b', '存在的问题'), // 二、+5
  p('b1', '抓得不紧。'), // 5
  p('end', '特此报告，请予评议。'), // 10
  line('signature', 'sig', '某某'), // 2
  line('date', 'date', '2024年12月20日'), // 11
]

describe('the outline of a report', () => {
  const outline = outlineOf({ blocks: REPORT })

  it('has its title', () => {
    expect(outline.title).toBe('2024年度述职报告')
  })

  it('takes what stands between salutation and first heading as the lead', () => {
    expect(outline.lead).toEqual({ start: 2, end: 3, chars: 6 })
  })

  it('nests sections and counts them with number and children', () => {
    expect(outline.sections.map(({ number, text, chars, start, end }) => ({ number, text, chars, start, end }))).toEqual([
      { number: '一、', text: '履职情况', chars: 6 + 11 + 5 + 12, start: 3, end: 7 },
      { number: '二、', text: '存在的问题', chars: 7 + 5, start: 7, end: 9 },
    ])
    expect(outline.sections[0]?.children.map(({ number, text, runIn, chars }) => [number, text, runIn, chars])).toEqual([
      ['（一）', '抓学习', true, 16],
      ['（二）', '抓队伍', true, 12],
    ])
  })

  it('gives sub-sections the role of the section they stand in', () => {
    expect(flattenSections(outline.sections).map(({ blockId, role }) => [blockId, role])).toEqual([
      ['a', 'achievements'],
      ['a1', 'achievements'],
      ['a3', 'achievements'],
      ['b', 'problems'],
    ])
  })

  it('sets the closing sentence and the sign-off apart from the last section', () => {
    expect(outline.closing).toEqual({ start: 9, end: 10, chars: 10 })
    expect(outline.signOff).toEqual({ start: 10, end: 12, chars: 13 })
  })

  it('counts a note in brackets under the date (附注) with the sign-off', () => {
    expect(outlineOf({ blocks: [...REPORT, p('n', '（联系人：张明远，电话：12345678）')] }).signOff).toEqual({ start: 10, end: 13, chars: 13 + 21 })
  })

  it('counts the whole report, an open blank as one character', () => {
    expect(outline.chars).toBe(10 + 5 + 6 + 34 + 12 + 10 + 13)
  })
})

describe('an outline of less than a report', () => {
  it('of nothing is empty', () => {
    expect(outlineOf({ blocks: [] })).toEqual({ title: null, lead: null, sections: [], closing: null, signOff: null, attachments: [], chars: 0 })
  })

  it('without headings takes the first paragraph as the lead', () => {
    const outline = outlineOf({ blocks: [line('title', 't', '述职报告'), p('a', '现报告如下。'), p('b', '全年工作。')] })
    expect(outline.lead).toEqual({ start: 1, end: 2, chars: 6 })
    expect(outline.sections).toEqual([])
  })

  it('takes a blank title as none', () => {
    expect(outlineOf({ blocks: [line('title', 't', '　')] }).title).toBeNull()
  })

  it('has no lead where the first heading follows the title', () => {
    expect(outlineOf({ blocks: [line('title', 't', '述职报告'), h(1, 'a', '履职情况')] }).lead).toBeNull()
  })

  it('keeps a skipped level under the heading before it', () => {
    const outline = outlineOf({ blocks: [h(1, 'a', '履职情况'), h(3, 'b', '学习'), h(2, 'c', '队伍')] })
    expect(outline.sections[0]?.children.map(({ blockId, level }) => [blockId, level])).toEqual([
      ['b', 3],
      ['c', 2],
    ])
  })
})

describe('the role of a section', () => {
  it('is the one the user gave before the one of its keywords', () => {
    const heading = { ...h(1, 'a', '存在的问题'), role: 'measures' } as Block
    expect(outlineOf({ blocks: [heading] }).sections[0]?.role).toBe('measures')
  })
})

describe('a heading in lists', () => {
  it.each([
    ['抓学习。', '抓学习'],
    ['抓学习：', '抓学习'],
    ['抓学习', '抓学习'],
    ['抓学习？', '抓学习？'],
  ])('%s reads %s', (content, text) => {
    const heading = h(2, 'a', content)
    if (heading.type !== 'heading') throw new Error('not a heading')
    expect(headingText(heading)).toBe(text)
  })
})

describe('a closing sentence', () => {
  it.each(['特此报告。', '以上报告，请予评议。', '不妥之处，敬请批评指正。', '我的述职完毕，请评议。', '　特此报告，请予评议。'])('is %s', (text) => {
    expect(isClosingText(text)).toBe(true)
  })

  it.each(['以上率下抓好整改。', '我将认真整改。', `特此报告${'，今后继续努力'.repeat(10)}。`])('is not %s', (text) => {
    expect(isClosingText(text)).toBe(false)
  })

  it('counts only where it is the last paragraph', () => {
    const outline = outlineOf({ blocks: [h(1, 'a', '履职情况'), p('b', '特此报告。'), p('c', '全年工作。')] })
    expect(outline.closing).toBeNull()
  })
})

describe('the characters of a block', () => {
  it('count a filled blank by its value and a table by its cells', () => {
    expect(countBlockChars(p('p', '召开', blank('k', 'number', '次数', '12'), '次'))).toBe(5)
    expect(countBlockChars(table('t', 0, ['甲乙', '丙'], ['丁', blank('k', 'number', '人数')]))).toBe(5)
  })
})

describe('attachments on pages of their own', () => {
  const blocks = [
    line('title', 't', '述职报告'),
    h(1, 'a', '履职情况'),
    p('a1', '一段。'),
    p('end', '特此报告。'),
    line('signature', 'sig', '某镇党委'),
    line('date', 'date', '2025年1月5日'),
    p('gap', ''),
    p('m1', '附件1'),
    p('m1t', '整改清单'),
    h(1, 'b', '总体要求'),
    h(2, 'b1', '任务'),
    p('m2', '附件 2'),
    line('title', 'm2t', '工作'),
    line('title', 'm2u', '台账'),
    h(1, 'c', '说明'),
  ]
  const outline = outlineOf({ blocks })

  it('are none of the report: its last section, closing and sign-off end before them', () => {
    expect(outline.sections.map(({ number, text, start, end }) => [number, text, start, end])).toEqual([['一、', '履职情况', 1, 3]])
    expect(outline.closing).toEqual({ start: 3, end: 4, chars: 5 })
    expect(outline.signOff).toEqual({ start: 4, end: 6, chars: 13 })
  })

  it('have their names and sections, numbered anew', () => {
    expect(outline.attachments.map(({ text, start, end, chars }) => [text, start, end, chars])).toEqual([
      ['附件1 整改清单', 7, 11, 3 + 4 + 6 + 5],
      ['附件 2 工作台账', 11, 15, 3 + 4 + 4],
    ])
    expect(allSections(outline).map(({ number, text }) => number + text)).toEqual(['一、履职情况', '一、总体要求', '（一）任务', '一、说明'])
  })

  it('lend the report neither a title nor a lead', () => {
    const untitled = outlineOf({ blocks: blocks.slice(2) })
    expect([untitled.title, untitled.lead, untitled.sections]).toEqual([null, { start: 0, end: 1, chars: 3 }, []])
  })
})
