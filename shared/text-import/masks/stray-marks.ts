import type { Mask } from './find-masks.ts'
import { countedBy } from './measure-words.ts'

const SINGLE_STAR = /^[*＊✱※]$/u
const HAN = /\p{Script=Han}/u
/** A place, a body or a date may follow a masked name or figure: *县委, 近*年. There the mask is one, whatever word the two sides would make. */
const NAMED_BODY = /^[省市县区镇乡村街局委党公年月日号]/u

/**
 * Whether the mask is a stray mark: nothing was left out, a sign slipped into a word (凝*聚力), into a list of like items
 * (单独组建*、市域联建、行业统建), behind the full stop or alone on a line.
 */
export function isStray(text: string, mask: Mask): boolean {
  if (mask.start === 0 && mask.end === text.length && mask.text.length >= 4 && /^[*＊✱※]/u.test(mask.text.slice(0, 1))) return true
  if (!SINGLE_STAR.test(mask.text)) return false
  if (mask.start === 0 && /^[\s\u3000]/u.test(text.slice(mask.end))) return true
  if (/[。！？；]$/u.test(text.slice(0, mask.start).slice(-1)) && mask.end === text.length) return true
  return splitsWord(text, mask) || spoilsList(text, mask)
}

/** The word breaker of the platform (Unicode, dictionary based): made once, it is costly. */
const words = new Intl.Segmenter('zh', { granularity: 'word' })
const WINDOW = 4
const asked = new Map<string, boolean>()
const MOST_REMEMBERED = 20_000

/** Joining both sides gives a word that runs across the mark, and no figure or name fits there. */
function splitsWord(text: string, mask: Mask): boolean {
  const before = text.slice(Math.max(0, mask.start - WINDOW), mask.start)
  const after = text.slice(mask.end, mask.end + WINDOW)
  if (!HAN.test(before.slice(-1)) || !HAN.test(after.slice(0, 1)) || NAMED_BODY.test(after) || countedBy(after)) return false
  const key = `${before}*${after}`
  const known = asked.get(key)
  if (known !== undefined) return known
  const answer = wordRunsAcross(before, after)
  if (asked.size >= MOST_REMEMBERED) asked.clear()
  asked.set(key, answer)
  return answer
}

function wordRunsAcross(before: string, after: string): boolean {
  for (const { index, segment, isWordLike } of words.segment(before + after))
    if (index < before.length && index + segment.length > before.length) return isWordLike === true && segment.length >= 2
  return false
}

const CLAUSE_END = /[，。；：:！？“”（）《》]/u
const LONGEST_CLAUSE = 80

/**
 * The mark ends or opens an item of a list of three or more; none of the others has one, and without it the items are of equal length
 * (of the first and the last only one edge is known, they may be longer).
 */
function spoilsList(text: string, mask: Mask): boolean {
  if (text[mask.end] !== '、' && text[mask.start - 1] !== '、') return false
  const left = tailOfClause(text.slice(Math.max(0, mask.start - LONGEST_CLAUSE), mask.start))
  const right = headOfClause(text.slice(mask.end, mask.end + LONGEST_CLAUSE))
  if (/[*＊×Xx\ufffc]/u.test(left) || /[*＊×Xx\ufffc]/u.test(right)) return false
  const items = `${left}\0${right}`.split('、')
  if (items.length < 3) return false
  const at = items.findIndex((item) => item.includes('\0'))
  const lengths = items.map((item) => item.replace('\0', '').length)
  if (lengths.some((length) => length < 2)) return false
  const middle = lengths.slice(1, -1)
  const length = middle[0] ?? 0
  return middle.every((n) => n === length) && (lengths[0] ?? 0) >= length && (lengths.at(-1) ?? 0) >= length && edgesFit(items, at, length)
}

/** The list's items do not begin with the clause, so the first one is told by sharing its last character with another (组建、联建、统建) or by fitting exactly. */
function edgesFit(items: readonly string[], at: number, length: number): boolean {
  const item = (items[at] ?? '').replace('\0', '')
  if (at > 0) return at < items.length - 1 || (items[at] ?? '').startsWith('\0') === false
  const ending = item.slice(-1)
  return item.length === length || items.slice(1).some((other) => other.slice(0, length).endsWith(ending))
}

function tailOfClause(text: string): string {
  for (let i = text.length; i > 0; i--) if (CLAUSE_END.test(text[i - 1] ?? '')) return text.slice(i)
  return text
}

function headOfClause(text: string): string {
  const end = text.search(CLAUSE_END)
  return end < 0 ? text : text.slice(0, end)
}
