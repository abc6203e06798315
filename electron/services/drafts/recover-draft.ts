import { type Result, fail } from '#shared/base/result.ts'
import type { Draft } from '#shared/contract/draft.ts'
import type { DraftStoreContext } from '#electron/services/drafts/draft-context.ts'
import { DRAFT_LOCKED, DRAFT_MISSING, NOTHING_TO_RECOVER, NOT_DAMAGED } from '#electron/services/drafts/draft-errors.ts'
import { type DraftFileReading, type DraftFiles, readDraftFile, readJournal } from '#electron/services/drafts/draft-folder.ts'
import type { JournalReading } from '#electron/services/drafts/journal-file.ts'
import { newestVersion } from '#electron/services/versions/version-store.ts'
import { writeNewDraft } from '#electron/services/drafts/save-draft.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { errnoOf } from '#electron/services/files/file-ops.ts'

/** What can be had of a draft besides its file, the newest first. */
export interface Remnant {
  readonly from: 'journal' | 'previous' | 'version'
  readonly draft: Pick<Draft, 'document' | 'view' | 'savedAt'>
}

/** A new draft from the newest good state of a damaged one, which stays as it is. */
export async function recoverDraft(id: string, context: DraftStoreContext): Promise<Result<Draft>> {
  try {
    const current = await readOrDamaged(context.places.current(id), id, context)
    if (current.state === 'readable') return fail(NOT_DAMAGED)
    if (current.state === 'locked') return fail(DRAFT_LOCKED)
    const newest = await newestRemnant(id, context)
    if (newest === null) return fail(current.state === 'missing' ? DRAFT_MISSING : NOTHING_TO_RECOVER)
    const { document, view } = newest.draft
    return await writeNewDraft({ document: { ...document, id: context.ids.draftId() }, view }, 'recovered', context)
  } catch (cause) {
    return fail(fileError(cause, 'read-draft'))
  }
}

/** The newest good state of a draft apart from its current file; null where there is none. */
export async function newestRemnant(id: string, context: DraftFiles): Promise<Remnant | null> {
  const remnants: Remnant[] = []
  const journal = await readJournalOrDamaged(id, context)
  if (journal.state === 'readable') remnants.push({ from: 'journal', draft: journal })
  const previous = await readOrDamaged(context.places.previous(id), id, context)
  if (previous.state === 'readable') remnants.push({ from: 'previous', draft: previous.draft })
  const version = await orDamaged(() => newestVersion(id, context))
  if (version !== null && 'document' in version)
    remnants.push({ from: 'version', draft: { document: version.document, view: { caret: null }, savedAt: version.head.at } })
  return remnants.toSorted((a, b) => (a.draft.savedAt < b.draft.savedAt ? 1 : -1))[0] ?? null
}

/** A file that the system does not hand out must not keep anybody from the others. */
export async function readOrDamaged(file: string, id: string, context: DraftFiles): Promise<DraftFileReading> {
  return orDamaged(() => readDraftFile(file, id, context))
}

/** The journal of a draft, likewise. */
export async function readJournalOrDamaged(id: string, context: DraftFiles): Promise<JournalReading | { readonly state: 'missing' }> {
  return orDamaged(() => readJournal(context.places.journal(id), context))
}

async function orDamaged<T>(read: () => Promise<T>): Promise<T | { readonly state: 'damaged' }> {
  try {
    return await read()
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return { state: 'damaged' }
  }
}
