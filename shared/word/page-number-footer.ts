import { FOOTER_STYLE_NAMES } from '#shared/word/style-names.ts'
import { WORD_NAMESPACE, XML_DECLARATION, paragraphXml, runXml, xml } from '#shared/word/xml-element.ts'

/** The page number between dashes, — 1 —, to the right on odd pages and to the left on even ones. 7.5 */
export function pageNumberFooter(side: 'odd' | 'even'): string {
  const mark = (type: 'begin' | 'separate' | 'end') => xml('w:r', {}, xml('w:fldChar', { 'w:fldCharType': type }))
  const instruction = xml('w:r', {}, xml('w:instrText', { 'xml:space': 'preserve' }, 'PAGE'))
  // The 1 is what readers show that do not reckon fields.
  const field = mark('begin') + instruction + mark('separate') + runXml('1') + mark('end')
  const paragraph = paragraphXml(FOOTER_STYLE_NAMES[side].id, runXml('— ') + field + runXml(' —'))
  return XML_DECLARATION + xml('w:ftr', { 'xmlns:w': WORD_NAMESPACE }, paragraph)
}
