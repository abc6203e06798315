import { DocumentGridType, type ISectionPropertiesOptions } from 'docx'
import { PAGE } from '#shared/export-plan/gbt9704.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'

/** A4 with the margins and the grid of a layout (5.1–5.2). A grid of lines only, unless asked for: LibreOffice breaks a grid of characters. */
export function pageSetup(layout: LayoutProfile): ISectionPropertiesOptions {
  const { page, lineTwips } = layout
  const grid =
    layout.grid === 'native'
      ? { type: DocumentGridType.LINES_AND_CHARS, linePitch: lineTwips, charSpace: layoutMeasures(layout).charSpace }
      : { type: DocumentGridType.LINES, linePitch: lineTwips }
  return {
    page: {
      size: { width: PAGE.widthTwips, height: PAGE.heightTwips },
      margin: {
        top: page.topTwips,
        bottom: page.bottomTwips,
        left: page.leftTwips,
        right: page.rightTwips,
        header: PAGE.headerTwips,
        footer: Math.max(MINIMUM_FOOTER_TWIPS, page.bottomTwips - DASH_BELOW_TYPE_AREA_TWIPS),
        gutter: 0,
      },
      pageNumbers: { start: 1 },
    },
    grid,
  }
}

/** The dashes of the page number stand 7 mm under the type area (7.5): its line begins this far above the edge less the bottom margin. */
const DASH_BELOW_TYPE_AREA_TWIPS = PAGE.bottomTwips - PAGE.footerTwips
const MINIMUM_FOOTER_TWIPS = 283
