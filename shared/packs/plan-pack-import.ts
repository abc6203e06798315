import { PACK_SECTIONS } from '#shared/packs/index.ts'
import type { Pack } from '#shared/packs/pack-file.ts'
import type { PackSection } from '#shared/packs/pack-section.ts'

/** What is to become of an entry that stands here already in another form. */
export type PackChoice = 'mine' | 'theirs' | 'both'

/** An entry of a pack, held against what is here. */
export interface PackEntry {
  /** Names it in the choices: section and key. */
  readonly id: string
  readonly title: string
  readonly text: string
  /** `same`: it is here, to the letter. `conflict`: it is here, and differs. */
  readonly state: 'new' | 'same' | 'conflict'
  /** What is here, where it differs. */
  readonly mine?: { readonly title: string; readonly text: string }
}

export interface PackSectionPreview {
  readonly id: string
  readonly name: string
  readonly entries: readonly PackEntry[]
}

/** What is here now, by section. */
export type PackContents = ReadonlyMap<string, readonly unknown[]>

/** What a pack brings, entry by entry, held against what is here. */
export function previewPack(pack: Pack, here: PackContents): PackSectionPreview[] {
  return PACK_SECTIONS.flatMap((section) => {
    const entries = pack.sections.get(section.id)
    if (entries === undefined || entries.length === 0) return []
    const known = byKey(section, here.get(section.id) ?? [])
    return [{ id: section.id, name: section.name, entries: entries.map((entry) => previewEntry(section, entry, known)) }]
  })
}

function previewEntry(section: PackSection<unknown>, entry: unknown, known: ReadonlyMap<string, unknown>): PackEntry {
  const before = known.get(section.keyOf(entry))
  const shown = { id: entryId(section, entry), title: section.titleOf(entry), text: section.textOf(entry) }
  if (before === undefined) return { ...shown, state: 'new' }
  if (isSame(section, before, entry)) return { ...shown, state: 'same' }
  return { ...shown, state: 'conflict', mine: { title: section.titleOf(before), text: section.textOf(before) } }
}

/**
 * What one section holds after the import: what is new is added behind, in the pack's order; what differs follows the choice.
 * Entries in `left` are not taken at all. An entry without a choice stays as it is here.
 */
export function mergeSection(
  section: PackSection<unknown>,
  here: readonly unknown[],
  incoming: readonly unknown[],
  { choices, left, newId }: { readonly choices: ReadonlyMap<string, PackChoice>; readonly left: ReadonlySet<string>; readonly newId: () => string },
): unknown[] {
  const merged = [...here]
  const isTaken = (title: string) => merged.some((entry) => section.titleOf(entry) === title)
  for (const entry of incoming) {
    const id = entryId(section, entry)
    if (left.has(id)) continue
    const at = merged.findIndex((known) => section.keyOf(known) === section.keyOf(entry))
    const choice = choices.get(id) ?? 'mine'
    if (at < 0) merged.push(entry)
    else if (isSame(section, merged[at], entry) || choice === 'mine') continue
    else if (choice === 'theirs') merged[at] = entry
    else merged.push(section.beside(entry, newId(), isTaken))
  }
  return merged
}

function byKey(section: PackSection<unknown>, entries: readonly unknown[]): ReadonlyMap<string, unknown> {
  return new Map(entries.map((entry): [string, unknown] => [section.keyOf(entry), entry]))
}

function entryId(section: PackSection<unknown>, entry: unknown): string {
  return `${section.id} ${section.keyOf(entry)}`
}

/**
 * Whether two entries of one key say the same, in whatever order their fields were written. Ids are no part of it: where they are not the
 * key, they only say on which machine a thing was made.
 */
function isSame(section: PackSection<unknown>, a: unknown, b: unknown): boolean {
  return sorted(withoutId(section.parse(a))) === sorted(withoutId(section.parse(b)))
}

function withoutId(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return entry
  const { id: _id, ...rest } = entry
  return rest
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
