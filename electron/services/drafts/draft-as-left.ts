import type { Draft } from '#shared/contract/draft.ts'
import type { DraftFileReading, DraftFiles } from '#electron/services/drafts/draft-folder.ts'
import { readJournalOrDamaged, readOrDamaged } from '#electron/services/drafts/recover-draft.ts'

/** A draft with what its journal holds beyond its file: of a killed program, or of a window that writes in it now. */
export async function withJournal({ draft, checksum }: Extract<DraftFileReading, { state: 'readable' }>, context: DraftFiles): Promise<Draft> {
  const journal = await readJournalOrDamaged(draft.document.id, context)
  if (journal.state !== 'readable' || journal.base.checksum !== checksum) return draft
  return { ...draft, document: { ...journal.document, id: draft.document.id }, savedAt: journal.savedAt }
}

/** A draft with what its journal holds; null where it cannot be read. */
export async function draftAsLeft(id: string, context: DraftFiles): Promise<Draft | null> {
  const reading = await readOrDamaged(context.places.current(id), id, context)
  return reading.state === 'readable' ? withJournal(reading, context) : null
}
