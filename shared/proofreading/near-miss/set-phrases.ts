import data from '#assets/proofreading/set-phrases.json'

/** Where a phrase comes from: our own list of the field's set phrases, idioms, or words that usually stand together. */
export type PhraseKind = keyof typeof data

/** A phrase of at least four characters. */
export interface SetPhrase {
  readonly text: string
  readonly kind: PhraseKind
}

const KINDS: readonly PhraseKind[] = ['own', 'idioms', 'usual']

/** All of them, each once; made anew at each call. */
export function setPhrases(): SetPhrase[] {
  return KINDS.flatMap((kind) =>
    data[kind]
      .join(' ')
      .split(' ')
      .map((text) => ({ text, kind })),
  )
}
