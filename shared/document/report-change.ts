import type { BlockId } from '#shared/base/branded-ids.ts'
import type { Block } from '#shared/document/blocks.ts'

/** What differs between two states of a report's blocks: small where little was typed, however long the report is. */
export interface ReportChange {
  /** Blocks that are new or read differently. */
  readonly blocks: readonly Block[]
  /** Where the row of blocks differs: `removed` blocks from `at` on give way to `ids`. Null: the row is the same. */
  readonly row: { readonly at: number; readonly removed: number; readonly ids: readonly BlockId[] } | null
}

/** Blocks that did not change must be the same objects in both: nothing is compared by content. */
export function changeBetween(before: readonly Block[], after: readonly Block[]): ReportChange {
  const known = new Set(before)
  return { blocks: after.filter((block) => !known.has(block)), row: rowChange(before, after) }
}

/** Null where the change does not fit these blocks: it was made for another state. */
export function applyChange(before: readonly Block[], change: ReportChange): readonly Block[] | null {
  const byId = new Map(before.map((block) => [block.id, block]))
  for (const block of change.blocks) byId.set(block.id, block)
  const { row } = change
  if (row !== null && row.at + row.removed > before.length) return null
  const ids = before.map((block) => block.id)
  if (row !== null) ids.splice(row.at, row.removed, ...row.ids)
  const after = ids.flatMap((id) => byId.get(id) ?? [])
  const shown = new Set(ids)
  const fits = after.length === ids.length && shown.size === ids.length && change.blocks.every((block) => shown.has(block.id))
  return fits ? after : null
}

function rowChange(before: readonly Block[], after: readonly Block[]): ReportChange['row'] {
  const shorter = Math.min(before.length, after.length)
  let at = 0
  while (at < shorter && before[at]?.id === after[at]?.id) at++
  let tail = 0
  while (tail < shorter - at && before.at(-1 - tail)?.id === after.at(-1 - tail)?.id) tail++
  const ids = after.slice(at, after.length - tail).map((block) => block.id)
  const removed = before.length - tail - at
  return ids.length === 0 && removed === 0 ? null : { at, removed, ids }
}
