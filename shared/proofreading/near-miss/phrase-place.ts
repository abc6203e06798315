/** Bits for the place of a character in its phrase (UTF-16); above them is the number of the phrase. */
const PLACE_BITS = 6
const PLACE_MASK = (1 << PLACE_BITS) - 1

/** A place in a phrase as one whole number, which an index can hold: the number of the phrase and a place below 64. */
export function packPhrasePlace(phrase: number, place: number): number {
  return (phrase << PLACE_BITS) | place
}

/** The number of the phrase. */
export function phraseNumber(packed: number): number {
  return packed >> PLACE_BITS
}

/** The place in it. */
export function placeInPhrase(packed: number): number {
  return packed & PLACE_MASK
}
