/** What a backup would bring. */
export interface BackupPreview {
  /** Names it in backup:restore. */
  readonly backupId: string
  /** ISO 8601, UTC: when it was made. */
  readonly at: string
  readonly drafts: {
    /** Not on this machine: they come into the list. */
    readonly missing: number
    readonly same: number
    /** Differ from the draft on this machine: they come beside it. */
    readonly different: number
  }
  /** Drafts in the bin that are missing here, or differ: they come into the bin. */
  readonly binned: number
  /** The drafts are sealed; where there is no password here, they bring theirs along. */
  readonly password: 'none' | 'ours' | 'comes-along'
  /** Settings, layouts, own blocks and words: missing ones are put back, differing ones into a folder of their own. */
  readonly others: { readonly missing: number; readonly different: number }
}

export interface BackupRestored {
  readonly drafts: number
  readonly keptBoth: number
  /** Into the bin. */
  readonly binned: number
  /** Where differing settings were put; null where there were none. */
  readonly asideFolder: string | null
}
