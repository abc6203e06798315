/** What is listed under a hash of 32 bits. Hashes of different things may be equal: what is found must be compared. */
export interface HashEntry {
  /** As Math.imul makes them: signed. */
  readonly hash: number
  readonly value: number
  /** A second number, of 16 bits, that is wanted before the value is. */
  readonly tag: number
}

/** Entries, those with like hashes side by side: a look-up stays within a few lines of the processor's cache. */
export interface HashIndex {
  /** A bit for each hash under which something is listed: 19 times of 20 it says that nothing is, without a look at the entries. */
  readonly marks: Int32Array
  /** Where the entries begin whose hashes have the same upper bits; those of the next ones begin where they end. */
  readonly starts: Int32Array
  /** Hash, tag and value of each entry, apart: nearly all look-ups end at the hash or the tag. */
  readonly hashes: Int32Array
  readonly tags: Uint16Array
  readonly values: Int32Array
}

const MARK_BITS = 20
/** A few entries each, whose hashes fill one line of the cache. */
const START_BITS = 14

/** Lists the entries; values are whole numbers of 32 bits. */
export function buildHashIndex(entries: readonly HashEntry[]): HashIndex {
  const marks = new Int32Array(1 << (MARK_BITS - 5))
  const starts = new Int32Array((1 << START_BITS) + 1)
  const groupOf = ({ hash }: HashEntry) => hash >>> (32 - START_BITS)
  const sorted = [...entries].sort((one, other) => groupOf(one) - groupOf(other))
  for (const [place, entry] of sorted.entries()) {
    const mark = entry.hash >>> (32 - MARK_BITS)
    marks[mark >> 5] = (marks[mark >> 5] ?? 0) | (1 << (mark & 31))
    starts[groupOf(entry) + 1] = place + 1
  }
  // Groups without entries begin where the one before them ends.
  for (let group = 1; group < starts.length; group++) starts[group] = Math.max(starts[group] ?? 0, starts[group - 1] ?? 0)
  return {
    marks,
    starts,
    hashes: Int32Array.from(sorted, ({ hash }) => hash),
    tags: Uint16Array.from(sorted, ({ tag }) => tag),
    values: Int32Array.from(sorted, ({ value }) => value),
  }
}

/** Whether something may be listed under this hash: of hashes that nothing is listed under, about one of twenty. */
export function mayBeListed({ marks }: HashIndex, hash: number): boolean {
  const mark = hash >>> (32 - MARK_BITS)
  return ((marks[mark >> 5] ?? 0) & (1 << (mark & 31))) !== 0
}

/** The next entry with this hash after another one (-1: the first); -1 where there is no more. Cheap only where `mayBeListed`. */
export function nextEntry({ starts, hashes }: HashIndex, hash: number, after: number): number {
  const group = hash >>> (32 - START_BITS)
  const end = starts[group + 1] ?? 0
  for (let entry = after < 0 ? (starts[group] ?? 0) : after + 1; entry < end; entry++) if (hashes[entry] === hash) return entry
  return -1
}

/** The value of an entry that `nextEntry` named. */
export function entryValue({ values }: HashIndex, entry: number): number {
  return values[entry] ?? 0
}

/** Its tag. */
export function entryTag({ tags }: HashIndex, entry: number): number {
  return tags[entry] ?? 0
}
