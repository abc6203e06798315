import type { FoundDraft } from '#shared/contract/draft.ts'
import { queryWords, searchReport } from '#shared/document/search-report.ts'
import { type DraftFiles, listDraftIds } from '#electron/services/drafts/draft-folder.ts'
import { draftAsLeft } from '#electron/services/drafts/draft-as-left.ts'
import { mapConcurrently } from '#electron/services/files/map-concurrently.ts'

/** Drafts read at once: few, so that a save made meanwhile is not kept waiting behind hundreds of files. */
const FILES_AT_ONCE = 4

/**
 * The drafts that hold every word of a query anywhere in their text, what stands in their journals included. Those that cannot be read are
 * passed over: the list of drafts shows them. Throws errno errors of the folder itself.
 */
export async function searchDrafts(query: string, context: DraftFiles): Promise<FoundDraft[]> {
  const words = queryWords(query)
  if (words.length === 0) return []
  const ids = await listDraftIds(context.places, context.ops)
  const found = await mapConcurrently(ids, FILES_AT_ONCE, async (id): Promise<FoundDraft | null> => {
    const draft = await draftAsLeft(id, context)
    const passages = draft === null ? null : searchReport(draft.document, words)
    return passages === null ? null : { id, passages }
  })
  return found.filter((draft) => draft !== null)
}
