import { describe, expect, it } from 'vitest'
import { blockText, countChars, listBlanks } from '#shared/document/visit.ts'
import { blank, h, p, table } from '#tests/support/build-report.ts'

describe('counting characters', () => {
  it.each([
    ['', 0],
    ['党建工作', 4],
    ['党 建\t工\u00a0作\u3000\n', 4],
    ['占比35%，', 6],
    ['𠮷林', 2],
    ['𠮷'.charAt(0), 1],
    ['\u2028党\ufeff', 1],
  ])('%j has %i', (text, n) => {
    expect(countChars(text)).toBe(n)
  })
})

describe('the text of a block', () => {
  it('runs a heading and its text together without the number', () => {
    expect(blockText(h(2, 'h', '抓学习。', '带头学。'))).toBe('抓学习。带头学。')
  })

  it('reads a table row by row', () => {
    expect(blockText(table('t', 1, ['项目', '完成'], ['党员', blank('k', 'number', '人数')]))).toBe('项目完成党员〔人数〕')
  })
})

describe('listing blanks', () => {
  it('finds open and filled ones in headings, text and tables, in reading order', () => {
    const blocks = [
      h(1, 'h', ['在', blank('k1', 'place', '地点')], ['有', blank('k2', 'number', '人数', '3')]),
      p('p', '无'),
      table('t', 0, [blank('k3', 'name', '品牌'), '乙'], [blank('k4', 'date', '日期'), '丁']),
    ]
    expect(listBlanks({ blocks }).map(({ blank: { id }, blockIndex }) => [id, blockIndex])).toEqual([
      ['k1', 0],
      ['k2', 0],
      ['k3', 2],
      ['k4', 2],
    ])
  })
})
