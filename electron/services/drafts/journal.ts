import { type Result, fail, ok } from '#shared/base/result.ts'
import type { DraftView } from '#shared/contract/draft.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { type ReportChange, applyChange } from '#shared/document/report-change.ts'
import { WHOLE_SAVE_NEEDED } from '#electron/services/drafts/draft-errors.ts'
import type { DraftStoreContext, KnownVersion, OpenDraft } from '#electron/services/drafts/draft-context.ts'
import { readJournal } from '#electron/services/drafts/draft-folder.ts'
import { type JournalEnd, encodeJournal, encodeRecord } from '#electron/services/drafts/journal-file.ts'
import { durableAppend, durableWrite } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { errnoOf, infoIfThere, removeIfThere } from '#electron/services/files/file-ops.ts'

export interface AppendRequest {
  readonly id: string
  /** The version on disk that the window's text goes back to. */
  readonly revision: number
  readonly change: ReportChange
  readonly view: DraftView
}

/** Beyond this a journal gives way to a save of the whole: bytes. */
const FULL_JOURNAL_BYTES = 4 * 1024 * 1024

/**
 * Puts what was typed since the last call on the disk, without writing the whole report again.
 * Errors: `whole-save-needed` whenever anything is not as expected (the file on disk was changed or deleted by somebody else, the change does
 * not fit, the journal is full): the window then saves the whole report, and `saveDraft` sorts it out. Otherwise those of file-error.ts.
 */
export async function appendChange(request: AppendRequest, context: DraftStoreContext): Promise<Result<{ readonly savedAt: string | null }>> {
  const { places, ops, memory } = context
  const { id, view } = request
  const open = memory.open.get(id)
  const known = memory.known.get(id)
  const blocks = open !== undefined && known?.revision === request.revision ? applyChange(open.document.blocks, request.change) : null
  if (open === undefined || known === undefined || blocks === null || (open.journal?.end.size ?? 0) > FULL_JOURNAL_BYTES)
    return fail(WHOLE_SAVE_NEEDED)
  try {
    if ((await infoIfThere(places.current(id), ops))?.stamp !== known.stamp) return fail(WHOLE_SAVE_NEEDED)
    if (isNothing(request, open)) return ok({ savedAt: null })
    const savedAt = context.now()
    const document: ReportDocument = { ...open.document, blocks, updatedAt: savedAt }
    const journal = await writeRecord({ ...open, document, view }, known, request.change, savedAt, context)
    memory.open.set(id, { ...open, document, view, journal })
    return ok({ savedAt })
  } catch (cause) {
    return fail(fileError(cause, 'save-draft'))
  }
}

/** A window that only looks after its file; where the caret stands is not worth a record. */
function isNothing({ change, view }: AppendRequest, open: OpenDraft): boolean {
  const lasting = (of: DraftView) => JSON.stringify({ ...of, caret: null })
  return change.blocks.length === 0 && change.row === null && lasting(view) === lasting(open.view)
}

async function writeRecord(
  open: OpenDraft,
  known: KnownVersion,
  change: ReportChange,
  savedAt: string,
  context: DraftStoreContext,
): Promise<OpenDraft['journal']> {
  const { places, ops, seal } = context
  if (open.journal === null) return beginJournal(open, known, savedAt, context)
  const { bytes, end } = encodeRecord({ change, view: open.view, savedAt }, open.journal.end, seal)
  try {
    await durableAppend(places.journal(open.document.id), bytes, open.journal.end.size, ops)
    return { id: open.journal.id, end }
  } catch (cause) {
    // Deleted or cut short by somebody else's hand: it is begun again, from the whole report.
    if (errnoOf(cause) !== 'ENOENT' && errnoOf(cause) !== 'EIO') throw cause
    await ops.info(places.folder)
    return beginJournal(open, known, savedAt, context)
  }
}

async function beginJournal({ document, view }: OpenDraft, known: KnownVersion, savedAt: string, context: DraftStoreContext) {
  const { places, ops, seal } = context
  const journal = context.ids.draftId()
  const { bytes, end } = encodeJournal({ journal, base: { revision: known.revision, checksum: known.checksum }, document, view, savedAt }, seal)
  const written = await durableWrite(places.journal(document.id), bytes, { ops })
  if (!written.ok) throw written.error.cause
  return { id: journal, end: end satisfies JournalEnd }
}

/** Removes a journal whose changes stand in the draft itself. One that cannot be removed now is recognised by its id later. */
export async function dropJournal(id: string, journal: string, context: DraftStoreContext): Promise<boolean> {
  const file = context.places.journal(id)
  try {
    const reading = await readJournal(file, context)
    if (reading.state !== 'readable' || reading.journal !== journal) return false
    await removeIfThere(file, context.ops)
    return true
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return false
  }
}
