import type { NumberingInstance, NumberingLevel, NumberingTable } from '#shared/docx-import/numbering.ts'
import { i32, slice, u16, u32, u8 } from '#shared/base/little-endian.ts'
import type { Place } from '#shared/doc-import/word-header.ts'

/** Number formats by their code (MSONFC, MS-OSHARED 2.2.1.3), by the names that .docx has for them. */
const FORMATS: Readonly<Record<number, string>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  15: 'decimalHalfWidth',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  57: 'numberInDash',
  255: 'none',
}

const LIST = 28
const USE = 16
const LEVELS = 9
const NO_STYLE = 0xfff
/** More lists than Word can hold are a lie. */
const MOST_LISTS = 4096

interface StoredList {
  readonly id: string
  readonly levels: Map<number, NumberingLevel>
}

/** The lists of the file and their uses (PlfLst and PlfLfo, MS-DOC 2.9.191, 2.9.190); a use's id is its number from 1. */
export function readListTables(table: Uint8Array, lists: Place, uses: Place): NumberingTable {
  const stored = readLists(table, lists)
  const found = new Map<string, NumberingInstance>()
  const bytes = slice(table, uses.offset, uses.size)
  const count = Math.min(u32(bytes, 0), MOST_LISTS, Math.floor(bytes.length / USE))
  let at = 4 + USE * count
  for (let i = 0; i < count; i++) {
    const use = 4 + USE * i
    const list = stored.get(i32(bytes, use))
    const startOverrides = new Map<number, number>()
    const levels = new Map(list?.levels)
    at += 4
    for (let n = Math.min(LEVELS, u8(bytes, use + 12)); n > 0 && at + 8 <= bytes.length; n--) {
      const flags = u32(bytes, at + 4)
      if (flags & 0x10) startOverrides.set(flags & 15, i32(bytes, at))
      at += 8
      if ((flags & 0x20) === 0) continue
      const level = readLevel(bytes, at)
      levels.set(flags & 15, level.level)
      if (flags & 0x10) startOverrides.set(flags & 15, level.level.start)
      at = level.end
    }
    if (list) found.set(String(i + 1), { abstractId: list.id, levels, startOverrides })
  }
  return found
}

/** The levels of all lists follow the list of lists, outside its stated size. */
function readLists(table: Uint8Array, place: Place): Map<number, StoredList> {
  const lists = new Map<number, StoredList>()
  const count = Math.min(u16(table, place.offset), MOST_LISTS, Math.floor(place.size / LIST))
  let at = place.offset + 2 + LIST * count
  for (let i = 0; i < count && at < table.length; i++) {
    const list = place.offset + 2 + LIST * i
    const id = i32(table, list)
    const isSimple = (u8(table, list + 26) & 1) === 1
    const levels = new Map<number, NumberingLevel>()
    for (let n = 0; n < (isSimple ? 1 : LEVELS) && at < table.length; n++) {
      const { level, end } = readLevel(table, at)
      const style = u16(table, list + 8 + 2 * n)
      levels.set(n, style === NO_STYLE ? level : { ...level, style: String(style) })
      at = end
    }
    lists.set(id, { id: String(id), levels })
  }
  return lists
}

/** One level (LVL, MS-DOC 2.9.149). */
function readLevel(bytes: Uint8Array, at: number): { level: NumberingLevel; end: number } {
  const flags = u8(bytes, at + 5)
  const text = at + 28 + u8(bytes, at + 24) + u8(bytes, at + 25)
  const length = u16(bytes, text)
  let pattern = ''
  // A placeholder is a character 0 to 8; a real % would be taken for one and is given up.
  for (let i = 0; i < Math.min(length, 64); i++) {
    const code = u16(bytes, text + 2 + 2 * i)
    pattern += code < LEVELS ? `%${code + 1}` : code === 0x25 ? '' : String.fromCharCode(code)
  }
  const level: NumberingLevel = {
    start: i32(bytes, at),
    format: FORMATS[u8(bytes, at + 4)] ?? 'decimal',
    text: pattern,
    restart: flags & 8 ? u8(bytes, at + 26) : undefined,
    isLegal: (flags & 4) !== 0,
    suffix: ['tab', 'space', 'nothing'][u8(bytes, at + 15)] ?? 'tab',
    style: undefined,
  }
  return { level, end: text + 2 + 2 * length }
}
