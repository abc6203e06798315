import { z } from 'zod'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import type { OwnBlock, OwnLibrary } from '#shared/phrases/own/own-library.ts'
import { phraseBlockSchema } from '#shared/phrases/phrase-block.ts'
import { PHRASE_ROLES } from '#shared/phrases/phrase-role.ts'
import { MOST_OWN_TERMS } from '#shared/terms/own-term.ts'
import { ownTermSchema } from '#shared/terms/own-term-schema.ts'

/** Bounds on what one user keeps, so that a file from elsewhere cannot fill the memory. */
export const MAX_OWN_BLOCKS = 5_000
export const MAX_BLOCK_TEXT = 4_000
const MAX_CATEGORY = 12

const ids = z.array(z.string().max(80)).max(10_000)
const wording = { title: z.string().trim().min(1).max(24), text: z.string().min(1).max(MAX_BLOCK_TEXT) }

export const ownBlockSchema = phraseBlockSchema.extend({
  ...wording,
  roles: z.array(z.enum(PHRASE_ROLES)).max(16),
  keywords: z.array(z.string().max(40)).max(40),
  terms: z.array(z.string().max(40)).max(40),
  category: z.string().max(MAX_CATEGORY),
})

const changedBlockSchema = z.strictObject({
  id: phraseBlockSchema.shape.id,
  ...wording,
  base: z.strictObject({ title: z.string().max(200), text: z.string().max(MAX_BLOCK_TEXT) }),
})

export const ownLibrarySchema = z.strictObject({
  /** In the user's order. */
  blocks: z.array(ownBlockSchema).max(MAX_OWN_BLOCKS),
  /** Files written before there were terms have none. */
  terms: z.array(ownTermSchema).max(MOST_OWN_TERMS).default([]),
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
  return areDifferent(blocks.map(({ id }) => id)) && areDifferent(parsed.data.terms.map(({ id }) => id)) ? { ...parsed.data, blocks } : null
}

function areDifferent(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}
