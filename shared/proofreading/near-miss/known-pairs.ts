import data from '#assets/proofreading/known-pairs.json'
import { FIRST_HAN, HAN_COUNT, isHan, pairNumber } from './han.ts'

/** For each character those that follow it in words or in usual text. */
const FOLLOWERS: Readonly<Record<string, string>> = data

/** So many characters, those with the most followers, have a table of bits among themselves, of 512 KB; a report hardly leaves its first tenth. */
const USUAL = 1 << 11
const WORDS = USUAL / 32

interface KnownPairs {
  /** Rank of each 基本汉字 by its followers; `USUAL`: beyond the table. */
  readonly ranks: Uint16Array
  /** A bit for each pair of usual characters, a row for each first one. */
  readonly bits: Int32Array
  /** Numbers of all other pairs. */
  readonly others: ReadonlySet<number>
}

let built: KnownPairs | undefined

/** Whether two characters (UTF-16 codes) stand side by side in words or in usual text. What is not known need not be wrong: names are not. */
export function isKnownPair(first: number, second: number): boolean {
  if (!isHan(first) || !isHan(second)) return false
  built ??= build()
  // Each on its own: taking an array apart makes one, for every character of a report.
  const row = built.ranks[first - FIRST_HAN] ?? USUAL
  const column = built.ranks[second - FIRST_HAN] ?? USUAL
  if (row === USUAL || column === USUAL) return built.others.has(pairNumber(first, second))
  return ((built.bits[row * WORDS + (column >> 5)] ?? 0) & (1 << (column & 31))) !== 0
}

function build(): KnownPairs {
  const ranks = new Uint16Array(HAN_COUNT).fill(USUAL)
  const bits = new Int32Array(USUAL * WORDS)
  const others = new Set<number>()
  const entries = Object.entries(FOLLOWERS).sort(([, some], [, more]) => more.length - some.length)
  for (const [rank, [character]] of entries.slice(0, USUAL).entries()) ranks[character.charCodeAt(0) - FIRST_HAN] = rank
  for (const [first, seconds] of entries) {
    const row = ranks[first.charCodeAt(0) - FIRST_HAN] ?? USUAL
    for (let i = 0; i < seconds.length; i++) {
      const column = ranks[seconds.charCodeAt(i) - FIRST_HAN] ?? USUAL
      const word = row * WORDS + (column >> 5)
      if (row === USUAL || column === USUAL) others.add(pairNumber(first.charCodeAt(0), seconds.charCodeAt(i)))
      else bits[word] = (bits[word] ?? 0) | (1 << (column & 31))
    }
  }
  return { ranks, bits, others }
}
