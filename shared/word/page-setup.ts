import { PAGE } from '#shared/export-plan/gbt9704.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { xml } from '#shared/word/xml-element.ts'

/** The dashes of the page number stand 7 mm under the type area (7.5): the footer's line ends this far under it. */
const DASH_BELOW_TYPE_AREA_TWIPS = PAGE.bottomTwips - PAGE.footerTwips
/** 5 mm: nearer to the edge no printer prints. */
const LEAST_FOOTER_TWIPS = 283

/** A4 with the margins and the grid of a layout (5.1–5.2). `footers` are the relationships of the footers of odd and even pages. */
export function sectionXml(layout: LayoutProfile, footers: { readonly odd: string; readonly even: string }): string {
  const { page } = layout
  const reference = (type: 'default' | 'even', id: string) => xml('w:footerReference', { 'w:type': type, 'r:id': id })
  return xml(
    'w:sectPr',
    {},
    reference('default', footers.odd),
    reference('even', footers.even),
    xml('w:pgSz', { 'w:w': PAGE.widthTwips, 'w:h': PAGE.heightTwips, 'w:orient': 'portrait' }),
    xml('w:pgMar', {
      'w:top': page.topTwips,
      'w:right': page.rightTwips,
      'w:bottom': page.bottomTwips,
      'w:left': page.leftTwips,
      'w:header': PAGE.headerTwips,
      'w:footer': Math.max(LEAST_FOOTER_TWIPS, page.bottomTwips - DASH_BELOW_TYPE_AREA_TWIPS),
      'w:gutter': 0,
    }),
    xml('w:pgNumType', { 'w:start': 1 }),
    gridXml(layout),
  )
}

/** A grid of lines only, unless asked for: LibreOffice breaks a grid of characters. */
function gridXml(layout: LayoutProfile): string {
  const { charSpace } = layoutMeasures(layout)
  const pitch = { 'w:linePitch': layout.lineTwips }
  return layout.grid === 'native'
    ? xml('w:docGrid', { 'w:type': 'linesAndChars', ...pitch, 'w:charSpace': charSpace })
    : xml('w:docGrid', { 'w:type': 'lines', ...pitch })
}
