import data from '#assets/proofreading/known-pairs.json'

/** For each character those that follow it in words or in usual text. */
const FOLLOWERS: Readonly<Record<string, string>> = data

/** Twice as many places as pairs, rounded up to a power of two: a look-up takes one step or two. */
const PLACES = 1 << 18

/** Numbers of the pairs, each at the place of its hash or the next free one; 0: free. A set of JavaScript takes five times as long to fill. */
let built: Int32Array | undefined

/** Whether two characters (UTF-16 codes) stand side by side in words or in usual text. What is not known need not be wrong: names are not. */
export function isKnownPair(first: number, second: number): boolean {
  built ??= fill()
  const number = numberOf(first, second)
  let place = placeOf(number)
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
      const number = numberOf(first.charCodeAt(0), seconds.charCodeAt(i))
      let place = placeOf(number)
      while (table[place] !== 0) place = (place + 1) % PLACES
      table[place] = number
    }
  return table
}

/** Never 0 for a pair of characters; other pairs of codes have numbers of their own too. */
function numberOf(first: number, second: number): number {
  return (first << 16) | second
}

function placeOf(number: number): number {
  return Math.imul(number, 0x9e3779b1) >>> 14
}
