import { requiredLiterals } from '#shared/proofreading/required-literals.ts'

/**
 * A test that is cheap and passes every text in which one of the patterns can match: it looks for the words that they cannot do without.
 * Read off the patterns, so that it cannot drift from them. Each of them has to name some such word.
 */
export function screenFor(patterns: readonly RegExp[]): RegExp {
  const words = requiredLiterals(...patterns)
  if (words === null) throw new Error(`no word is needed by all of ${patterns.map(String).join(' ')}`)
  return new RegExp(words.map(escaped).join('|'), 'u')
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}

/** All of the patterns as one; they have equal flags. Trying one pattern of many branches is much cheaper than trying many patterns. */
export function oneOf(patterns: readonly RegExp[]): RegExp {
  const [flags, ...others] = new Set(patterns.map((pattern) => pattern.flags))
  if (others.length > 0) throw new Error('the patterns differ in their flags')
  return new RegExp(patterns.map(({ source }) => source).join('|'), flags)
}
