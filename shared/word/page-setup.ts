import { DocumentGridType, type ISectionPropertiesOptions } from 'docx'
import { LINE_TWIPS, PAGE } from '#shared/export-plan/gbt9704.ts'

/** A4 with the margins and the line grid of the standard (5.1–5.2). A grid of lines only: LibreOffice breaks a grid of characters. */
export const PAGE_SETUP: ISectionPropertiesOptions = {
  page: {
    size: { width: PAGE.widthTwips, height: PAGE.heightTwips },
    margin: {
      top: PAGE.topTwips,
      bottom: PAGE.bottomTwips,
      left: PAGE.leftTwips,
      right: PAGE.rightTwips,
      header: PAGE.headerTwips,
      footer: PAGE.footerTwips,
      gutter: 0,
    },
    pageNumbers: { start: 1 },
  },
  grid: { type: DocumentGridType.LINES, linePitch: LINE_TWIPS },
}
