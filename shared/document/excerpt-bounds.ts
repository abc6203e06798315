/** UTF-16 units of context on either side of a passage, at least where the text has so many. */
const MARGIN = 8
/** So much more context is taken where it then begins or ends at punctuation. */
const REACH = 4
/** What must not be cut may be this long; a row of a thousand digits is cut after all. */
const LONGEST_PIECE = 24

const WORD = '[0-9A-Za-z０-９Ａ-Ｚａ-ｚ%％‰_＿*×]'
/** A blank's label; a figure with its separators and the unit of a date or count behind it; a Latin word; a mask; a character of two units. */
const PIECE = new RegExp(`〔[^〔〕]*〕|${WORD}+(?:[.,:：/-]${WORD}+)*[年月日号个名次项]?|[\\u{10000}-\\u{10ffff}]`, 'gu')
const STOPS = /[，。；：、！？,;!?]/u
const OPENERS = /[（“‘《〔【]/u
const CLOSERS = /[）”’》〕】]/u

/**
 * Where an excerpt around `start` and `end` begins and ends: some characters on either side, no figure, Latin word or label of a blank cut apart,
 * and from one punctuation mark to another where one is near.
 */
export function excerptBounds(text: string, start: number, end: number): readonly [from: number, to: number] {
  return [beginOf(text, Math.max(0, start - MARGIN)), endOf(text, Math.min(text.length, end + MARGIN))]
}

function beginOf(text: string, at: number): number {
  const whole = pieceAround(text, at)?.[0] ?? at
  for (let from = whole; from > Math.max(0, whole - REACH); from--) {
    const before = text[from - 1] ?? ''
    const isBorder = STOPS.test(before) || CLOSERS.test(before) || OPENERS.test(text[from] ?? '')
    if (isBorder && pieceAround(text, from) === null) return from
  }
  return whole <= REACH ? 0 : whole
}

function endOf(text: string, at: number): number {
  const whole = pieceAround(text, at)?.[1] ?? at
  for (let to = whole; to < Math.min(text.length, whole + REACH); to++) {
    const next = text[to] ?? ''
    if (pieceAround(text, to) !== null) continue
    if (STOPS.test(next) || OPENERS.test(next)) return to
    if (CLOSERS.test(next)) return to + 1
  }
  return text.length - whole <= REACH ? text.length : whole
}

/** The piece that a cut at `at` would go through. */
function pieceAround(text: string, at: number): readonly [from: number, to: number] | null {
  const windowStart = Math.max(0, at - LONGEST_PIECE)
  for (const found of text.slice(windowStart, at + LONGEST_PIECE).matchAll(PIECE)) {
    const from = windowStart + found.index
    const to = from + found[0].length
    if (from < at && at < to) return [from, to]
  }
  return null
}
