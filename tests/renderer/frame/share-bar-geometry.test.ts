import { describe, expect, it } from 'vitest'
import type { RoleShare } from '#shared/inspection/inspection.ts'
import { describeShares, missedTarget, shareBarGeometry, targetText } from '#renderer/frame/share-bar-geometry.ts'

const share = (role: RoleShare['role'], value: number, target?: RoleShare['target']): RoleShare => ({
  role,
  chars: 0,
  share: value,
  ...(target ? { target } : {}),
})
const usual = [share('measures', 0.25), share('lead', 0.05), share('problems', 0.25, { min: 0.33 }), share('achievements', 0.45)]

describe('shareBarGeometry', () => {
  it('lays achievements, problems and measures side by side in that order and leaves the rest of the bar empty', () => {
    expect(shareBarGeometry(usual, 204, 2).segments).toEqual([
      { role: 'achievements', pattern: 'strong', x: 0, width: 90 },
      { role: 'problems', pattern: 'middle', x: 92, width: 50 },
      { role: 'measures', pattern: 'hatched', x: 144, width: 50 },
    ])
  })
  it('marks where a part that is too short should end', () => expect(shareBarGeometry(usual, 204, 2).targets).toEqual([158]))
  it('marks nothing when every part is within its target', () => {
    expect(shareBarGeometry([share('problems', 0.35, { min: 0.33 })], 100, 2).targets).toEqual([])
  })
  it('draws nothing for an empty report', () => expect(shareBarGeometry([], 100, 2)).toEqual({ segments: [], targets: [] }))
  it('never draws beyond the bar', () => {
    const last = shareBarGeometry([share('achievements', 0.8), share('problems', 0.4)], 100, 2).segments.at(-1)
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(100)
  })
})

describe('missedTarget', () => {
  it('compares whole per cents, as the reader sees them', () => expect(missedTarget(share('problems', 0.328, { min: 0.33 }))).toBeNull())
  it('gives the upper bound of a part that is too long', () => expect(missedTarget(share('achievements', 0.6, { max: 0.5 }))).toBe(0.5))
})

describe('the bar in words', () => {
  it('names every part, and the target of one that misses it', () => {
    expect(describeShares(usual)).toBe('成绩 45%，问题 25%（应占 33%），措施 25%')
  })
  it('says of a long part what it should not exceed', () => {
    expect(targetText(share('achievements', 0.6, { max: 0.5 }))).toBe('不宜超过 50%')
  })
})
