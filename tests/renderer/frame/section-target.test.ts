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

  it('is not told within the target, or without one', () => {
    expect(sectionTarget({ role: 'problems', chars: 298, share: 0.298, target: { min: 0.3 } }, 1000)).toBeNull()
    expect(sectionTarget({ role: 'problems', chars: 300, share: 0.3 }, 1000)).toBeNull()
  })
})
