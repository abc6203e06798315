import { chineseNumber } from '#shared/document/numbering.ts'

const NUMERALS = new Map(Array.from({ length: 99 }, (_, index) => [chineseNumber(index + 1), index + 1]))
const IN_WORDS = ['首先', '其次', '再次', '最后']
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩'

interface Numbered {
  /** As it stands at the start of the paragraph. */
  readonly marker: string
  /** How the next paragraph begins; null behind the last one there is. */
  readonly next: string | null
}

/** A paragraph counted in words or figures: 一是、第一，、首先，、（1）、①; null for any other. */
function numberedBeginning(text: string): Numbered | null {
  return inNumerals(text) ?? inFigures(text) ?? inWords(text) ?? inCircles(text)
}

function inNumerals(text: string): Numbered | null {
  const found = /^(?:([一二三四五六七八九十]{1,3})(是|要)|第([一二三四五六七八九十]{1,3})([，、,]|是))/u.exec(text)
  if (found === null) return null
  const [marker, plain, plainTail, ordinal, ordinalTail] = found
  const n = NUMERALS.get(plain ?? ordinal ?? '')
  if (n === undefined) return null
  const next = chineseNumber(n + 1)
  return { marker, next: plain === undefined ? `第${next}${ordinalTail}` : `${next}${plainTail}` }
}

function inFigures(text: string): Numbered | null {
  const found = /^([（(])(\d{1,2})([）)])/u.exec(text)
  if (found === null) return null
  const [marker, open, figure, close] = found
  return { marker, next: `${open}${Number(figure) + 1}${close}` }
}

function inWords(text: string): Numbered | null {
  const at = IN_WORDS.findIndex((word) => text.startsWith(`${word}，`))
  if (at < 0) return null
  const next = IN_WORDS[at + 1]
  return { marker: `${IN_WORDS[at]}，`, next: next === undefined ? null : `${next}，` }
}

function inCircles(text: string): Numbered | null {
  const at = text === '' ? -1 : CIRCLED.indexOf(text.charAt(0))
  if (at < 0) return null
  return { marker: CIRCLED.charAt(at), next: CIRCLED.charAt(at + 1) || null }
}

/**
 * The beginning of the paragraph after this one. Null when it is not counted, and when it counts several things itself
 * (一是……；二是……): its writer goes on in the line. Empty: the paragraph holds nothing but its number, the count ends here.
 */
export function continuedBeginning(text: string): string | null {
  const numbered = numberedBeginning(text)
  if (numbered === null) return null
  if (text.trimEnd() === numbered.marker) return ''
  return numbered.next !== null && !text.slice(numbered.marker.length).includes(numbered.next) ? numbered.next : null
}
