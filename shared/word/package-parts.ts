import { RELATIONSHIPS_NAMESPACE, XML_DECLARATION, xml } from '#shared/word/xml-element.ts'

/** A part of the package: where it stands, what it is, and what refers to it. */
interface PartKind {
  readonly path: string
  readonly contentType: string
  readonly relation: string
}

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

const ROOT_PARTS: readonly PartKind[] = [
  { path: 'word/document.xml', contentType: `${WORD_TYPE}.document.main+xml`, relation: `${RELATIONSHIPS_NAMESPACE}/officeDocument` },
  {
    path: 'docProps/core.xml',
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    relation: `${PACKAGE}/relationships/metadata/core-properties`,
  },
  {
    path: 'docProps/app.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    relation: `${RELATIONSHIPS_NAMESPACE}/extended-properties`,
  },
]

function wordPart(name: string, kind: string): PartKind {
  return { path: `word/${name}.xml`, contentType: `${WORD_TYPE}.${kind}+xml`, relation: `${RELATIONSHIPS_NAMESPACE}/${kind}` }
}

/** The parts that word/document.xml refers to; their relationships are rId1, rId2 … in this order. */
const DOCUMENT_PARTS: readonly PartKind[] = [
  wordPart('styles', 'styles'),
  wordPart('settings', 'settings'),
  wordPart('fontTable', 'fontTable'),
  wordPart('footer1', 'footer'),
  wordPart('footer2', 'footer'),
]
const COMMENTS = wordPart('comments', 'comments')

export const FOOTER_RELATIONSHIPS = { odd: 'rId4', even: 'rId5' } as const

/** The parts that hold a package together: content types and relationships. `hasRemarks`: there is a word/comments.xml. */
export function packageParts(hasRemarks: boolean): Readonly<Record<string, string>> {
  const documentParts = hasRemarks ? [...DOCUMENT_PARTS, COMMENTS] : DOCUMENT_PARTS
  const application = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'
  return {
    '[Content_Types].xml': contentTypes([...ROOT_PARTS, ...documentParts]),
    '_rels/.rels': relationships(ROOT_PARTS, ''),
    'docProps/app.xml': XML_DECLARATION + xml('Properties', { xmlns: application }, xml('Application', {}, '案头')),
    'word/_rels/document.xml.rels': relationships(documentParts, 'word/'),
  }
}

function contentTypes(parts: readonly PartKind[]): string {
  const defaults = [
    xml('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ]
  const overrides = parts.map(({ path, contentType }) => xml('Override', { PartName: `/${path}`, ContentType: contentType }))
  return XML_DECLARATION + xml('Types', { xmlns: `${PACKAGE}/content-types` }, ...defaults, ...overrides)
}

function relationships(parts: readonly PartKind[], folder: string): string {
  const all = parts.map(({ path, relation }, i) => xml('Relationship', { Id: `rId${i + 1}`, Type: relation, Target: path.slice(folder.length) }))
  return XML_DECLARATION + xml('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...all)
}
