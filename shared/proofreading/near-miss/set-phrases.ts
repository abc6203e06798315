import data from '#assets/proofreading/set-phrases.json'
import { BUILT_IN_TERMS } from '#shared/terms/built-in-terms.ts'

/** Where a phrase comes from: fixed terms, our own list of the field's set phrases, idioms, or words that usually stand together. */
export type PhraseKind = 'terms' | keyof typeof data

/** A phrase of at least four characters. */
export interface SetPhrase {
  readonly text: string
  readonly kind: PhraseKind
}

/** Whether a phrase is of the field of party work: a fixed term or one of our own list. */
export function isOfField({ kind }: Pick<SetPhrase, 'kind'>): boolean {
  return kind === 'terms' || kind === 'own'
}

/** Characters; shorter ones are met by chance. */
const SHORTEST_PHRASE = 4

let built: readonly SetPhrase[] | undefined

/** All of them, each once. */
export function setPhrases(): readonly SetPhrase[] {
  built ??= gather()
  return built
}

function gather(): SetPhrase[] {
  const phrases = new Map<string, SetPhrase>()
  for (const [kind, texts] of [
    ['terms', termParts()],
    ['own', listed('own')],
    ['idioms', listed('idioms')],
    ['usual', listed('usual')],
  ] as const)
    for (const text of texts) if (text.length >= SHORTEST_PHRASE && !phrases.has(text)) phrases.set(text, { text, kind })
  return [...phrases.values()]
}

function listed(kind: keyof typeof data): string[] {
  return data[kind].join(' ').split(' ')
}

/** Fixed terms and their components, without the marks between their parts. */
function termParts(): string[] {
  return BUILT_IN_TERMS.flatMap(({ name, wording, components }) => [name, wording, ...components]).flatMap((text) =>
    text.split(/[^\p{Script=Han}]+/u),
  )
}
