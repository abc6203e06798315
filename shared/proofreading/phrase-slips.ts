import homophones from '#assets/proofreading/homophones.json'
import lookAlikes from '#assets/proofreading/look-alikes.json'
import ordinaryWords from '#assets/proofreading/ordinary-words.json'

/** A set phrase with one wrong character in it. */
export interface PhraseSlip {
  /** Offset of the phrase in the text; it is as long as `phrase`. */
  readonly start: number
  /** Offset of the wrong character. */
  readonly at: number
  /** The phrase as it should stand. */
  readonly phrase: string
}

/** A phrase found by two of its characters that stand side by side. */
interface Candidate {
  readonly phrase: string
  /** Of the two characters in the phrase. */
  readonly offset: number
}

/** Shorter phrases are met by chance. */
const SHORTEST = 4
/** So many characters of a phrase are right that a slip is meant, even where a character of grammar stands. */
const LONG = 6
/** Words are looked up around the wrong character up to this length. */
const LONGEST_WORD = 4

/** Characters of grammar and counting: beside most words, so that three of four characters of a phrase say nothing. 交流与形式创新 holds no 流于形式. */
const GRAMMAR = new Set(
  '不的是在有和之以为与于或就也了都要而及对从到被把各其又再只已将可能会上下中内年月日个一二三四五六七八九十两几百千万亿多少次名人户条项位家第本该此由按至每当使让向并但因如若即既',
)
/** What may follow a phrase whose last character is wrong, and stand before one whose first is: elsewhere that character belongs to the next word (党务工作|折算). */
const MAY_FOLLOW = new Set('的了和与及等是在不也并中上下')
const MAY_PRECEDE = new Set('的了和与及在以把将对向为是并要')

const HAN = /\p{Script=Han}/u
const words = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '))

/** For each character, the groups of those it is mistaken for: of the same reading, tones aside, or of much the same shape. */
const MISTAKEN = groupsByCharacter([...words(homophones), ...words(lookAlikes)])
/** Words of their own that lie one such character from a part of a phrase: 整治 beside 政治建设. */
const ORDINARY: ReadonlySet<string> = new Set(words(ordinaryWords))

function groupsByCharacter(groups: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const group of groups) for (const char of group) found.set(char, [...(found.get(char) ?? []), group])
  return found
}

/**
 * Finds phrases in which exactly one character is wrong. Two neighbouring characters of a phrase of four or more are right then, its
 * first two or its last two, so one look at every pair of characters of the text finds all.
 */
export function createPhraseSlipFinder(phrases: readonly string[]): (text: string) => PhraseSlip[] {
  const byPair = new Map<number, Candidate[]>()
  const add = (phrase: string, offset: number) => {
    const key = pairAt(phrase, offset)
    byPair.set(key, [...(byPair.get(key) ?? []), { phrase, offset }])
  }
  // The shortest phrase that shows the slip comes first.
  const known = [...new Set(phrases)].filter((phrase) => phrase.length >= SHORTEST).sort((a, b) => a.length - b.length)
  for (const phrase of known) {
    add(phrase, 0)
    add(phrase, phrase.length - 2)
  }
  return (text) => {
    const slips = new Map<number, PhraseSlip>()
    for (let i = 0; i < text.length - 1; i++)
      for (const { phrase, offset } of byPair.get(pairAt(text, i)) ?? []) {
        const start = i - offset
        const at = onlyDifference(text, start, phrase)
        if (at < 0 || !isSlip(text, start, at, phrase)) continue
        const known = slips.get(at)
        if (!known || phrase.length < known.phrase.length) slips.set(at, { start, at, phrase })
      }
    return [...slips.values()].sort((a, b) => a.start - b.start)
  }
}

/** Two characters as one number: no string is made for every place of a text. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
}

/** The offset in the text of the one character in which it departs from the phrase; -1 where there is none, or more. */
function onlyDifference(text: string, start: number, phrase: string): number {
  if (start < 0 || start + phrase.length > text.length) return -1
  let found = -1
  for (let i = 0; i < phrase.length; i++) {
    if (text.charCodeAt(start + i) === phrase.charCodeAt(i)) continue
    if (found >= 0) return -1
    found = start + i
  }
  return found
}

function isSlip(text: string, start: number, at: number, phrase: string): boolean {
  const wrong = text[at] ?? ''
  const end = start + phrase.length
  if (!(MISTAKEN.get(phrase[at - start] ?? '') ?? []).some((group) => group.includes(wrong))) return false
  const atEdge = at === start || at === end - 1
  if (GRAMMAR.has(wrong) && (atEdge || phrase.length < LONG)) return false
  if (at === start && !mayStandBeside(text[start - 1], MAY_PRECEDE)) return false
  if (at === end - 1 && !mayStandBeside(text[end], MAY_FOLLOW)) return false
  return !makesAWord(text, start, end, at)
}

function mayStandBeside(char: string | undefined, allowed: ReadonlySet<string>): boolean {
  return char === undefined || allowed.has(char) || !HAN.test(char)
}

/** Whether the wrong character is right in a word of the phrase's length at most: 环境整治建设 is no slip for 政治建设. */
function makesAWord(text: string, start: number, end: number, at: number): boolean {
  for (let from = Math.max(start, at - LONGEST_WORD + 1); from <= at; from++)
    for (let to = Math.max(at + 1, from + 2); to <= Math.min(end, from + LONGEST_WORD); to++) if (ORDINARY.has(text.slice(from, to))) return true
  return false
}
