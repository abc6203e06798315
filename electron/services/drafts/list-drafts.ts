import type { DraftSummary } from '#shared/contract/draft.ts'
import { withJournal } from '#electron/services/drafts/draft-as-left.ts'
import { type DraftFiles, type DraftFolder, listDraftIds } from '#electron/services/drafts/draft-folder.ts'
import { newestRemnant, readOrDamaged } from '#electron/services/drafts/recover-draft.ts'
import { summarizeDraft } from '#electron/services/drafts/summarize-draft.ts'
import { type FileOps, errnoOf, infoIfThere } from '#electron/services/files/file-ops.ts'
import { mapConcurrently } from '#electron/services/files/map-concurrently.ts'

const FILES_AT_ONCE = 16

/** Every draft of the folder, the latest first. One unreadable file never hides the others. Throws errno errors of the folder itself. */
export async function listDrafts(context: DraftFiles): Promise<DraftSummary[]> {
  const ids = await listDraftIds(context.places, context.ops)
  const summaries = await mapConcurrently(ids, FILES_AT_ONCE, (id) => summarize(id, context))
  return summaries.sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0))
}

async function summarize(id: string, context: DraftFiles): Promise<DraftSummary> {
  const reading = await readOrDamaged(context.places.current(id), id, context)
  if (reading.state === 'readable') return summarizeDraft(await withJournal(reading, context), reading.origin)
  return {
    state: reading.state === 'newer-version' ? 'newer-version' : 'damaged',
    id,
    savedAt: await modifiedAt(context.places, id, context.ops),
    recoverable: (await newestRemnant(id, context)) !== null,
  }
}

async function modifiedAt(places: DraftFolder, id: string, ops: FileOps): Promise<string> {
  try {
    const info = (await infoIfThere(places.current(id), ops)) ?? (await infoIfThere(places.previous(id), ops))
    return info?.modifiedAt ?? new Date(0).toISOString()
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return new Date(0).toISOString()
  }
}
