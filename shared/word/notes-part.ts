import { WORD_NAMESPACE, XML_DECLARATION, xml } from '#shared/word/xml-element.ts'

/** word/footnotes.xml or word/endnotes.xml of a report, which has no notes: only the two lines that Word expects to find between text and notes. */
export function notesPart(kind: 'footnote' | 'endnote'): string {
  const line = (name: 'separator' | 'continuationSeparator', id: number) =>
    xml(`w:${kind}`, { 'w:type': name, 'w:id': id }, xml('w:p', {}, xml('w:r', {}, xml(`w:${name}`))))
  return XML_DECLARATION + xml(`w:${kind}s`, { 'xmlns:w': WORD_NAMESPACE }, line('separator', -1), line('continuationSeparator', 0))
}
