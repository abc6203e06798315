import { FONTS, LATIN_FONT } from '#shared/export-plan/gbt9704.ts'
import { WORD_NAMESPACE, XML_DECLARATION, wordValue, xml } from '#shared/word/xml-element.ts'

/** word/fontTable.xml: what else each face is called, so that a machine without the first name still finds it. Nothing is embedded. */
export function fontTablePart(): string {
  const chinese = Object.values(FONTS).map((font) => fontXml(font.name, '86', font.family, font.alternative))
  return XML_DECLARATION + xml('w:fonts', { 'xmlns:w': WORD_NAMESPACE }, ...chinese, fontXml(LATIN_FONT, '00', 'roman'))
}

function fontXml(name: string, charset: string, family: string, alternative?: string): string {
  return xml(
    'w:font',
    { 'w:name': name },
    alternative === undefined ? '' : wordValue('altName', alternative),
    wordValue('charset', charset),
    wordValue('family', family),
    wordValue('pitch', 'variable'),
  )
}
