import { ownWordsSchema } from '#shared/own-words/own-words-schema.ts'
import { type PackSection, freeTitle } from '#shared/packs/pack-section.ts'
import { MOST_OWN_WORDS, OWN_WORD_LENGTH, type OwnWord } from '#shared/proofreading/own-words.ts'

/** A line of the user's word list: a word to be pointed out, or one that is always right. */
export type PackWord = { readonly kind: 'word'; readonly word: OwnWord } | { readonly kind: 'permitted'; readonly text: string }

export const wordsSection: PackSection<PackWord> = {
  id: 'words',
  name: '自定义词表',
  most: 2 * MOST_OWN_WORDS,
  parse(value) {
    if (typeof value !== 'object' || value === null || !('kind' in value)) return null
    const asWord = value.kind === 'word' && 'word' in value ? ownWordsSchema.safeParse({ words: [value.word], permitted: [] }) : null
    const word = asWord?.success === true ? asWord.data.words[0] : undefined
    if (word !== undefined) return { kind: 'word', word }
    const asText = value.kind === 'permitted' && 'text' in value ? ownWordsSchema.safeParse({ words: [], permitted: [value.text] }) : null
    const text = asText?.success === true ? asText.data.permitted[0] : undefined
    return text === undefined ? null : { kind: 'permitted', text }
  },
  keyOf: (entry) => (entry.kind === 'word' ? `word ${entry.word.wrong}` : `permitted ${entry.text}`),
  titleOf: (entry) => (entry.kind === 'word' ? entry.word.wrong : entry.text),
  textOf: (entry) => (entry.kind === 'permitted' ? '不提示' : entry.word.right === '' ? '删去' : `改为“${entry.word.right}”`),
  // One word cannot be listed twice: theirs is kept under a name of its own, for the user to sort out.
  beside: (entry, _newId, isTaken) =>
    entry.kind === 'word' ? { ...entry, word: { ...entry.word, wrong: freeTitle(entry.word.wrong, isTaken, OWN_WORD_LENGTH) } } : entry,
}
