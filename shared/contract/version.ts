/** Why a version was kept: by itself, by the user, or before something that replaces the text. */
export const VERSION_KINDS = ['auto', 'named', 'before-restore'] as const
export type VersionKind = (typeof VERSION_KINDS)[number]

/** The usual names; any other will do. */
export const VERSION_NAMES = ['一稿', '二稿', '送审稿', '书记改', '定稿'] as const
export const LONGEST_VERSION_NAME = 40

export interface VersionInfo {
  /** Counts up for each draft and names the version. */
  readonly number: number
  readonly kind: VersionKind
  /** What the user called it; empty for others. */
  readonly name: string
  /** ISO 8601, UTC */
  readonly at: string
  /** Characters without white space. */
  readonly chars: number
}

export interface VersionList {
  /** The newest first. */
  readonly versions: readonly VersionInfo[]
  /** What they take of the disk, in bytes. */
  readonly bytes: number
}
