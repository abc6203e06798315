import { CHARACTERS_PER_LINE, PAGE } from '#shared/export-plan/gbt9704.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'

/** What follows from a profile's figures. Twips; characters are full-width characters of body size. */
export interface LayoutMeasures {
  readonly typeWidthTwips: number
  readonly typeHeightTwips: number
  readonly linesPerPage: number
  readonly charactersPerLine: number
  /** Added to every character of body-size type, at most 0; never in a native grid, which sets its own pitch. */
  readonly condenseTwips: number
  /** One character, for the twip fall-back of indents. */
  readonly characterTwips: number
  /** `w:charSpace` of a native grid, 1/4096 pt: pitch of the grid less the size of the body. */
  readonly charSpace: number
}

/** 0.5 pt a character: closer than that, the print looks cramped. */
const MOST_CONDENSED_TWIPS = 10

/** The measures of a profile. 28 characters stand on a line where condensing by at most half a point makes it so. Pure arithmetic. */
export function layoutMeasures({ page, sizes, lineTwips, grid }: Pick<LayoutProfile, 'page' | 'sizes' | 'lineTwips' | 'grid'>): LayoutMeasures {
  const typeWidthTwips = PAGE.widthTwips - page.leftTwips - page.rightTwips
  const typeHeightTwips = PAGE.heightTwips - page.topTwips - page.bottomTwips
  const sizeTwips = sizes.body * 10
  const standardPitch = Math.floor(typeWidthTwips / CHARACTERS_PER_LINE)
  const reachesStandard = standardPitch < sizeTwips && standardPitch >= sizeTwips - MOST_CONDENSED_TWIPS
  const characterTwips = reachesStandard ? standardPitch : sizeTwips
  const charactersPerLine = Math.max(1, Math.floor(typeWidthTwips / characterTwips))
  return {
    typeWidthTwips,
    typeHeightTwips,
    linesPerPage: Math.max(1, Math.floor(typeHeightTwips / lineTwips)),
    charactersPerLine,
    condenseTwips: grid === 'native' ? 0 : characterTwips - sizeTwips,
    characterTwips,
    charSpace: Math.floor((typeWidthTwips / charactersPerLine - sizeTwips) * (4096 / 20)),
  }
}
