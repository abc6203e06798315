import path from 'node:path'
import { type DraftId, ID_PATTERN } from '#shared/base/branded-ids.ts'
import { invariant } from '#shared/base/invariant.ts'
import { type DraftReading, MAX_DRAFT_BYTES, decodeDraft } from '#electron/services/drafts/draft-file.ts'
import { type JournalReading, decodeJournal } from '#electron/services/drafts/journal-file.ts'
import { type DraftSeal, SEAL_BYTES, WHOLE_FILE } from '#electron/services/drafts/draft-seal.ts'
import { type FileOps, infoIfThere } from '#electron/services/files/file-ops.ts'

/** Where the files of the drafts stand. */
export interface DraftFolder {
  readonly folder: string
  /** Removed drafts, for 撤销删除 and for whoever looks for them by hand. */
  readonly trash: string
  current(id: string): string
  /** The version saved before the current one. */
  previous(id: string): string
  /** What was typed since the current version; see journal-file.ts. */
  journal(id: string): string
  /** Who writes in the draft; see draft-locks.ts. */
  lock(id: string): string
  /** The kept versions of the draft; see version-store.ts. */
  versions(id: string): string
  trashed(id: string): string
  trashedPrevious(id: string): string
  trashedJournal(id: string): string
}

/** What is needed to read the files of drafts. */
export interface DraftFiles {
  readonly places: DraftFolder
  readonly ops: FileOps
  readonly seal: DraftSeal
}

/** A journal starts anew long before, see journal.ts. */
const MAX_JOURNAL_BYTES = 4 * MAX_DRAFT_BYTES

const DRAFT_FILE = /^([A-Za-z0-9][A-Za-z0-9-]{0,63})(?:(?:\.prev)?\.antou|\.journal)$/

/** The ids of the drafts that file names belong to, the previous version and the journal included; foreign files are passed over. */
export function draftIdsOf(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => DRAFT_FILE.exec(name)?.[1] ?? []))]
}

/** @param folder asked anew for every path: the user may move the drafts while the program runs */
export function draftFolder(folder: string | (() => string)): DraftFolder {
  const root = typeof folder === 'string' ? () => folder : folder
  const trash = () => path.join(root(), 'trash')
  const file = (parent: string, id: string, ending: string) => {
    // Requests are checked at the border; this keeps a later caller's slip from leaving the folder.
    invariant(ID_PATTERN.test(id), `not a draft id: ${id}`)
    return path.join(parent, `${id}${ending}`)
  }
  return {
    get folder() {
      return root()
    },
    get trash() {
      return trash()
    },
    current: (id) => file(root(), id, '.antou'),
    previous: (id) => file(root(), id, '.prev.antou'),
    journal: (id) => file(root(), id, '.journal'),
    lock: (id) => file(root(), id, '.lock'),
    versions: (id) => file(path.join(root(), 'versions'), id, ''),
    trashed: (id) => file(trash(), id, '.antou'),
    trashedPrevious: (id) => file(trash(), id, '.prev.antou'),
    trashedJournal: (id) => file(trash(), id, '.journal'),
  }
}

/** The ids of all drafts in the folder; a draft of which only the previous version or the journal is left counts. Foreign files are passed over. */
export async function listDraftIds(places: DraftFolder, ops: FileOps): Promise<string[]> {
  return draftIdsOf(await ops.list(places.folder))
}

export type DraftFileReading = DraftReading | { readonly state: 'missing' } | { readonly state: 'locked' }

/**
 * Reads one file of a draft. The file's name decides the id: a copy that somebody made by hand under another name is a draft of its own.
 * Throws errno errors, except for a file that is not there.
 */
export async function readDraftFile(
  file: string,
  id: string,
  { ops, seal }: DraftFiles,
): Promise<DraftFileReading & { readonly stamp: string | null }> {
  const info = await infoIfThere(file, ops)
  if (info === null) return { state: 'missing', stamp: null }
  const { stamp } = info
  if (info.kind !== 'file' || info.size > MAX_DRAFT_BYTES + SEAL_BYTES) return { state: 'damaged', stamp }
  const opened = seal.open(await ops.read(file), WHOLE_FILE)
  if (opened.state !== 'open') return { state: opened.state, stamp }
  const reading = decodeDraft(opened.bytes)
  if (reading.state !== 'readable' || reading.draft.document.id === id) return { ...reading, stamp }
  return { ...reading, stamp, draft: { ...reading.draft, document: { ...reading.draft.document, id: id as DraftId } } }
}

/** Reads the journal of a draft; likewise. */
export async function readJournal(file: string, { ops, seal }: DraftFiles): Promise<JournalReading | { readonly state: 'missing' }> {
  const info = await infoIfThere(file, ops)
  if (info === null) return { state: 'missing' }
  if (info.kind !== 'file' || info.size > MAX_JOURNAL_BYTES) return { state: 'damaged' }
  // A journal that this version cannot take apart is sealed as a whole.
  const opened = seal.open(await ops.read(file), WHOLE_FILE)
  return opened.state === 'open' ? decodeJournal(Buffer.from(opened.bytes), seal) : { state: opened.state }
}
