import { describe, expect, it } from 'vitest'
import { highlightRuns } from '#renderer/panels/phrases/highlight-runs.ts'

describe('highlightRuns', () => {
  it('marks what matched', () => {
    expect(highlightRuns('完善党建机制', [[2, 4]])).toEqual([
      { text: '完善', kind: 'plain' },
      { text: '党建', kind: 'match' },
      { text: '机制', kind: 'plain' },
    ])
  })
  it('sets a slot apart', () => {
    expect(highlightRuns('召开〔次数〕次', [])).toEqual([
      { text: '召开', kind: 'plain' },
      { text: '〔次数〕', kind: 'slot' },
      { text: '次', kind: 'plain' },
    ])
  })
  it('leaves a slot whole where a match reaches into it', () => {
    expect(highlightRuns('召开〔次数〕次', [[0, 4]])).toEqual([
      { text: '召开', kind: 'match' },
      { text: '〔次数〕', kind: 'slot' },
      { text: '次', kind: 'plain' },
    ])
  })
})
