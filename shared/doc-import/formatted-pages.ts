import { DOC_ERRORS } from '#shared/doc-import/doc-errors.ts'
import { refuse } from '#shared/docx-import/docx-errors.ts'
import { slice, u16, u32, u8 } from '#shared/base/little-endian.ts'
import type { Place } from '#shared/doc-import/word-header.ts'

/** Property changes of a stretch of the stream WordDocument; offsets in bytes, half-open. */
export interface FormattedRun {
  readonly start: number
  readonly end: number
  /** Paragraphs only: index of the style. */
  readonly style: number
  readonly sprms: Uint8Array
}

export interface FormattedRuns {
  /** The run that holds the byte at this offset; where nothing is said, an empty one up to the next. Always ends behind the offset. */
  at(offset: number): FormattedRun
}

const PAGE = 512
/** A run for every third character of the longest text that is read. */
const MOST_RUNS = 300_000

/** Character properties (ChpxFkp, MS-DOC 2.9.33). */
export function readCharacterRuns(word: Uint8Array, table: Uint8Array, place: Place): FormattedRuns {
  return readRuns(word, table, place, 1, (page, at) => {
    const offset = 2 * u8(page, at)
    return offset === 0 ? null : { style: 0, sprms: slice(page, offset + 1, u8(page, offset)) }
  })
}

/** Paragraph properties (PapxFkp, MS-DOC 2.9.175). */
export function readParagraphRuns(word: Uint8Array, table: Uint8Array, place: Place): FormattedRuns {
  return readRuns(word, table, place, 13, (page, at) => {
    const offset = 2 * u8(page, at)
    if (offset === 0) return null
    // The length counts pairs of bytes; 0 says that it stands in the next byte and is even.
    const short = u8(page, offset)
    const first = short === 0 ? offset + 2 : offset + 1
    const size = short === 0 ? 2 * u8(page, offset + 1) : 2 * short - 1
    return { style: u16(page, first), sprms: slice(page, first + 2, size - 2) }
  })
}

type ReadProperties = (page: Uint8Array, at: number) => { readonly style: number; readonly sprms: Uint8Array } | null

function readRuns(word: Uint8Array, table: Uint8Array, place: Place, descriptor: number, read: ReadProperties): FormattedRuns {
  const plc = slice(table, place.offset, place.size)
  // Every page is named once: more entries than pages are no Word file's.
  const entries = Math.floor((plc.length - 4) / 8)
  const pages = Math.min(entries, Math.ceil(word.length / PAGE))
  const runs: FormattedRun[] = []
  for (let i = 0; i < pages; i++) {
    const page = slice(word, (u32(plc, 4 * (entries + 1 + i)) & 0x3fffff) * PAGE, PAGE)
    const count = u8(page, PAGE - 1)
    if (page.length < PAGE || 4 * (count + 1) + descriptor * count > PAGE) continue
    for (let n = 0; n < count; n++) {
      const properties = read(page, 4 * (count + 1) + descriptor * n)
      const start = u32(page, 4 * n)
      const end = u32(page, 4 * n + 4)
      if (properties && start < end) runs.push({ start, end, ...properties })
      if (runs.length > MOST_RUNS) refuse(DOC_ERRORS.tooComplex)
    }
  }
  runs.sort((a, b) => a.start - b.start)
  return { at: (offset) => findRun(runs, offset) }
}

const NOTHING = new Uint8Array(0)

function findRun(runs: readonly FormattedRun[], offset: number): FormattedRun {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const run = runs[low - 1]
  if (run && offset < run.end) return run
  return { start: offset, end: runs[low]?.start ?? Number.POSITIVE_INFINITY, style: 0, sprms: NOTHING }
}
