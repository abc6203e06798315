import { z } from 'zod'
import { MOST_OWN_WORDS, OWN_REASON_LENGTH, OWN_WORD_LENGTH } from '#shared/proofreading/own-words.ts'

const word = z.string().trim().max(OWN_WORD_LENGTH)

/** Apart from the types, so that the window needs no schema library. */
export const ownWordsSchema = z.strictObject({
  words: z
    .array(z.strictObject({ wrong: word.min(1), right: word, level: z.enum(['error', 'look']), reason: z.string().trim().max(OWN_REASON_LENGTH) }))
    .max(MOST_OWN_WORDS),
  permitted: z.array(word.min(1)).max(MOST_OWN_WORDS),
})
