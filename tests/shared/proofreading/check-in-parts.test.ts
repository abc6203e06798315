import { describe, expect, it } from 'vitest'
import { checkInParts, matchProbe } from '#shared/proofreading/check-in-parts.ts'
import { runProofreading } from '#shared/proofreading/run-proofreading.ts'
import { p } from '#tests/support/build-report.ts'

describe('a rule in parts', () => {
  const { check, probes } = checkInParts([
    matchProbe(/布署/gu, () => ({ message: '写作“部署”。', replacement: '部署' })),
    matchProbe(/\d+年/gu, ([found], { year }) => (found === `${year}年` ? null : { message: '年份不同。' }), ['年']),
  ])

  it('asks its parts one after the other, each with what is known of the text', () => {
    expect(check('2024年布署，2025年布署', { blockType: 'paragraph', year: 2025 })).toEqual([
      { range: [5, 7], message: '写作“部署”。', replacement: '部署' },
      { range: [13, 15], message: '写作“部署”。', replacement: '部署' },
      { range: [0, 5], message: '年份不同。' },
    ])
  })

  it('reads off a pattern what the part needs, unless it is told', () => {
    expect(probes.map(({ needs }) => needs)).toEqual([['布署'], ['年']])
  })

  it('sees circled numbers above ten, where nothing else wakes the rule', () => {
    const [found] = runProofreading({ blocks: [p('a', '抓好整改。⑪、强化督查。')] })
    expect(found).toMatchObject({ rule: 'numbering-marks', suggestion: '⑪' })
  })
})
