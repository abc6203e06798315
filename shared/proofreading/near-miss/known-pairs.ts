import data from '#assets/proofreading/known-pairs.json'
import { isHan, pairNumber } from './han.ts'

/** For each character those that follow it in words or in usual text. */
const FOLLOWERS: Readonly<Record<string, string>> = data

/** Twice as many places as pairs, rounded up to a power of two: a look-up takes one step or two. */
const PLACES = 1 << 18
/** Answers kept: so many that they stay in the processor's nearest cache, which the table of 1 MB does not. */
const ANSWERS = 1 << 12

/** Numbers of the pairs, each at the place of its hash or the next free one; 0: free. A set of JavaScript takes five times as long to fill. */
let built: Int32Array | undefined
/** The pair that was asked about last at each place: its number where it is known, that number negative where it is not. */
const answers = new Int32Array(ANSWERS)

/** Whether two characters (UTF-16 codes) stand side by side in words or in usual text. What is not known need not be wrong: names are not. */
export function isKnownPair(first: number, second: number): boolean {
  if (!isHan(first) || !isHan(second)) return false
  const number = pairNumber(first, second)
  const hash = Math.imul(number, 0x9e3779b1)
  const kept = hash >>> 20
  if (answers[kept] === number) return true
  if (answers[kept] === -number) return false
  const isKnown = isListed(number, hash)
  answers[kept] = isKnown ? number : -number
  return isKnown
}

function isListed(number: number, hash: number): boolean {
  built ??= fill()
  let place = hash >>> 14
  for (let there = built[place]; there !== 0; there = built[place]) {
    if (there === number) return true
    place = (place + 1) % PLACES
  }
  return false
}

function fill(): Int32Array {
  const table = new Int32Array(PLACES)
  for (const [first, seconds] of Object.entries(FOLLOWERS))
    for (let i = 0; i < seconds.length; i++) {
      const number = pairNumber(first.charCodeAt(0), seconds.charCodeAt(i))
      let place = Math.imul(number, 0x9e3779b1) >>> 14
      while (table[place] !== 0) place = (place + 1) % PLACES
      table[place] = number
    }
  return table
}
