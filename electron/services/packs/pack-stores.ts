import { randomUUID } from 'node:crypto'
import { type Result, ok } from '#shared/base/result.ts'
import { isBuiltIn } from '#shared/layout-profiles/built-in-profiles.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import type { PackSection } from '#shared/packs/pack-section.ts'
import { phrasesSection } from '#shared/packs/sections/phrases-section.ts'
import { profilesSection } from '#shared/packs/sections/profiles-section.ts'
import { type PackWord, wordsSection } from '#shared/packs/sections/words-section.ts'
import type { OwnBlock } from '#shared/phrases/own/own-library.ts'
import type { OwnLibraryStore } from '#electron/services/library/own-library-store.ts'
import type { ProfileStore } from '#electron/services/profiles/profile-store.ts'
import type { OwnWordsStore } from '#electron/services/words/own-words-store.ts'

/** Where the entries of one section are kept. */
export interface PackStore {
  readonly section: PackSection<unknown>
  load(): Promise<Result<readonly unknown[]>>
  /** @param before what `load` gave */
  save(entries: readonly unknown[], before: readonly unknown[]): Promise<Result<unknown>>
}

export interface PackStoreSources {
  readonly library: OwnLibraryStore
  readonly words: OwnWordsStore
  readonly profiles: ProfileStore
}

/** One store for each section of PACK_SECTIONS; a test holds them against each other. */
export function createPackStores({ library, words, profiles }: PackStoreSources): PackStore[] {
  return [phraseStore(library), wordStore(words), layoutStore(profiles)]
}

function phraseStore(library: OwnLibraryStore): PackStore {
  return {
    section: phrasesSection as PackSection<unknown>,
    load: async () => ok((await library.load()).own.blocks),
    save: async (entries) => library.save({ ...(await library.load()).own, blocks: entries as readonly OwnBlock[] }),
  }
}

function wordStore(words: OwnWordsStore): PackStore {
  return {
    section: wordsSection as PackSection<unknown>,
    async load() {
      const loaded = await words.load()
      if (!loaded.ok) return loaded
      const listed = loaded.value.words.map((word): PackWord => ({ kind: 'word', word }))
      return ok([...listed, ...loaded.value.permitted.map((text): PackWord => ({ kind: 'permitted', text }))])
    },
    save: (entries) => {
      const all = entries as readonly PackWord[]
      return words.save({
        words: all.flatMap((entry) => (entry.kind === 'word' ? [entry.word] : [])),
        permitted: all.flatMap((entry) => (entry.kind === 'permitted' ? [entry.text] : [])),
      })
    },
  }
}

function layoutStore(profiles: ProfileStore): PackStore {
  return {
    section: profilesSection as PackSection<unknown>,
    async load() {
      const listed = await profiles.list()
      return listed.ok ? ok(listed.value.profiles.filter(({ id }) => !isBuiltIn(id))) : listed
    },
    async save(entries, before) {
      for (const profile of entries as readonly LayoutProfile[]) {
        if (before.includes(profile)) continue
        // Under the id that this name has here; under a new one where another layout has the id it comes with.
        const here = before as readonly LayoutProfile[]
        const known = here.find(({ name }) => name === profile.name)
        const isTaken = isBuiltIn(profile.id) || here.some(({ id }) => id === profile.id)
        const saved = await profiles.save({ ...profile, id: known?.id ?? (isTaken ? randomUUID() : profile.id) })
        if (!saved.ok) return saved
      }
      return ok(null)
    },
  }
}
