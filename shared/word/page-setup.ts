import { DocumentGridType, type ISectionPropertiesOptions } from 'docx'
import { PAGE } from '#shared/export-plan/gbt9704.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'

/** The dashes of the page number stand 7 mm under the type area (7.5): the footer's line ends this far under it. */
const DASH_BELOW_TYPE_AREA_TWIPS = PAGE.bottomTwips - PAGE.footerTwips
/** 5 mm: nearer to the edge no printer prints. */
const LEAST_FOOTER_TWIPS = 283

/** A4 with the margins and the grid of a layout (5.1–5.2). */
export function pageSetup(layout: LayoutProfile): ISectionPropertiesOptions {
  const { page } = layout
  return {
    page: {
      size: { width: PAGE.widthTwips, height: PAGE.heightTwips },
      margin: {
        top: page.topTwips,
        right: page.rightTwips,
        bottom: page.bottomTwips,
        left: page.leftTwips,
        header: PAGE.headerTwips,
        footer: Math.max(LEAST_FOOTER_TWIPS, page.bottomTwips - DASH_BELOW_TYPE_AREA_TWIPS),
        gutter: 0,
      },
      pageNumbers: { start: 1 },
    },
    grid: gridOf(layout),
  }
}

/** A grid of lines only, unless asked for: LibreOffice breaks a grid of characters. */
function gridOf(layout: LayoutProfile): NonNullable<ISectionPropertiesOptions['grid']> {
  const linePitch = layout.lineTwips
  return layout.grid === 'native'
    ? { type: DocumentGridType.LINES_AND_CHARS, linePitch, charSpace: layoutMeasures(layout).charSpace }
    : { type: DocumentGridType.LINES, linePitch }
}
