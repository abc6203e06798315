import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** An XML element as tests look at it: names with their prefix, attributes as written. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlNode | string)[]
}

export interface DocxFile {
  readonly paths: readonly string[]
  /** The text of a part; throws when the file has none of that name. */
  source(path: string): string
  /** A part as a tree; throws when it is not well-formed. */
  part(path: string): XmlNode
}

export function readDocx(bytes: Uint8Array): DocxFile {
  const files = unzipSync(bytes)
  const source = (path: string) => {
    const data = files[path]
    if (!data) throw new Error(`the file has no part ${path}: ${Object.keys(files).join(', ')}`)
    return strFromU8(data)
  }
  return { paths: Object.keys(files), source, part: (path) => parseXml(source(path)) }
}

/** Throws on anything XML 1.0 does not allow, control characters included. */
export function parseXml(source: string): XmlNode {
  const parser = new SaxesParser()
  const root: (XmlNode | string)[] = []
  const open: (XmlNode | string)[][] = [root]
  parser.on('opentag', (tag) => {
    const children: (XmlNode | string)[] = []
    open.at(-1)?.push({ name: tag.name, attributes: tag.attributes, children })
    open.push(children)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open.at(-1)?.push(text))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(source).close()
  const element = root.find((node): node is XmlNode => typeof node !== 'string')
  if (!element) throw new Error('no element')
  return element
}

/** Every element of that name below a node, in document order. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return elements(node).flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)])
}

/** The element at the end of a path of child names, e.g. `child(style, 'w:pPr', 'w:ind')`. */
export function child(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => at && elements(at).find((element) => element.name === name), node)
}

export function elements(node: XmlNode): XmlNode[] {
  return node.children.filter((element): element is XmlNode => typeof element !== 'string')
}

/** The value of `<w:… w:val="…"/>` at the end of a path. */
export function value(node: XmlNode | undefined, ...path: string[]): string | undefined {
  return child(node, ...path)?.attributes['w:val']
}

/** The text of a paragraph or run. */
export function wordText(node: XmlNode): string {
  return descendants(node, 'w:t')
    .flatMap((text) => text.children)
    .join('')
}

/** The styles of styles.xml by id. */
export function styleById(docx: DocxFile, id: string): XmlNode {
  const style = descendants(docx.part('word/styles.xml'), 'w:style').find((element) => element.attributes['w:styleId'] === id)
  if (!style) throw new Error(`no style ${id}`)
  return style
}

/** Style id and text of every paragraph of the document, tables included. */
export function documentParagraphs(docx: DocxFile): { style: string | undefined; text: string; node: XmlNode }[] {
  return descendants(docx.part('word/document.xml'), 'w:p').map((node) => ({ style: value(node, 'w:pPr', 'w:pStyle'), text: wordText(node), node }))
}
