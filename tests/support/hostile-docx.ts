import { deflateRawSync } from 'node:zlib'
import { NAMESPACES, buildDocx, docxFiles, documentXml, para, r, relationshipsXml, writeZip, xmlEscape } from '#tests/support/build-docx.ts'

export interface HostileFile {
  readonly name: string
  readonly make: () => Uint8Array
  /** The code of the refusal, or the text that is left once the file is cleaned. */
  readonly expected: { readonly code: string } | { readonly text: string }
}

const TEXT = '全年学习四次。'
const BODY = para(TEXT)
const refused = (code: string) => ({ code })
const cleaned = { text: TEXT }
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A document whose XML is given whole. */
const withXml = (xml: string | Uint8Array) =>
  writeZip([...docxFiles({ body: BODY }).filter(({ name }) => name !== 'word/document.xml'), { name: 'word/document.xml', data: xml }])
const withPart = (name: string, data: string | Uint8Array, more = {}) => writeZip([...docxFiles({ body: BODY }), { name, data, ...more }])
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024)
const doctype = (declaration: string, body = BODY) => documentXml(body).replace('<w:document', `<!DOCTYPE w:document [${declaration}]><w:document`)
const external = (kind: string, target: string) =>
  buildDocx({ body: BODY, relationships: `<Relationship Id="e" Type="${OFFICE}/${kind}" Target="${target}" TargetMode="External"/>` })

/** Text that hardly repeats, so that no ratio gives it away. */
export function variedRuns(count: number): string {
  const runs: string[] = []
  for (let i = 0, seed = 1; i < count; i++) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
    runs.push(`<w:r><w:t>${String.fromCharCode(0x4e00 + (seed % 0x5000))}</w:t></w:r>`)
  }
  return `<w:p>${runs.join('')}</w:p>`
}

function compoundFile(name: string): Uint8Array {
  return Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1024),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(512),
  ])
}

const plain = buildDocx(BODY)
const cut = (share: number) => plain.subarray(0, Math.floor(plain.length * share))

export const HOSTILE_FILES: readonly HostileFile[] = [
  // What the directory gives away.
  { name: 'a bomb that tells its size', make: () => withPart('word/media/a.bin', zeros(33)), expected: refused('unsafe-docx') },
  { name: 'a bomb below the size limit, by its ratio', make: () => withPart('word/media/a.bin', zeros(16)), expected: refused('unsafe-docx') },
  {
    name: 'a bomb in many parts',
    make: () =>
      writeZip([
        ...docxFiles({ body: BODY }),
        ...Array.from({ length: 80 }, (_, i) => ({ name: `word/media/${i}.bin`, data: new Uint8Array(1024 * 1000) })),
      ]),
    expected: refused('unsafe-docx'),
  },
  { name: 'a document that claims to be small', make: () => withLyingDocument(zeros(64), 2000), expected: refused('unsafe-docx') },
  {
    name: 'a document that claims to be large',
    make: () => withLyingDocument(Buffer.from(documentXml(BODY)), 900_000),
    expected: refused('unsafe-docx'),
  },
  {
    name: 'sizes that differ between directory and header',
    make: () => withPart('a.xml', 'aaaa', { directorySize: 7 }),
    expected: refused('unsafe-docx'),
  },
  {
    name: 'names that differ between directory and header',
    make: () => withPart('a.xml', 'aaaa', { localName: 'b.xml' }),
    expected: refused('unsafe-docx'),
  },
  {
    name: 'parts that share their bytes',
    make: () => withPart('word/b.xml', relationshipsXml(''), { sharesPrevious: true }),
    expected: refused('unsafe-docx'),
  },
  {
    name: '50,000 entries',
    make: () => writeZip(Array.from({ length: 50_000 }, (_, i) => ({ name: `a/${i}`, data: '', stored: true }))),
    expected: refused('unsafe-docx'),
  },
  {
    name: '3,000 entries that claim to be 3',
    make: () =>
      writeZip(
        Array.from({ length: 3000 }, (_, i) => ({ name: `a/${i}`, data: '', stored: true })),
        { claimedEntries: 3 },
      ),
    expected: refused('unsafe-docx'),
  },
  { name: 'a name that climbs', make: () => withPart('word/../../../etc/passwd', 'x'), expected: refused('unsafe-docx') },
  { name: 'an absolute name', make: () => withPart('/etc/passwd', 'x'), expected: refused('unsafe-docx') },
  { name: 'a name of a drive', make: () => withPart('C:/a.txt', 'x'), expected: refused('unsafe-docx') },
  { name: 'a name with a backslash', make: () => withPart('word\\a.xml', 'x'), expected: refused('unsafe-docx') },
  { name: 'a name with NUL', make: () => withPart('word/a.xml\0.txt', 'x'), expected: refused('unsafe-docx') },
  { name: 'the same name twice', make: () => withPart('word/document.xml', 'x'), expected: refused('unsafe-docx') },
  { name: 'the same name in capitals', make: () => withPart('Word/Document.XML', 'x'), expected: refused('unsafe-docx') },
  { name: 'ZIP64', make: () => writeZip(docxFiles({ body: BODY }), { zip64: true }), expected: refused('unsafe-docx') },
  { name: 'several disks', make: () => writeZip(docxFiles({ body: BODY }), { disk: 1 }), expected: refused('unsafe-docx') },
  { name: 'an encrypted part', make: () => withPart('a.xml', 'x', { flags: 1 }), expected: refused('password') },
  { name: 'an unknown way of packing', make: () => withPart('a.xml', 'x', { method: 12 }), expected: refused('damaged') },
  { name: 'a password-protected document', make: () => compoundFile('EncryptedPackage'), expected: refused('password') },
  { name: 'an old Word file by another name', make: () => compoundFile('WordDocument'), expected: refused('old-word') },
  // Other files by the name of .docx.
  { name: 'nothing at all', make: () => new Uint8Array(), expected: refused('empty-file') },
  { name: 'a text', make: () => Buffer.from('述职报告'), expected: refused('not-docx') },
  { name: 'a picture', make: () => Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), expected: refused('not-docx') },
  { name: 'a spreadsheet', make: () => writeZip([{ name: 'xl/workbook.xml', data: '<a/>' }]), expected: refused('not-docx') },
  { name: 'slides', make: () => writeZip([{ name: 'ppt/presentation.xml', data: '<a/>' }]), expected: refused('not-docx') },
  {
    name: 'an OpenDocument text',
    make: () =>
      writeZip([
        { name: 'mimetype', data: 'x', stored: true },
        { name: 'content.xml', data: '<a/>' },
        { name: 'META-INF/manifest.xml', data: '<a/>' },
      ]),
    expected: refused('not-docx'),
  },
  { name: 'a program', make: () => writeZip([{ name: 'META-INF/MANIFEST.MF', data: 'x' }]), expected: refused('not-docx') },
  { name: 'a book', make: () => writeZip([{ name: 'META-INF/container.xml', data: '<a/>' }]), expected: refused('not-docx') },
  { name: 'a zip of something', make: () => writeZip([{ name: 'a.txt', data: 'x' }]), expected: refused('not-docx') },
  // Cut and shuffled.
  ...[0.02, 0.3, 0.5, 0.7, 0.9, 0.99].map((share) => ({ name: `a file cut at ${share}`, make: () => cut(share), expected: refused('damaged') })),
  { name: 'a directory of garbage', make: () => overwritten(plain, 0x02014b50), expected: refused('damaged') },
  { name: 'a part that is no deflate stream', make: () => withLyingPacked(), expected: refused('damaged') },
  { name: 'a wrong checksum', make: () => withCrc(), expected: refused('damaged') },
  { name: 'parts in reverse order', make: () => writeZip(docxFiles({ body: BODY }).toReversed()), expected: cleaned },
  {
    name: 'no main document',
    make: () => writeZip(docxFiles({ body: BODY }).filter(({ name }) => name !== 'word/document.xml')),
    expected: refused('damaged'),
  },
  { name: 'no content types, no relationships', make: () => writeZip([{ name: 'word/document.xml', data: documentXml(BODY) }]), expected: cleaned },
  {
    name: 'wrong content types',
    make: () => writeZip(docxFiles({ body: BODY }).map((file) => (file.name === '[Content_Types].xml' ? { ...file, data: 'nothing' } : file))),
    expected: cleaned,
  },
  { name: 'another root element', make: () => withXml(`<w:styles ${NAMESPACES}>${BODY}</w:styles>`), expected: refused('damaged') },
  { name: 'no text', make: () => buildDocx('<w:p/>'), expected: refused('empty-file') },
  {
    name: 'pictures only',
    make: () => buildDocx(para('<w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r>')),
    expected: refused('pictures-only'),
  },
  // XML.
  { name: 'a document type', make: () => withXml(doctype('')), expected: refused('unsafe-docx') },
  {
    name: 'an external entity',
    make: () => withXml(doctype('<!ENTITY x SYSTEM "file:///etc/passwd">', para('<w:r><w:t>&x;</w:t></w:r>'))),
    expected: refused('unsafe-docx'),
  },
  { name: 'a billion laughs', make: () => withXml(doctype(laughs(), para('<w:r><w:t>&l9;</w:t></w:r>'))), expected: refused('unsafe-docx') },
  {
    name: 'a document type in the styles',
    make: () => withStyles(`<!DOCTYPE a [<!ENTITY b "c">]><w:styles ${NAMESPACES}/>`),
    expected: refused('unsafe-docx'),
  },
  { name: 'an entity nobody declared', make: () => withXml(documentXml('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>')), expected: refused('damaged') },
  {
    name: 'nesting 20,000 deep',
    make: () => withXml(documentXml(`${'<w:sdt>'.repeat(20_000)}${BODY}${'</w:sdt>'.repeat(20_000)}`)),
    expected: refused('unsafe-docx'),
  },
  { name: 'tables 300 deep', make: () => withXml(documentXml(nestedTables(300))), expected: refused('unsafe-docx') },
  { name: 'XML that ends too early', make: () => withXml(documentXml(BODY).slice(0, -20)), expected: refused('damaged') },
  { name: 'control characters', make: () => withXml(documentXml(BODY).replace('全年', '全\u0001年')), expected: refused('damaged') },
  { name: 'an attribute of a megabyte', make: () => withXml(documentXml(`<w:p w:rsidR="${varied(1_000_000)}">${r(TEXT)}</w:p>`)), expected: cleaned },
  { name: 'an element of 20,000 attributes', make: () => withXml(documentXml(`<w:p ${attributes(20_000)}>${r(TEXT)}</w:p>`)), expected: cleaned },
  { name: 'a million runs', make: () => withXml(documentXml(BODY + variedRuns(1_000_000))), expected: refused('too-complex') },
  {
    name: 'a cell that spans a billion columns',
    make: () =>
      buildDocx(
        `${BODY}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>${para('甲')}</w:tc><w:tc>${para('乙')}</w:tc></w:tr></w:tbl>`,
      ),
    expected: cleaned,
  },
  {
    name: 'styles based on themselves',
    make: () =>
      buildDocx({
        body: para(TEXT, '<w:pStyle w:val="A"/>'),
        styles: '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:basedOn w:val="A"/></w:style>',
      }),
    expected: cleaned,
  },
  // What would fetch or run.
  { name: 'a javascript: link', make: () => external('hyperlink', 'javascript:alert(1)'), expected: cleaned },
  { name: 'an external picture', make: () => external('image', 'http://example.invalid/a.png'), expected: cleaned },
  { name: 'an external object', make: () => external('oleObject', 'file://example.invalid/a'), expected: cleaned },
  { name: 'an external template', make: () => external('attachedTemplate', 'http://example.invalid/t.dotm'), expected: cleaned },
  { name: 'an external frame', make: () => external('frame', 'mhtml:http://example.invalid/'), expected: cleaned },
  { name: 'macros', make: () => withPart('word/vbaProject.bin', 'x'), expected: cleaned },
  {
    name: 'a relationship that climbs out of the file',
    make: () => buildDocx({ body: BODY, relationships: `<Relationship Id="s" Type="${OFFICE}/styles" Target="../../../../etc/passwd"/>` }),
    expected: cleaned,
  },
  {
    name: 'a command in a field',
    make: () =>
      buildDocx(
        para(
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${r(TEXT)}`,
        ),
      ),
    expected: cleaned,
  },
]

function withLyingDocument(data: Uint8Array, claimedSize: number): Uint8Array {
  return writeZip([...docxFiles({ body: BODY }).filter(({ name }) => name !== 'word/document.xml'), { name: 'word/document.xml', data, claimedSize }])
}

function withLyingPacked(): Uint8Array {
  const data = documentXml(BODY)
  const packed = deflateRawSync(Buffer.from(data)).fill(0xff, 5, 40)
  return writeZip([{ name: 'word/document.xml', data, packed }])
}

function withCrc(): Uint8Array {
  return writeZip([{ name: 'word/document.xml', data: documentXml(BODY), crc: 1 }])
}

function withStyles(xml: string): Uint8Array {
  return writeZip(docxFiles({ body: BODY, styles: '' }).map((file) => (file.name === 'word/styles.xml' ? { ...file, data: xml } : file)))
}

/** The file with every occurrence of a signature wiped out. */
function overwritten(bytes: Uint8Array, signature: number): Uint8Array {
  const copy = Buffer.from(bytes)
  for (let i = 0; i + 4 <= copy.length; i++) if (copy.readUInt32LE(i) === signature) copy.fill(0xaa, i, i + 4)
  return copy
}

function laughs(): string {
  return Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i} "${i === 0 ? '哈' : `&l${i - 1};`.repeat(10)}">`).join('')
}

function nestedTables(depth: number): string {
  return '<w:tbl><w:tr><w:tc>'.repeat(depth) + BODY + '</w:tc></w:tr></w:tbl>'.repeat(depth)
}

function varied(length: number): string {
  let text = ''
  for (let i = 0, seed = 7; i < length; i += 6) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
    text += seed.toString(36).padStart(6, '0').slice(-6)
  }
  return xmlEscape(text)
}

function attributes(count: number): string {
  return Array.from({ length: count }, (_, i) => `w:a${i}="${(i * 7919) % 1000}"`).join(' ')
}
