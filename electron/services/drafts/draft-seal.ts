/** What becomes of the bytes of a draft on their way to the disk and back: nothing, or encryption where the user set a password. */
export interface DraftSeal {
  /** @param about what the bytes are and where they belong; they open only under the same */
  close(bytes: Uint8Array, about: string): Uint8Array
  /** Opens what this or an earlier seal closed; what was never sealed is handed back as it is. */
  open(bytes: Uint8Array, about: string): OpenedBytes
}

export type OpenedBytes =
  | { readonly state: 'open'; readonly bytes: Uint8Array }
  /** Sealed, and the password was not given yet. */
  | { readonly state: 'locked' }
  | { readonly state: 'damaged' }

/** Drafts without a password. */
export const NO_SEAL: DraftSeal = { close: (bytes) => bytes, open: (bytes) => ({ state: 'open', bytes }) }

/** What whole files are sealed as. Not by name: files are renamed when drafts are binned, restored or moved. */
export const WHOLE_FILE = 'file'

/** No more than so many bytes come to a file by sealing it. */
export const SEAL_BYTES = 64
