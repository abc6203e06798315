import { LONGEST_CHAIN, PLAIN, type ResolvedStyle, type StyleTable } from '#shared/docx-import/styles.ts'
import { slice, u16, utf16 } from '#shared/base/little-endian.ts'
import { type ParagraphProperties, dataStream, paragraphProperties } from '#shared/doc-import/paragraph-properties.ts'
import { SPRM, operandNumber, eachSprm } from '#shared/doc-import/sprms.ts'

interface StoredStyle {
  readonly name: string
  readonly isParagraph: boolean
  /** Index of the style it is based on; 4095 for none. */
  readonly base: number
  readonly paragraph: ParagraphProperties
  readonly size: number | undefined
  readonly isHidden: boolean | undefined
}

const PARAGRAPH = 1
const CHARACTER = 2
const NOTHING = new Uint8Array(0)
const NO_DATA = dataStream(NOTHING)

/** Styles that Word knows by number and names in the language of its menus (MS-DOC 2.9.271, sti), by the names that .docx gives them. */
function builtInName(sti: number): string | null {
  if (sti >= 1 && sti <= 9) return `heading ${sti}`
  if (sti >= 19 && sti <= 27) return `toc ${sti - 18}`
  return { 62: 'title', 74: 'subtitle' }[sti] ?? null
}

/** The style sheet (STSH, MS-DOC 2.9.272). A style's id is its index. A damaged sheet ends where the damage begins. */
export function readStyleSheet(bytes: Uint8Array): StyleTable {
  const styles = new Map<string, StoredStyle>()
  const headerSize = u16(bytes, 0)
  const count = u16(bytes, 2)
  const fixedSize = u16(bytes, 4)
  let at = 2 + headerSize
  for (let i = 0; i < count && at + 2 <= bytes.length; i++) {
    const size = u16(bytes, at)
    const style = readStyle(slice(bytes, at + 2, size), fixedSize)
    if (style) styles.set(String(i), style)
    at += 2 + size + (size & 1)
  }
  const resolved = new Map<string, ResolvedStyle>()
  const resolve = (id: string): ResolvedStyle => {
    const known = resolved.get(id) ?? inherit(styles, id)
    resolved.set(id, known)
    return known
  }
  return {
    paragraph: (id) => (styles.get(id ?? '0')?.isParagraph ? resolve(id ?? '0') : styles.has('0') ? resolve('0') : PLAIN),
    character: (id) => (id !== undefined && styles.get(id)?.isParagraph === false ? resolve(id) : null),
  }
}

function readStyle(bytes: Uint8Array, fixedSize: number): StoredStyle | null {
  const kind = u16(bytes, 2) & 15
  if (bytes.length < fixedSize || (kind !== PARAGRAPH && kind !== CHARACTER)) return null
  const length = u16(bytes, fixedSize)
  let at = fixedSize + 2 + 2 * length + 2
  const next = () => {
    const size = u16(bytes, at)
    const part = slice(bytes, at + 2, size)
    at += 2 + size + (size & 1)
    return part
  }
  const paragraph = kind === PARAGRAPH ? next().subarray(2) : NOTHING
  const character = next()
  const built = builtInName(u16(bytes, 0) & 0xfff)
  return {
    name:
      built ??
      utf16(bytes, fixedSize + 2, length)
        .trim()
        .toLowerCase(),
    isParagraph: kind === PARAGRAPH,
    base: u16(bytes, 2) >> 4,
    paragraph: withHeadingLevel(paragraphProperties(paragraph, NO_DATA), built),
    size: lastValue(character, SPRM.size),
    isHidden: isOn(lastValue(character, SPRM.hidden)),
  }
}

/** Word need not store the outline level of 标题 1 to 9. */
function withHeadingLevel(properties: ParagraphProperties, name: string | null): ParagraphProperties {
  const level = /^heading (\d)$/.exec(name ?? '')?.[1]
  return level === undefined || properties.outlineLevel !== undefined ? properties : { ...properties, outlineLevel: Number(level) - 1 }
}

function lastValue(sprms: Uint8Array, code: number): number | undefined {
  let value: number | undefined
  eachSprm(sprms, (sprm) => {
    if (sprm.code === code) value = operandNumber(sprms, sprm)
  })
  return value
}

function isOn(value: number | undefined): boolean | undefined {
  return value === undefined ? undefined : (value & 1) === 1
}

/** A chain that comes back to itself ends where it would repeat. */
function inherit(styles: ReadonlyMap<string, StoredStyle>, id: string): ResolvedStyle {
  const chain: StoredStyle[] = []
  const ids: string[] = []
  for (let next = id; chain.length < LONGEST_CHAIN; next = String(chain.at(-1)?.base)) {
    const style = styles.get(next)
    if (!style || chain.includes(style)) break
    chain.push(style)
    ids.push(next)
  }
  const first = <T>(pick: (style: StoredStyle) => T | undefined): T | undefined => chain.map(pick).find((value) => value !== undefined)
  return {
    name: chain[0]?.name ?? '',
    ids,
    names: chain.map((style) => style.name),
    outlineLevel: first((style) => style.paragraph.outlineLevel),
    numId: first((style) => style.paragraph.listId),
    listLevel: first((style) => style.paragraph.listLevel),
    alignment: first((style) => style.paragraph.alignment),
    size: first((style) => style.size),
    isHidden: first((style) => style.isHidden),
  }
}
