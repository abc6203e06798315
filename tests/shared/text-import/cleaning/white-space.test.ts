import { describe, expect, it } from 'vitest'
import { closeGaps } from '#shared/text-import/cleaning/close-gaps.ts'
import { findGaps, hasHardSpaceAtEdge, hasMeaningfulGaps, trimLine } from '#shared/text-import/cleaning/white-space.ts'
import type { ImportLog } from '#shared/text-import/edit.ts'
import { passageOf } from '#shared/text-import/passage.ts'

describe('trimLine', () => {
  it('drops white space at the ends and characters without width', () => expect(trimLine('\ufeff\u3000\u3000党\u200b建\u00a0 ')).toBe('党建'))
})

describe('hasHardSpaceAtEdge', () => {
  it('sees no-break spaces at the ends of a line, and no others', () => {
    expect(['原因\u00a0', ' \u00a0一、', '原因 ', '党\u00a0建', ''].map(hasHardSpaceAtEdge)).toEqual([true, true, false, false, false])
  })
})

describe('findGaps', () => {
  it('finds gaps next to Chinese, not between Latin words', () => {
    expect(findGaps('深入 一线 use it now 好').map(({ start, end }) => [start, end])).toEqual([
      [2, 3],
      [5, 6],
      [16, 17],
    ])
  })
  it('leaves the gaps of rows and titles where the line has no others', () => {
    expect(findGaps('出席：甲某 乙某 丙某 丁某 戊某')).toEqual([])
    expect(findGaps('刊发《党旗飘扬在一线 堡垒筑牢在基层》一文。')).toEqual([])
    expect(findGaps('刊发《党旗飘扬在一线 堡垒筑牢在基层》一 文。')).toHaveLength(2)
  })
  it('leaves names of two characters wide, and only them', () => {
    expect(findGaps('出席：张　三、李　四、王五。')).toEqual([])
    expect(findGaps('抓好高　度重视。')).toHaveLength(1)
    expect(findGaps('工　作，张　三')).toHaveLength(2)
  })
  it('leaves room for a figure and empty brackets alone', () => expect(findGaps('发展党员  名，（　）人')).toEqual([]))
})

describe('closeGaps', () => {
  it('speaks once a line', () => {
    const log: ImportLog = { residue: [], warnings: [] }
    expect(closeGaps(passageOf('深入 一线 调研。', 4), log).text).toBe('深入一线调研。')
    expect(log.warnings).toEqual([
      { kind: 'white-space', line: 4, before: '深入 一线 调研。', after: '深入一线调研。', message: '这一行中间有多余的空格，已去掉。' },
    ])
    expect(log.residue).toHaveLength(1)
  })
})

describe('hasMeaningfulGaps', () => {
  it.each(['张　三', '某某镇党委书记　李　明', '某某镇党委　书记姓名', '述职人：某某  2024年12月'])('keeps %s apart', (text) =>
    expect(hasMeaningfulGaps(text)).toBe(true),
  )
  it.each(['工　作', '述 职 报 告', '深入 一线，调研', '党建'])('%s has none', (text) => expect(hasMeaningfulGaps(text)).toBe(false))
})
