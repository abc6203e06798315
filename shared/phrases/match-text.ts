/** A stretch of a shown text, in UTF-16 offsets: from, up to but not including. */
export type MatchRange = readonly [start: number, end: number]

const QUOTES = new Set(['“', '”', '＂', '「', '」'])

/**
 * The form in which texts are compared: lower case, half-width, all double quotes alike.
 * Works one UTF-16 unit at a time and never changes the length, so that offsets hold in the original.
 */
export function foldText(text: string): string {
  return text.replace(FOLDABLE, foldUnit)
}

/** Whatever could be changed by folding; Chinese characters, the bulk of every text, are not looked at one by one. */
const FOLDABLE = /\p{Uppercase}|[“”「」＂\u3000\uff01-\uff5e]/gu

function foldUnit(unit: string): string {
  if (QUOTES.has(unit)) return '"'
  if (unit === '\u3000') return ' '
  const code = unit.charCodeAt(0)
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit
  const lower = half.toLowerCase()
  return lower.length === 1 ? lower : half
}

/** The different words of a query, folded. Empty for a query of white space. */
export function queryWords(query: string): string[] {
  return [...new Set(foldText(query).split(/\s+/u))].filter((word) => word !== '')
}

/** Ranges in order, overlapping and touching ones joined: what is to be highlighted. */
export function mergeRanges(ranges: readonly MatchRange[]): MatchRange[] {
  const merged: MatchRange[] = []
  for (const range of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && range[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])]
    else merged.push(range)
  }
  return merged
}
