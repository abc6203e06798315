import { describe, expect, it } from 'vitest'
import { proposeSlots } from '#shared/phrases/own/propose-slots.ts'

const shown = (text: string) => proposeSlots(text).map(({ start, end, kind, hint }) => `${text.slice(start, end)}→${kind}:${hint}`)

describe('proposeSlots', () => {
  it.each([
    ['2024年以来召开会议12次', ['2024年→date:年份', '12→number:次数']],
    ['截至2024年6月30日，完成率98.5%', ['2024年6月30日→date:日期', '98.5→percent:百分比']],
    ['发展党员8名，慰问困难党员20余人', ['8→number:人数', '20→number:人数']],
    ['争取资金1,200万元', ['1,200→number:数额']],
    ['到青山镇调研', ['青山镇→place:地点']],
    ['由红旗村党支部牵头', ['红旗村党支部→organisation:单位']],
    ['在张明同志带领下', ['张明→person:姓名']],
    ['开展了三次督查', ['三→number:次数']],
  ])('%s', (text, proposals) => {
    expect(shown(text)).toEqual(proposals)
  })

  it.each(['一是抓学习，二是抓落实', '坚持“三会一课”制度', '全面从严治党', '基层党委履职尽责', '全年〔次数〕次', '深入学习贯彻“十五五”规划'])(
    'finds nothing in %s',
    (text) => {
      expect(shown(text)).toEqual([])
    },
  )

  it('never proposes the same stretch twice, and keeps the order of the text', () => {
    const proposals = proposeSlots('2024年5月，青山镇党委召开会议3次，2025年召开4次')
    for (const [at, { start }] of proposals.entries()) expect(start).toBeGreaterThanOrEqual(proposals[at - 1]?.end ?? 0)
  })
})
