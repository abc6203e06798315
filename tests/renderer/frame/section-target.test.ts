import { describe, expect, it } from 'vitest'
import { sectionTarget } from '#renderer/frame/section-target.ts'

describe('the length a part should have', () => {
  it('is what makes its share, with the rest as it is', () => {
    // 300 of 1000; 700 others are 60 % of 1167.
    expect(sectionTarget({ role: 'problems', chars: 300, share: 0.3, target: { min: 0.4 } }, 1000)).toEqual({
      chars: 467,
      text: '应不少于 40%，还差约 170 字',
    })
    expect(sectionTarget({ role: 'achievements', chars: 600, share: 0.6, target: { max: 0.5 } }, 1000)).toEqual({
      chars: 400,
      text: '不宜超过 50%，可减约 200 字',
    })
  })

  it('is short of as much as the checklist says', () => {
    // A third of 2789 and what comes to it: (2789 / 3 - 744) / (2 / 3) = 278.5.
    expect(sectionTarget({ role: 'problems', chars: 744, share: 744 / 2789, target: { min: 1 / 3 } }, 2789)).toEqual({
      chars: 1023,
      text: '应不少于 33%，还差约 280 字',
    })
    // 310.5 is 320 in tens: to the nearest ten it would fall short once more.
    expect(sectionTarget({ role: 'problems', chars: 777, share: 777 / 2953, target: { min: 1 / 3 } }, 2953)?.text).toBe('应不少于 33%，还差约 320 字')
  })

  it('is not told within the target, or without one', () => {
    expect(sectionTarget({ role: 'problems', chars: 298, share: 0.298, target: { min: 0.3 } }, 1000)).toBeNull()
    expect(sectionTarget({ role: 'problems', chars: 300, share: 0.3 }, 1000)).toBeNull()
  })
})
