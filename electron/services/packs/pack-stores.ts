import { randomUUID } from 'node:crypto'
import { type Result, fail, ok } from '#shared/base/result.ts'
import { isBuiltIn } from '#shared/layout-profiles/built-in-profiles.ts'
import type { PackSection } from '#shared/packs/pack-section.ts'
import { phrasesSection } from '#shared/packs/sections/phrases-section.ts'
import { profilesSection } from '#shared/packs/sections/profiles-section.ts'
import { termsSection } from '#shared/packs/sections/terms-section.ts'
import { typesSection } from '#shared/packs/sections/types-section.ts'
import { type PackWord, wordsSection } from '#shared/packs/sections/words-section.ts'
import type { OwnBlock, OwnLibrary } from '#shared/phrases/own/own-library.ts'
import { isBuiltInType } from '#shared/report-types/index.ts'
import type { OwnTerm } from '#shared/terms/own-term.ts'
import type { OwnLibraryStore } from '#electron/services/library/own-library-store.ts'
import type { OwnItem, OwnItemStore } from '#electron/services/own-items/own-item-store.ts'
import type { ProfileStore } from '#electron/services/profiles/profile-store.ts'
import type { ReportTypeStore } from '#electron/services/report-types/report-type-store.ts'
import type { OwnWordsStore } from '#electron/services/words/own-words-store.ts'

/** Where the entries of one section are kept. */
export interface PackStore {
  readonly section: PackSection<unknown>
  load(): Promise<Result<readonly unknown[]>>
  /** @param before what `load` gave */
  save(entries: readonly unknown[], before: readonly unknown[]): Promise<Result<unknown>>
  /** Undoes a `save`, however much of it was done. */
  takeBack(before: readonly unknown[], entries: readonly unknown[]): Promise<Result<unknown>>
}

export interface PackStoreSources {
  readonly library: OwnLibraryStore
  readonly words: OwnWordsStore
  readonly types: ReportTypeStore
  readonly profiles: ProfileStore
}

/** One store for each section of PACK_SECTIONS; a test holds them against each other. */
export function createPackStores({ library, words, types, profiles }: PackStoreSources): PackStore[] {
  return [
    phraseStore(library),
    termStore(library),
    wordStore(words),
    itemStore(typesSection as PackSection<unknown>, types, isBuiltInType),
    itemStore(profilesSection as PackSection<unknown>, profiles, isBuiltIn),
  ]
}

/** The user's library as it stands on the disk; what is wrong with it where it cannot be trusted: an empty one would look like nothing to hand on. */
async function loadOwn(library: OwnLibraryStore): Promise<Result<OwnLibrary>> {
  const { own, notice } = await library.load()
  return notice === null ? ok(own) : fail(notice)
}

async function changeOwn(library: OwnLibraryStore, change: Partial<OwnLibrary>): Promise<Result<unknown>> {
  const own = await loadOwn(library)
  return own.ok ? library.save({ ...own.value, ...change }) : own
}

function phraseStore(library: OwnLibraryStore): PackStore {
  const save = (entries: readonly unknown[]) => changeOwn(library, { blocks: entries as readonly OwnBlock[] })
  const load = async () => {
    const own = await loadOwn(library)
    return own.ok ? ok(own.value.blocks) : own
  }
  return { section: phrasesSection as PackSection<unknown>, load, save, takeBack: save }
}

function termStore(library: OwnLibraryStore): PackStore {
  const keep = (terms: readonly unknown[]) => changeOwn(library, { terms: terms as readonly OwnTerm[] })
  return {
    section: termsSection as PackSection<unknown>,
    async load() {
      const own = await loadOwn(library)
      return own.ok ? ok(own.value.terms) : own
    },
    save: (entries, before) => {
      const here = before as readonly OwnTerm[]
      const newId = () => `own-${randomUUID()}`
      return keep((entries as readonly OwnTerm[]).map((term) => (here.includes(term) ? term : underFreeId(term, here, newId))))
    },
    takeBack: keep,
  }
}

function wordStore(words: OwnWordsStore): PackStore {
  const save = (entries: readonly unknown[]) => {
    const all = entries as readonly PackWord[]
    return words.save({
      words: all.flatMap((entry) => (entry.kind === 'word' ? [entry.word] : [])),
      permitted: all.flatMap((entry) => (entry.kind === 'permitted' ? [entry.text] : [])),
    })
  }
  return {
    section: wordsSection as PackSection<unknown>,
    async load() {
      const loaded = await words.load()
      if (!loaded.ok) return loaded
      const listed = loaded.value.words.map((word): PackWord => ({ kind: 'word', word }))
      return ok([...listed, ...loaded.value.permitted.map((text): PackWord => ({ kind: 'permitted', text }))])
    },
    save,
    takeBack: save,
  }
}

/** @param isTaken whether an id is one of the program's */
function itemStore<T extends OwnItem>(section: PackSection<unknown>, store: OwnItemStore<T>, isTaken: (id: string) => boolean): PackStore {
  return {
    section,
    async load() {
      const listed = await store.list()
      return listed.ok ? ok(listed.value.items) : listed
    },
    async save(entries, before) {
      const listed = await store.list()
      if (!listed.ok) return listed
      const here = listed.value.items
      for (const item of entries as readonly T[]) {
        if (before.includes(item)) continue
        const saved = await store.save(underFreeId(isTaken(item.id) ? { ...item, id: randomUUID() } : item, here, randomUUID))
        if (!saved.ok) return saved
      }
      return ok(null)
    },
    async takeBack(before, entries) {
      const listed = await store.list()
      if (!listed.ok) return listed
      const kept = new Set((before as readonly T[]).map(({ name }) => name))
      const brought = new Set((entries as readonly T[]).map(({ name }) => name))
      for (const { id, name } of listed.value.items) {
        if (kept.has(name) || !brought.has(name)) continue
        const removed = await store.remove(id)
        if (!removed.ok) return removed
      }
      for (const item of before as readonly T[]) {
        const restored = entries.includes(item) ? ok(item) : await store.save(item)
        if (!restored.ok) return restored
      }
      return ok(null)
    },
  }
}

/** What comes under a name goes under the id that this name has here, and under a new one where something else has the id it comes with. */
function underFreeId<T extends { readonly id: string; readonly name: string }>(item: T, here: readonly T[], newId: () => string): T {
  const known = here.find(({ name }) => name === item.name)
  if (known !== undefined) return { ...item, id: known.id }
  return here.some(({ id }) => id === item.id) ? { ...item, id: newId() } : item
}
