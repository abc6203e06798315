import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A repeatable source of numbers below n (mulberry32). */
export function seededRandom(seed: number): (n: number) => number {
  let state = seed >>> 0
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
}

type Random = (n: number) => number
type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array

const XML_PIECES = [
  '<w:p>',
  '</w:p>',
  '<w:tbl>',
  '</w:tbl>',
  '<w:tr>',
  '<w:tc>',
  '</w:tc>',
  '<w:del>',
  '<mc:Choice>',
  '<w:txbxContent>',
  ']]>',
  '<!--',
  '&',
  '&#0;',
  '<!DOCTYPE a>',
  '\u0000',
  '"',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:br/>',
  '<?x?>',
]

/** Ten ways to damage a .docx: in its bytes, and in the XML of its parts. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'flip bits': (bytes, random) => changed(bytes, (copy) => repeat(1 + random(8), () => flip(copy, random))),
  'set bytes': (bytes, random) => changed(bytes, (copy) => repeat(1 + random(16), () => setByte(copy, random))),
  cut: (bytes, random) => bytes.slice(0, random(bytes.length)),
  'cut from the middle': (bytes, random) => {
    const at = random(bytes.length)
    return joined(bytes.slice(0, at), bytes.slice(at + random(200)))
  },
  'double a stretch': (bytes, random) => {
    const at = random(bytes.length)
    return joined(bytes.slice(0, at), bytes.slice(at, at + random(500)), bytes.slice(at))
  },
  'add at the end': (bytes, random) =>
    joined(
      bytes,
      Uint8Array.from({ length: random(200) }, () => random(256)),
    ),
  'put a piece into the XML': (bytes, random) =>
    withXml(bytes, random, (xml) => inserted(xml, random(xml.length), XML_PIECES[random(XML_PIECES.length)] ?? '')),
  'take a piece out of the XML': (bytes, random) =>
    withXml(bytes, random, (xml) => {
      const at = random(xml.length)
      return xml.slice(0, at) + xml.slice(at + random(60))
    }),
  'swap two elements': (bytes, random) =>
    withXml(bytes, random, (xml) => {
      const tags = xml.match(/<[^>]*>/g) ?? []
      const [one, other] = [tags[random(tags.length)] ?? '', tags[random(tags.length)] ?? '']
      return xml.replace(one, '\u0001').replace(other, one).replace('\u0001', other)
    }),
  'change numbers': (bytes, random) =>
    withXml(bytes, random, (xml) => xml.replace(/"\d+"/g, (whole) => (random(4) === 0 ? `"${[-1, 0, 99, 4_294_967_295, 1e21][random(5)]}"` : whole))),
}

function changed(bytes: Uint8Array, act: (copy: Uint8Array) => void): Uint8Array {
  const copy = new Uint8Array(bytes)
  act(copy)
  return copy
}

function flip(copy: Uint8Array, random: Random): void {
  const at = random(copy.length)
  copy[at] = (copy[at] ?? 0) ^ (1 << random(8))
}

function setByte(copy: Uint8Array, random: Random): void {
  copy[random(copy.length)] = random(256)
}

function repeat(times: number, act: () => void): void {
  for (let i = 0; i < times; i++) act()
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces))
}

function inserted(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at)
}

/** One of the XML parts rewritten, the zip itself sound. */
function withXml(bytes: Uint8Array, random: Random, rewrite: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes)
  const names = Object.keys(files).filter((name) => /^word\/[a-z]+\.xml$/.test(name))
  const name = random(2) === 0 ? 'word/document.xml' : (names[random(names.length)] ?? 'word/document.xml')
  files[name] = strToU8(rewrite(strFromU8(files[name] ?? new Uint8Array())))
  return zipSync(files, { level: 1 })
}
