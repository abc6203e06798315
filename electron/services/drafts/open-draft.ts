import { type Result, fail, ok } from '#shared/base/result.ts'
import type { Draft, OpenedDraft } from '#shared/contract/draft.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import type { DraftStoreContext } from '#electron/services/drafts/draft-context.ts'
import { withJournal } from '#electron/services/drafts/draft-as-left.ts'
import { DRAFT_DAMAGED, DRAFT_LOCKED, DRAFT_MISSING, DRAFT_NEWER } from '#electron/services/drafts/draft-errors.ts'
import { type DraftFileReading, readDraftFile, readJournal } from '#electron/services/drafts/draft-folder.ts'
import { dropJournal } from '#electron/services/drafts/journal.ts'
import type { JournalReading } from '#electron/services/drafts/journal-file.ts'
import { readNewerDraft } from '#electron/services/drafts/newer-draft.ts'
import { writeNewDraft } from '#electron/services/drafts/save-draft.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { infoIfThere } from '#electron/services/files/file-ops.ts'

type Readable = Extract<DraftFileReading, { state: 'readable' }>
type Journal = Extract<JournalReading, { state: 'readable' }>

/**
 * Opens a draft as it was left, journal included; to be written in unless it is open elsewhere or was written by a newer 案头.
 * A journal that does not go on from the file on disk (somebody else changed the file meanwhile) becomes a draft of its own.
 */
export async function openDraft(id: string, context: DraftStoreContext): Promise<Result<OpenedDraft>> {
  const { places, ops } = context
  try {
    const reading = await readDraftFile(places.current(id), id, context)
    if (reading.state === 'locked') return fail(DRAFT_LOCKED)
    if (reading.state === 'newer-version') return readNewerDraft(id, context)
    if (reading.state === 'readable') return await openReadable(id, reading, reading.stamp, context)
    if (reading.state === 'damaged') return fail(DRAFT_DAMAGED)
    const rest = (await infoIfThere(places.previous(id), ops)) ?? (await infoIfThere(places.journal(id), ops))
    return fail(rest === null ? DRAFT_MISSING : DRAFT_DAMAGED)
  } catch (cause) {
    return fail(fileError(cause, 'read-draft'))
  }
}

const NOT_PEEKED = { missing: DRAFT_MISSING, locked: DRAFT_LOCKED, 'newer-version': DRAFT_NEWER, damaged: DRAFT_DAMAGED } as const

/** What a draft holds as it was left, journal included, without opening it: nothing is locked, moved or written. Errors: those of opening a draft. */
export async function peekDraft(id: string, context: DraftStoreContext): Promise<Result<ReportDocument>> {
  try {
    const reading = await readDraftFile(context.places.current(id), id, context)
    return reading.state === 'readable' ? ok((await withJournal(reading, context)).document) : fail(NOT_PEEKED[reading.state])
  } catch (cause) {
    return fail(fileError(cause, 'read-draft'))
  }
}

async function openReadable(id: string, reading: Readable, stamp: string | null, context: DraftStoreContext): Promise<Result<OpenedDraft>> {
  const { places, memory, locks } = context
  // A window of this program has it already, or had it until its page broke off: the journal is being written, and whoever changes the draft
  // next saves the whole. One that only looks must not: the other window would find a version that it does not know.
  const isBeingWritten = memory.open.has(id)
  const writable = await locks.take(id)
  const journal = await readJournal(places.journal(id), context)
  const replayed = writable && journal.state === 'readable' ? await takeUp(id, journal, reading, context) : null
  const { draft, checksum } = reading
  const opened: Draft = replayed === null ? draft : { ...draft, document: replayed.document, view: replayed.view, savedAt: replayed.savedAt }
  if (writable) {
    const going = replayed === null ? null : { id: replayed.journal, end: replayed.end }
    memory.known.set(id, { revision: draft.revision, checksum, stamp, origin: reading.origin })
    memory.open.set(id, { document: opened.document, view: opened.view, journal: going })
  }
  return ok({ ...opened, ...(replayed === null || isBeingWritten ? {} : { restored: true }), ...(writable ? {} : { readOnly: 'open-elsewhere' }) })
}

/** The journal, where it goes on from this file; null otherwise, once its text is safe elsewhere. Throws errno errors. */
async function takeUp(id: string, journal: Journal, file: Readable, context: DraftStoreContext): Promise<Journal | null> {
  if (journal.base.checksum === file.checksum) return { ...journal, document: { ...journal.document, id: file.draft.document.id } }
  const isIn = journal.journal === file.absorbed || sameText(journal.document, file.draft.document)
  if (!isIn) {
    const kept = await writeNewDraft({ document: { ...journal.document, id: context.ids.draftId() }, view: journal.view }, 'recovered', context)
    // The journal stays for the next time.
    if (!kept.ok) return null
    context.memory.open.delete(kept.value.document.id)
  }
  await dropJournal(id, journal.journal, context)
  return null
}

function sameText(a: ReportDocument, b: ReportDocument): boolean {
  return JSON.stringify(a.blocks) === JSON.stringify(b.blocks)
}
