import { z } from 'zod'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import { type LayoutProfile, PROFILE_NAME_LENGTH } from '#shared/layout-profiles/layout-profile.ts'
import type { Pack } from '#shared/packs/pack-file.ts'
import type { PackSection } from '#shared/packs/pack-section.ts'
import { phrasesSection } from '#shared/packs/sections/phrases-section.ts'
import { profilesSection } from '#shared/packs/sections/profiles-section.ts'
import { termsSection } from '#shared/packs/sections/terms-section.ts'
import { typesSection } from '#shared/packs/sections/types-section.ts'
import { wordsSection } from '#shared/packs/sections/words-section.ts'
import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import { ownTermEntry } from '#shared/phrases/term-entry.ts'
import { MOST_OWN_WORDS, type OwnWords } from '#shared/proofreading/own-words.ts'
import { REPORT_TYPE_NAME_LENGTH, type ReportType } from '#shared/report-types/report-type.ts'

/** As ID_PATTERN has it. */
const LONGEST_ID = 64

/** A pack of a shared folder, as its copy on this machine holds it. */
export const sharedPackSchema = z.object({
  name: z.string(),
  phrases: partOf(phrasesSection),
  terms: partOf(termsSection),
  words: partOf(wordsSection),
  types: partOf(typesSection),
  profiles: partOf(profilesSection),
})
export type SharedPack = z.infer<typeof sharedPackSchema>

/** The kinds of content that are counted for the user. */
export const SHARED_PARTS = ['phrases', 'terms', 'words', 'types', 'profiles'] as const

/** The entries that the section understands; a pack without the section has none. */
function partOf<T>(section: PackSection<T>) {
  return z
    .array(z.unknown())
    .default([])
    .transform((entries) => entries.flatMap((entry) => section.parse(entry) ?? []))
}

/** @param fallbackName for a pack that has no name of its own */
export function sharedPackOf({ name, sections }: Pack, fallbackName: string): SharedPack {
  return sharedPackSchema.parse({ ...Object.fromEntries(sections), name: name || fallbackName })
}

/** Under ids of their own: the same phrase may be among the user's. */
export function sharedEntries(packs: readonly SharedPack[]): LibraryEntry[] {
  const entries = packs.flatMap(({ name, phrases, terms }) =>
    [...phrases, ...terms.map(ownTermEntry)].map(
      (entry): LibraryEntry => ({ ...entry, id: `shared-${entry.id}` as PhraseId, origin: 'shared', source: name }),
    ),
  )
  return firstOfEach(entries, ({ id }) => id)
}

/** One list of all; of two packs that say different things of a word the first is believed. */
export function sharedWords(packs: readonly SharedPack[]): OwnWords {
  const words = packs.flatMap(({ name, words: lines }) => lines.flatMap((line) => (line.kind === 'word' ? [{ ...line.word, list: name }] : [])))
  const permitted = packs.flatMap(({ words: lines }) => lines.flatMap((line) => (line.kind === 'permitted' ? [line.text] : [])))
  return {
    words: firstOfEach(words, ({ wrong }) => wrong).slice(0, MOST_OWN_WORDS),
    permitted: firstOfEach(permitted, (text) => text).slice(0, MOST_OWN_WORDS),
  }
}

/** Named for the pack, so that they stand beside types of one's own that are called the same. */
export function sharedTypes(packs: readonly SharedPack[]): ReportType[] {
  return named(packs, ({ types }) => types, REPORT_TYPE_NAME_LENGTH)
}

/** Named for the pack, like types. */
export function sharedProfiles(packs: readonly SharedPack[]): LayoutProfile[] {
  return named(packs, ({ profiles }) => profiles, PROFILE_NAME_LENGTH)
}

function named<T extends { readonly id: string; readonly name: string }>(
  packs: readonly SharedPack[],
  itemsOf: (pack: SharedPack) => readonly T[],
  longestName: number,
): T[] {
  const items = packs.flatMap((pack) => {
    const mark = `（${pack.name.slice(0, 16)}）`
    return itemsOf(pack).map((item) => ({
      ...item,
      id: `shared-${item.id}`.slice(0, LONGEST_ID),
      name: item.name.slice(0, longestName - mark.length) + mark,
    }))
  })
  return firstOfEach(items, ({ id }) => id)
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const known = new Set<string>()
  return items.filter((item) => !known.has(keyOf(item)) && known.add(keyOf(item)))
}
