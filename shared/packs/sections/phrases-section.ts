import type { PhraseId } from '#shared/base/branded-ids.ts'
import { type PackSection, freeTitle } from '#shared/packs/pack-section.ts'
import type { OwnBlock } from '#shared/phrases/own/own-library.ts'
import { MAX_OWN_BLOCKS, ownBlockSchema } from '#shared/phrases/own/own-library-schema.ts'
import { slotsToLabels } from '#shared/phrases/slots.ts'

export const phrasesSection: PackSection<OwnBlock> = {
  id: 'phrases',
  name: '我的短语',
  most: MAX_OWN_BLOCKS,
  parse(value) {
    const parsed = ownBlockSchema.safeParse(value)
    // Ids of the program's own phrases are not for a pack to take.
    return parsed.success && parsed.data.id.startsWith('own-') ? { ...parsed.data, id: parsed.data.id as PhraseId } : null
  },
  keyOf: ({ id }) => id,
  titleOf: ({ title }) => title,
  textOf: ({ text }) => slotsToLabels(text),
  beside: (block, newId, isTaken) => ({ ...block, id: `own-${newId}` as PhraseId, title: freeTitle(block.title, isTaken, 24) }),
}
