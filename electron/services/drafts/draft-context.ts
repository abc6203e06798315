import type { DraftId, IdSource } from '#shared/base/branded-ids.ts'
import type { DraftView } from '#shared/contract/draft.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import type { DraftOrigin } from '#electron/services/drafts/draft-file.ts'
import type { DraftFiles } from '#electron/services/drafts/draft-folder.ts'
import type { DraftLocks } from '#electron/services/drafts/draft-locks.ts'
import type { JournalEnd } from '#electron/services/drafts/journal-file.ts'

/** A version on disk as this program knows it. */
export interface KnownVersion {
  readonly revision: number
  readonly checksum: string
  /** Of the file, see `FileInfo.stamp`; null when it could not be told. */
  readonly stamp: string | null
  /** Why it exists beside another draft, if it does. */
  readonly origin: DraftOrigin | null
}

/** A draft that a window holds. */
export interface OpenDraft {
  /** As it stands on the disk, journal included. */
  readonly document: ReportDocument
  readonly view: DraftView
  /** What the window wrote since the version that is known. */
  readonly journal: { readonly id: string; readonly end: JournalEnd } | null
}

/** What the store knows of its drafts beyond what stands on the disk. Lives as long as the program. */
export interface DraftMemory {
  /** The version last handed to a window or written for it, by draft. */
  readonly known: Map<string, KnownVersion>
  readonly open: Map<string, OpenDraft>
  /** A save that replaced the file but could not promise that it lasts: the next save of the same window goes on from it. */
  readonly unsure: Map<string, { readonly base: number; readonly checksum: string }>
  /** Where the text of a window in conflict went, by draft and the version it had loaded: one copy, however often it saves. */
  readonly conflictCopies: Map<string, DraftId>
}

/** As at the start: nothing is known of any draft. */
export function createDraftMemory(): DraftMemory {
  return { known: new Map(), open: new Map(), unsure: new Map(), conflictCopies: new Map() }
}

export interface DraftStoreContext extends DraftFiles {
  readonly ids: IdSource
  /** ISO 8601, UTC */
  readonly now: () => string
  readonly memory: DraftMemory
  readonly locks: DraftLocks
}
