import { PAGE, PAGE_NUMBER } from '#shared/export-plan/gbt9704.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import type { LaidLine } from '#shared/page-layout/page-layout.ts'
import { WORD_RECKONING } from '#shared/page-layout/paragraph-look.ts'
import { setParagraph } from '#shared/page-layout/set-paragraph.ts'

/** The dashes of the page number stand as far under the type area as the standard's do, but never within 5 mm of the edge. 7.5 */
const BELOW_TYPE_AREA_TWIPS = PAGE.bottomTwips - PAGE.footerTwips
const LEAST_FOOTER_TWIPS = 283

/** — 1 —: to the right on odd pages, to the left on even ones, each one character in; or centred. 7.5 */
export function pageNumberLine(number: number, layout: LayoutProfile): LaidLine {
  const { page, sizes } = layout
  const sizeTwips = sizes.pageNumber * 10
  const indent = PAGE_NUMBER.indentCharacters * sizeTwips
  const side = layout.pageNumber === 'center' ? 'center' : number % 2 === 1 ? 'right' : 'left'
  const text = `— ${number} —`
  const look = {
    setting: { font: 'song', bold: false, sizeTwips, condenseTwips: 0, latinFace: false, heading3Bold: false, ...WORD_RECKONING },
    align: side,
    firstLineTwips: 0,
    leftTwips: side === 'left' ? indent : 0,
    rightTwips: side === 'right' ? indent : 0,
    hangingMarks: false,
    keptWithNext: false,
    startsPage: false,
  } as const
  const column = { xTwips: page.leftTwips, widthTwips: layoutMeasures(layout).typeWidthTwips }
  const line = setParagraph([{ text, openBlank: false }], look, column, PAGE_NUMBER.lineTwips)[0]
  const footerTwips = Math.max(LEAST_FOOTER_TWIPS, page.bottomTwips - BELOW_TYPE_AREA_TWIPS)
  return {
    text,
    pieces: line?.pieces ?? [],
    sizeTwips,
    topTwips: PAGE.heightTwips - footerTwips - PAGE_NUMBER.lineTwips,
    heightTwips: PAGE_NUMBER.lineTwips,
  }
}
