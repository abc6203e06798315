/** What becomes of the bytes of a draft on their way to the disk and back: nothing, or encryption where the user set a password. */
export interface DraftSeal {
  close(bytes: Uint8Array): Uint8Array
  /** Opens what this or an earlier seal closed; what was never sealed is handed back as it is. */
  open(bytes: Uint8Array): OpenedBytes
}

export type OpenedBytes =
  | { readonly state: 'open'; readonly bytes: Uint8Array }
  /** Sealed, and the password was not given yet. */
  | { readonly state: 'locked' }
  | { readonly state: 'damaged' }

/** Drafts without a password. */
export const NO_SEAL: DraftSeal = { close: (bytes) => bytes, open: (bytes) => ({ state: 'open', bytes }) }
