import type { DraftSummary } from '#shared/contract/draft.ts'
import { type DraftFolder, listDraftIds, readDraftFile } from '#electron/services/drafts/draft-folder.ts'
import { summarizeDraft } from '#electron/services/drafts/summarize-draft.ts'
import { type FileOps, errnoOf, infoIfThere } from '#electron/services/files/file-ops.ts'
import { mapConcurrently } from '#electron/services/files/map-concurrently.ts'

const FILES_AT_ONCE = 16

/** Every draft of the folder, the latest first. One unreadable file never hides the others. Throws errno errors of the folder itself. */
export async function listDrafts(places: DraftFolder, ops: FileOps): Promise<DraftSummary[]> {
  const ids = await listDraftIds(places, ops)
  const summaries = await mapConcurrently(ids, FILES_AT_ONCE, (id) => summarize(id, places, ops))
  return summaries.sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0))
}

async function summarize(id: string, places: DraftFolder, ops: FileOps): Promise<DraftSummary> {
  const reading = await readOrDamaged(places.current(id), id, ops)
  if (reading.state === 'readable') return summarizeDraft(reading.draft, reading.origin)
  const previous = await readOrDamaged(places.previous(id), id, ops)
  return {
    state: reading.state === 'newer-version' ? 'newer-version' : 'damaged',
    id,
    savedAt: await modifiedAt(places, id, ops),
    recoverable: previous.state === 'readable',
  }
}

/** For the list a file that the system does not hand out is as unreadable as a damaged one. */
async function readOrDamaged(file: string, id: string, ops: FileOps) {
  try {
    return await readDraftFile(file, id, ops)
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return { state: 'damaged' } as const
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
