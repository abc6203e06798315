import { deflateRawSync } from 'node:zlib'
import * as zlib from 'node:zlib'

/** A file of a zip; what is given beside name and data overrides what would be true. */
export interface ZipFile {
  readonly name: string
  readonly data: Uint8Array | string
  readonly stored?: boolean
  /** Written in place of the true unpacked size, in the directory and the local header. */
  readonly claimedSize?: number
  /** In the directory only. */
  readonly directorySize?: number
  readonly localName?: string
  readonly flags?: number
  readonly method?: number
  readonly crc?: number
  /** Takes the place of the packed data. */
  readonly packed?: Uint8Array
  /** The directory points to the data of the file before it. */
  readonly sharesPrevious?: boolean
}

export interface ZipOptions {
  readonly claimedEntries?: number
  readonly zip64?: boolean
  readonly disk?: number
}

const u16 = (value: number) => Buffer.from([value & 0xff, (value >>> 8) & 0xff])
const u32 = (value: number) => Buffer.concat([u16(value & 0xffff), u16(value >>> 16)])

/** A zip written field by field, so that tests can lie in every one of them (APPNOTE 4.3). */
export function writeZip(files: readonly ZipFile[], options: ZipOptions = {}): Uint8Array {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  let previous = 0
  for (const file of files) {
    const data = typeof file.data === 'string' ? Buffer.from(file.data) : Buffer.from(file.data)
    const method = file.method ?? (file.stored ? 0 : 8)
    const packed = file.packed ?? (file.stored ? data : deflateRawSync(data))
    const head = (size: number) =>
      Buffer.concat([u16(20), u16(file.flags ?? 0), u16(method), u32(0), u32(file.crc ?? zlib.crc32(data)), u32(packed.length), u32(size)])
    const size = file.claimedSize ?? data.length
    const name = Buffer.from(file.name, 'latin1')
    const localName = Buffer.from(file.localName ?? file.name, 'latin1')
    const at = file.sharesPrevious ? previous : offset
    if (!file.sharesPrevious) {
      const local = Buffer.concat([u32(0x04034b50), head(size), u16(localName.length), u16(0), localName, packed])
      locals.push(local)
      previous = offset
      offset += local.length
    }
    const rest = Buffer.concat([u16(name.length), u16(0), u16(0), u16(0), u16(0), u32(0), u32(at), name])
    central.push(Buffer.concat([u32(0x02014b50), u16(20), head(file.directorySize ?? size), rest]))
  }
  const directory = Buffer.concat(central)
  const count = options.claimedEntries ?? Math.min(files.length, 0xfffe)
  const locator = options.zip64 ? [u32(0x07064b50), Buffer.alloc(16)] : []
  const end = Buffer.concat([u32(0x06054b50), u16(options.disk ?? 0), u16(0), u16(count), u16(count), u32(directory.length), u32(offset), u16(0)])
  return Buffer.concat([...locals, directory, ...locator, end])
}

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${RELATION}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')

export interface DocxParts {
  /** What stands in w:body. */
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly header?: string
  readonly footer?: string
  readonly settings?: string
  /** More relationships of the document, as XML. */
  readonly relationships?: string
  readonly more?: readonly ZipFile[]
}

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header: 'hdr',
  footer: 'ftr',
  settings: 'settings',
} as const

export function relationshipsXml(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
}

export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`
}

/** The files of a .docx with these parts, in the order Word writes them. */
export function docxFiles(parts: DocxParts): ZipFile[] {
  const kinds = Object.keys(ROOTS).filter((kind): kind is keyof typeof ROOTS => parts[kind as keyof typeof ROOTS] !== undefined)
  const related = kinds.map((kind, i) => `<Relationship Id="rId${i + 1}" Type="${RELATION}/${kind}" Target="${kind}.xml"/>`).join('')
  return [
    { name: '[Content_Types].xml', data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>' },
    { name: '_rels/.rels', data: relationshipsXml(`<Relationship Id="r1" Type="${RELATION}/officeDocument" Target="word/document.xml"/>`) },
    { name: 'word/document.xml', data: documentXml(parts.body) },
    { name: 'word/_rels/document.xml.rels', data: relationshipsXml(related + (parts.relationships ?? '')) },
    ...kinds.map((kind) => ({ name: `word/${kind}.xml`, data: `<w:${ROOTS[kind]} ${NAMESPACES}>${parts[kind]}</w:${ROOTS[kind]}>` })),
    ...(parts.more ?? []),
  ]
}

export function buildDocx(parts: DocxParts | string): Uint8Array {
  return writeZip(docxFiles(typeof parts === 'string' ? { body: parts } : parts))
}

export function xmlEscape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** A run of text, with run properties as XML. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${xmlEscape(text)}</w:t></w:r>`
}

/** A paragraph: a text, or runs as XML; with paragraph properties as XML. */
export function para(content: string, properties = ''): string {
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content.startsWith('<') ? content : r(content)}</w:p>`
}

export const styled = (style: string, text: string) => para(text, `<w:pStyle w:val="${style}"/>`)
export const listed = (numId: number, level: number, text: string, more = '') =>
  para(text, `${more}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)

export interface ListLevel {
  readonly format: string
  readonly text: string
  readonly start?: number
  readonly more?: string
}

/** numbering.xml with one list of these levels, as instance 1; `more` is added behind it. */
export function list(levels: readonly ListLevel[], more = ''): string {
  const xml = levels.map(
    ({ format, text, start, more: rest }, i) =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="${start ?? 1}"/><w:numFmt w:val="${format}"/>${rest ?? ''}<w:lvlText w:val="${text}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="0">${xml.join('')}</w:abstractNum>${more}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
}

export function style(id: string, name: string, more = '', type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
}

export function tableXml(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc><w:tcPr/>${cell.startsWith('<') ? cell : para(cell)}</w:tc>`).join('')
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}
