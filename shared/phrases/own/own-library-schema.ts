import { z } from 'zod'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import type { OwnBlock, OwnLibrary } from '#shared/phrases/own/own-library.ts'
import { phraseBlockSchema } from '#shared/phrases/phrase-block.ts'
import { PHRASE_ROLES } from '#shared/phrases/phrase-role.ts'

/** Bounds on what one user keeps, so that a file from elsewhere cannot fill the memory. */
export const MAX_OWN_BLOCKS = 5_000
export const MAX_BLOCK_TEXT = 4_000
export const MAX_CATEGORY = 12

const ids = z.array(z.string().max(80)).max(10_000)
const wording = { title: z.string().trim().min(1).max(24), text: z.string().min(1).max(MAX_BLOCK_TEXT) }

export const ownBlockSchema = phraseBlockSchema.extend({
  ...wording,
  roles: z.array(z.enum(PHRASE_ROLES)).max(16),
  keywords: z.array(z.string().max(40)).max(40),
  terms: z.array(z.string().max(40)).max(40),
  category: z.string().max(MAX_CATEGORY),
})

export const changedBlockSchema = z.strictObject({
  id: phraseBlockSchema.shape.id,
  ...wording,
  base: z.strictObject({ title: z.string().max(200), text: z.string().max(MAX_BLOCK_TEXT) }),
})

export const ownLibrarySchema = z.strictObject({
  /** In the user's order. */
  blocks: z.array(ownBlockSchema).max(MAX_OWN_BLOCKS),
  changes: z.array(changedBlockSchema).max(MAX_OWN_BLOCKS),
  /** Ids of blocks of the program that are not to be shown. */
  hidden: ids,
  /** How often a block was inserted, by id. */
  uses: z.record(z.string().max(80), z.number().int().min(1).max(1_000_000)),
})

/** Parsed content as the library it is; ids are branded by the parsing. */
export function parseOwnLibrary(value: unknown): OwnLibrary | null {
  const parsed = ownLibrarySchema.safeParse(value)
  if (!parsed.success) return null
  const blocks = parsed.data.blocks.map((block): OwnBlock => ({ ...block, id: block.id as PhraseId }))
  return new Set(blocks.map(({ id }) => id)).size === blocks.length ? { ...parsed.data, blocks } : null
}
