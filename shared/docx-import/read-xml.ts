import { SaxesParser } from 'saxes'
import { DOCX_ERRORS, refuse } from './docx-errors.ts'
import { createXmlNames } from './xml-names.ts'

/** Deeper than any document Word writes (about 40, in tables within text boxes within tables). */
const DEEPEST = 256

/** An open element: its name under the reader's prefixes (`w:p`; '' in a foreign namespace) and its attributes. */
export interface XmlElement {
  readonly name: string
  /** An attribute in the element's usual namespace or without one. */
  get(name: string): string | undefined
  /** An attribute of a relationship (`r:id`). */
  relation(name: string): string | undefined
}

export interface XmlHandler {
  open(element: XmlElement): void
  close(name: string): void
  text?(text: string): void
}

/**
 * Feeds XML to a handler without building a tree. Refuses document type declarations (and with them every entity trick),
 * depth beyond 256 and XML that is not well-formed. A large source may come in pieces.
 */
export function readXml(source: string | readonly string[], handler: XmlHandler): void {
  const parser = new SaxesParser()
  const names = createXmlNames()
  const open: string[] = []
  const [wordAttribute, relation] = [names.attributesUnder('w'), names.attributesUnder('r')]
  let attributes: Readonly<Record<string, string>> = {}
  const element = {
    name: '',
    get: (name: string) => wordAttribute(attributes, name),
    relation: (name: string) => relation(attributes, name),
  }
  parser.on('doctype', () => refuse(DOCX_ERRORS.entities))
  parser.on('error', () => refuse(DOCX_ERRORS.damaged))
  parser.on('attribute', ({ name, value }) => names.declare(name, value))
  parser.on('opentag', (tag) => {
    if (open.length >= DEEPEST) refuse(DOCX_ERRORS.tooDeep)
    attributes = tag.attributes
    element.name = names.open(tag.name)
    open.push(element.name)
    handler.open(element)
  })
  parser.on('closetag', () => {
    handler.close(open.pop() ?? '')
    names.close()
  })
  if (handler.text) parser.on('text', (text) => handler.text?.(text))
  for (const piece of typeof source === 'string' ? [source] : source) parser.write(piece)
  parser.close()
}
