import type { Draft } from '#shared/contract/draft.ts'
import { DRAFT_FILE_IN_BACKUP } from '#electron/services/backup/backup-contents.ts'
import { decodeDraft } from '#electron/services/drafts/draft-file.ts'
import { type DraftSeal, NO_SEAL, WHOLE_FILE } from '#electron/services/drafts/draft-seal.ts'
import { decodeJournal, journalContents, resealJournal } from '#electron/services/drafts/journal-file.ts'
import { type DataKey, keyIdOf, openBytes } from '#electron/services/password/cipher.ts'

/** The files of one draft in a backup, by ending, in the clear. */
export interface BackedUpDraft {
  readonly id: string
  readonly isBinned: boolean
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** The drafts of a backup, in the list and in the bin. @param files in the clear, by path */
export function draftsIn(files: ReadonlyMap<string, Uint8Array>): BackedUpDraft[] {
  const drafts = new Map<string, { id: string; isBinned: boolean; files: Map<string, Uint8Array> }>()
  for (const [file, bytes] of files) {
    const [, bin, id, ending] = DRAFT_FILE_IN_BACKUP.exec(file) ?? []
    if (id === undefined || ending === undefined) continue
    const key = `${bin ?? ''}${id}`
    const draft = drafts.get(key) ?? { id, isBinned: bin !== undefined, files: new Map() }
    draft.files.set(ending, bytes)
    drafts.set(key, draft)
  }
  return [...drafts.values()]
}

/** A draft with what its journal holds; null where it cannot be read. */
export function backedUpText({ files }: BackedUpDraft): Draft | null {
  const reading = decodeDraft(files.get('.antou') ?? new Uint8Array())
  if (reading.state !== 'readable') return null
  const { draft } = reading
  const journal = decodeJournal(Buffer.from(files.get('.journal') ?? []), NO_SEAL)
  if (journal.state !== 'readable' || journal.base.checksum !== reading.checksum) return draft
  return { ...draft, document: { ...journal.document, id: draft.document.id }, view: journal.view, savedAt: journal.savedAt }
}

/** The bytes of a file under drafts/ as `seal` would have them on the disk. */
export function sealedFor(bytes: Uint8Array, seal: DraftSeal): Uint8Array {
  // What did not open stays as it is.
  if (keyIdOf(bytes) !== null) return bytes
  return resealJournal(Buffer.from(bytes), seal) ?? seal.close(bytes, WHOLE_FILE)
}

/** Whether a file needs a key other than this one to be read. */
export function needsKey(bytes: Uint8Array, known: string | null): boolean {
  const contents = journalContents(Buffer.from(bytes))
  return (contents.length > 0 ? contents : [bytes]).some((content) => keyIdOf(content) !== null && keyIdOf(content) !== known)
}

/** A file as it was before it was sealed; as it is where it was not, or does not open. */
export function inTheClear(bytes: Uint8Array, key: DataKey | null, seal: DraftSeal): Uint8Array {
  const opening: DraftSeal = {
    close: (content) => content,
    open(content, about) {
      const opened = key !== null && keyIdOf(content) === key.id ? openBytes(key, content, about) : null
      return opened === null ? seal.open(content, about) : { state: 'open', bytes: opened }
    },
  }
  const journal = resealJournal(Buffer.from(bytes), opening)
  if (journal !== null) return journal
  const opened = opening.open(bytes, WHOLE_FILE)
  return opened.state === 'open' ? opened.bytes : bytes
}
