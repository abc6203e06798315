import { printableText } from '#shared/export-plan/printable-text.ts'

export type XmlAttributes = Readonly<Record<string, string | number | undefined>>

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** One XML element as text. Attribute values are escaped, undefined ones left out; children are XML already (see `xmlText`). */
export function xml(name: string, attributes: XmlAttributes = {}, ...children: readonly string[]): string {
  let head = name
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) head += ` ${key}="${xmlText(String(value))}"`
  const content = children.join('')
  return content === '' ? `<${head}/>` : `<${head}>${content}</${name}>`
}

/** An element of the form `<w:name w:val="…"/>`. */
export function wordValue(name: string, value: string | number): string {
  return xml(`w:${name}`, { 'w:val': value })
}

/** Text for use between tags and in attributes: escaped, and without characters that XML cannot hold. */
export function xmlText(text: string): string {
  return printableText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
