import { Footer, PageNumber, Paragraph, TextRun } from 'docx'
import { FOOTER_STYLE_NAMES } from '#shared/word/style-names.ts'

/** The page number between dashes, — 1 —, to the right on odd pages and to the left on even ones. 7.5 */
export function pageNumberFooter(side: 'odd' | 'even'): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })
  return new Footer({ children: [new Paragraph({ style: FOOTER_STYLE_NAMES[side].id, children: [number] })] })
}
