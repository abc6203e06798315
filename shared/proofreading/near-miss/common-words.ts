import data from '#assets/proofreading/common-words.json'

/** For each character (UTF-16 code) of the common words of two characters those that stand with it. */
type Partners = ReadonlyMap<number, readonly number[]>

let built: { readonly seconds: Partners; readonly firsts: Partners } | undefined

/** Second characters (UTF-16 codes) of the common words that begin with this one. */
export function secondCharacters(first: number): readonly number[] {
  return index().seconds.get(first) ?? []
}

/** First characters (UTF-16 codes) of the common words that end with this one. */
export function firstCharacters(second: number): readonly number[] {
  return index().firsts.get(second) ?? []
}

/** Whether the two characters of a text from `start` are a common word. */
export function isCommonWord(text: string, start: number): boolean {
  return secondCharacters(text.charCodeAt(start)).includes(text.charCodeAt(start + 1))
}

function index(): { readonly seconds: Partners; readonly firsts: Partners } {
  built ??= { seconds: partners(0, 1), firsts: partners(1, 0) }
  return built
}

function partners(by: 0 | 1, of: 0 | 1): Partners {
  const partnersOf = new Map<number, number[]>()
  for (const word of data.words.join(' ').split(' ')) {
    const known = partnersOf.get(word.charCodeAt(by))
    if (known) known.push(word.charCodeAt(of))
    else partnersOf.set(word.charCodeAt(by), [word.charCodeAt(of)])
  }
  return partnersOf
}
