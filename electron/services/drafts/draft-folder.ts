import path from 'node:path'
import { type DraftId, ID_PATTERN } from '#shared/base/branded-ids.ts'
import { invariant } from '#shared/base/invariant.ts'
import { type DraftReading, MAX_DRAFT_BYTES, decodeDraft } from '#electron/services/drafts/draft-file.ts'
import { type FileOps, infoIfThere } from '#electron/services/files/file-ops.ts'

/** Where the files of the drafts stand. */
export interface DraftFolder {
  readonly folder: string
  /** Removed drafts, for 撤销删除 and for whoever looks for them by hand. */
  readonly trash: string
  current(id: string): string
  /** The version saved before the current one. */
  previous(id: string): string
  trashed(id: string): string
  trashedPrevious(id: string): string
}

const DRAFT_FILE = /^([A-Za-z0-9][A-Za-z0-9-]{0,63})(\.prev)?\.antou$/

export function draftFolder(folder: string): DraftFolder {
  const trash = path.join(folder, 'trash')
  const file = (parent: string, id: string, suffix: string) => {
    // Requests are checked at the border; this keeps a later caller's slip from leaving the folder.
    invariant(ID_PATTERN.test(id), `not a draft id: ${id}`)
    return path.join(parent, `${id}${suffix}.antou`)
  }
  return {
    folder,
    trash,
    current: (id) => file(folder, id, ''),
    previous: (id) => file(folder, id, '.prev'),
    trashed: (id) => file(trash, id, ''),
    trashedPrevious: (id) => file(trash, id, '.prev'),
  }
}

/** The ids of all drafts in the folder; a draft of which only the previous version is left counts. Foreign files are passed over. */
export async function listDraftIds(places: DraftFolder, ops: FileOps): Promise<string[]> {
  const ids = new Set<string>()
  for (const name of await ops.list(places.folder)) {
    const id = DRAFT_FILE.exec(name)?.[1]
    if (id !== undefined) ids.add(id)
  }
  return [...ids]
}

export type DraftFileReading = DraftReading | { readonly state: 'missing' }

/**
 * Reads one file of a draft. The file's name decides the id: a copy that somebody made by hand under another name is a draft of its own.
 * Throws errno errors, except for a file that is not there.
 */
export async function readDraftFile(file: string, id: string, ops: FileOps): Promise<DraftFileReading> {
  const info = await infoIfThere(file, ops)
  if (info === null) return { state: 'missing' }
  if (info.kind !== 'file' || info.size > MAX_DRAFT_BYTES) return { state: 'damaged' }
  const reading = decodeDraft(await ops.read(file))
  if (reading.state !== 'readable' || reading.draft.document.id === id) return reading
  return { ...reading, draft: { ...reading.draft, document: { ...reading.draft.document, id: id as DraftId } } }
}
