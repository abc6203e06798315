import { pairNumber } from './han.ts'
import { type SetPhrase, setPhrases } from './set-phrases.ts'
import { unknownPairs } from './unknown-pairs.ts'

/** A stretch of the text that is a set phrase but for two neighbours in the wrong order. */
export interface SwappedPhrase {
  /** UTF-16 offset of the stretch; it is as long as the phrase. */
  readonly start: number
  readonly usual: string
}

/** A phrase, and the place in it of the first of two neighbours. */
interface Place {
  readonly phrase: SetPhrase
  readonly index: number
}

let built: ReadonlyMap<number, readonly Place[]> | undefined

/**
 * Looks only at pairs of characters that no word and no usual text has. Characters left out or one too many were tried in the same way and
 * took too many rightful sentences (传导了压力, 党内活动 for 党内生活).
 */
export function findSwappedPhrases(text: string): SwappedPhrase[] {
  const found: SwappedPhrase[] = []
  for (const at of unknownPairs.of(text).places) {
    const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
    built ??= neighbours()
    const places = first === second ? undefined : built.get(pairNumber(second, first))
    const place = places?.find(({ phrase, index }) => standsSwapped(text, at, phrase.text, index))
    if (place) found.push({ start: at - place.index, usual: place.phrase.text })
  }
  return found
}

/** Whether the text is the phrase around two characters at `at` that it has at `index` in the other order. */
function standsSwapped(text: string, at: number, phrase: string, index: number): boolean {
  const start = at - index
  return start >= 0 && text.startsWith(phrase.slice(0, index), start) && text.startsWith(phrase.slice(index + 2), at + 2)
}

function neighbours(): Map<number, Place[]> {
  const places = new Map<number, Place[]>()
  // The shortest phrase says best what is meant.
  for (const phrase of setPhrases().sort((one, other) => one.text.length - other.text.length))
    for (let index = 0; index + 1 < phrase.text.length; index++) {
      const key = pairNumber(phrase.text.charCodeAt(index), phrase.text.charCodeAt(index + 1))
      const known = places.get(key)
      if (known) known.push({ phrase, index })
      else places.set(key, [{ phrase, index }])
    }
  return places
}
