import { describe, expect, it } from 'vitest'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'

describe('layoutMeasures', () => {
  it('puts 22 lines of 28 characters on the standard page, each 0.25 pt closer', () => {
    expect(layoutMeasures(STANDARD_PROFILE)).toEqual({
      typeWidthTwips: 8844,
      typeHeightTwips: 12756,
      linesPerPage: 22,
      charactersPerLine: 28,
      condenseTwips: -5,
      characterTwips: 315,
      charSpace: -849,
    })
  })

  it('condenses nothing in a native grid, whose 28 cells fit the line', () => {
    const { condenseTwips, charSpace, typeWidthTwips } = layoutMeasures({ ...STANDARD_PROFILE, grid: 'native' })
    expect(condenseTwips).toBe(0)
    expect(28 * (320 + (charSpace * 20) / 4096)).toBeLessThanOrEqual(typeWidthTwips)
  })

  it.each([
    [580, 21],
    [579, 22],
    [560, 22],
    [554, 23],
  ])('counts %i twips a line as %i lines', (lineTwips, lines) => {
    expect(layoutMeasures({ ...STANDARD_PROFILE, lineTwips }).linesPerPage).toBe(lines)
  })

  it('does not press type together by more than half a point for the sake of 28', () => {
    const page = { ...STANDARD_PROFILE.page, rightTwips: 1474 + 164 }
    // 8680 twips: 28 characters would be 310 wide, just half a point closer; a twip less and there are 27.
    expect(layoutMeasures({ ...STANDARD_PROFILE, page })).toMatchObject({ charactersPerLine: 28, condenseTwips: -10 })
    expect(layoutMeasures({ ...STANDARD_PROFILE, page: { ...page, rightTwips: page.rightTwips + 1 } })).toMatchObject({
      charactersPerLine: 27,
      condenseTwips: 0,
    })
  })

  it('sets smaller type as it is', () => {
    expect(layoutMeasures({ ...STANDARD_PROFILE, sizes: { ...STANDARD_PROFILE.sizes, body: 30 } })).toMatchObject({
      charactersPerLine: 29,
      condenseTwips: 0,
      characterTwips: 300,
    })
  })
})
