import { describe, expect, it } from 'vitest'
import { charsToReach, inTens } from '#shared/document/chars-to-reach.ts'

describe('what a part lacks', () => {
  it('is what makes its share of a whole that grows by it', () => {
    // 300 + 167 of 1000 + 167 are 40 %.
    expect(charsToReach(300, 1000, 0.4)).toBe(167)
    expect(charsToReach(500, 1000, 0.4)).toBeLessThan(0)
    expect(charsToReach(0, 0, 1)).toBe(0)
  })
  it('is told in tens, never too little', () => {
    expect([inTens(1), inTens(10), inTens(311)]).toEqual([10, 10, 320])
  })
})
