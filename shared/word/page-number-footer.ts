import { Footer, Paragraph, SimpleField, TextRun } from 'docx'
import { FOOTER_STYLE_NAMES } from '#shared/word/style-names.ts'

/** The page number between dashes, — 1 —, to the right on odd pages and to the left on even ones. 7.5 */
export function pageNumberFooter(side: 'odd' | 'even'): Footer {
  // The 1 is what readers show that do not reckon fields.
  const children = [new TextRun('— '), new SimpleField('PAGE', '1'), new TextRun(' —')]
  return new Footer({ children: [new Paragraph({ style: FOOTER_STYLE_NAMES[side].id, children })] })
}
