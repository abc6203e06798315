import { knownFont } from '#shared/layout-profiles/known-fonts.ts'
import { FONT_ROLES, type LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { WORD_NAMESPACE, XML_DECLARATION, wordValue, xml, xmlText } from '#shared/word/xml-element.ts'

/** word/fontTable.xml: what else each face is called, so that a machine without the first name still finds it. Nothing is embedded. */
export function fontTablePart({ fonts }: LayoutProfile): string {
  const latin = fonts.latin
  const chinese = FONT_ROLES.filter((role) => role !== 'latin').map((role) => fonts[role])
  const names = [...new Set(chinese)].filter((name) => name !== latin)
  return XML_DECLARATION + xml('w:fonts', { 'xmlns:w': WORD_NAMESPACE }, ...names.map((name) => fontXml(name, '86')), fontXml(latin, '00'))
}

/** Charset 86 is GB 2312 (134), 00 Latin. */
function fontXml(name: string, charset: '86' | '00'): string {
  const known = knownFont(name)
  return xml(
    'w:font',
    { 'w:name': name },
    known?.alternative === undefined ? '' : wordValue('altName', xmlText(known.alternative)),
    wordValue('charset', charset),
    wordValue('family', known?.family ?? 'auto'),
    wordValue('pitch', 'variable'),
  )
}
