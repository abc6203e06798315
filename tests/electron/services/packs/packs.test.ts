import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { PACK_SECTIONS } from '#shared/packs/index.ts'
import { EMPTY_OWN_LIBRARY, type OwnBlock } from '#shared/phrases/own/own-library.ts'
import { createOwnLibraryStore } from '#electron/services/library/own-library-store.ts'
import { createPackFolders } from '#electron/services/packs/pack-folders.ts'
import { createPackService } from '#electron/services/packs/pack-service.ts'
import { createPackStores } from '#electron/services/packs/pack-stores.ts'
import { createProfileStore } from '#electron/services/profiles/profile-store.ts'
import { createOwnWordsStore } from '#electron/services/words/own-words-store.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

const block = (id: string, text = '全年开会〔number:次数〕次。'): OwnBlock => ({
  id: `own-${id}` as PhraseId,
  title: `标题${id}`,
  text,
  roles: [],
  unitKinds: [],
  keywords: [],
  terms: [],
  updatedTo: '2026-03',
  category: '会议',
})

function profileAt(folder: string) {
  const library = createOwnLibraryStore(path.join(folder, 'library'))
  const words = createOwnWordsStore(folder)
  const profiles = createProfileStore({ folder: path.join(folder, 'profiles') })
  const stores = createPackStores({ library, words, profiles })
  return { library, words, profiles, stores, packs: createPackService(stores), folders: createPackFolders(path.join(folder, 'library')) }
}

async function filled(folder: string) {
  const profile = profileAt(folder)
  unwrap(await profile.library.save({ ...EMPTY_OWN_LIBRARY, blocks: [block('a'), block('b')], hidden: ['x'] }))
  unwrap(await profile.words.save({ words: [{ wrong: '布署', right: '部署', level: 'error', reason: '' }], permitted: ['党建办'] }))
  unwrap(await profile.profiles.save({ ...STANDARD_PROFILE, id: 'own', name: '本单位' }))
  return profile
}

async function wholePack(profile: ReturnType<typeof profileAt>, name = '镇党建办') {
  const contents = unwrap(await profile.packs.contents())
  return unwrap(await profile.packs.make(name, new Set(contents.flatMap(({ entries }) => entries.map(({ id }) => id)))))
}

describe('packs', () => {
  const tempFolder = useTempFolders()

  it('have a store for every section', async () => {
    expect(
      profileAt(await tempFolder())
        .stores.map(({ section }) => section.id)
        .sort(),
    ).toEqual(PACK_SECTIONS.map(({ id }) => id).sort())
  })

  it('give a fresh profile the same phrases, words and layouts', async () => {
    const from = await filled(await tempFolder())
    const to = profileAt(await tempFolder())
    const preview = unwrap(await to.packs.read(await wholePack(from)))
    expect(preview.name).toBe('镇党建办')
    expect(preview.sections.map(({ name, entries }) => [name, entries.map(({ state }) => state)])).toEqual([
      ['我的短语', ['new', 'new']],
      ['自定义词表', ['new', 'new']],
      ['导出版式', ['new']],
    ])
    expect(unwrap(await to.packs.apply(preview.packId, new Map(), new Set()))).toEqual({ taken: 5 })
    expect((await to.library.load()).own.blocks).toEqual((await from.library.load()).own.blocks)
    expect(unwrap(await to.words.load())).toEqual(unwrap(await from.words.load()))
    expect(unwrap(await to.profiles.find('本单位'))).toEqual(unwrap(await from.profiles.find('本单位')))
    expect(unwrap(await to.packs.read(await wholePack(from))).sections.flatMap(({ entries }) => entries.map(({ state }) => state))).toEqual(
      Array.from({ length: 5 }, () => 'same'),
    )
  })

  it('hold only what was named, and nothing is no pack', async () => {
    const from = await filled(await tempFolder())
    const bytes = unwrap(await from.packs.make('', new Set(['phrases own-b'])))
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain('标题b')
    expect(text).not.toContain('标题a')
    expect(text).not.toContain('布署')
    expect(await from.packs.make('', new Set(['phrases own-x']))).toMatchObject({ ok: false, error: { code: 'empty-pack' } })
  })

  it('change what differs by the user’s choice alone, and keep what is not theirs', async () => {
    const from = await filled(await tempFolder())
    const to = profileAt(await tempFolder())
    unwrap(await to.library.save({ ...EMPTY_OWN_LIBRARY, blocks: [block('a', '我的。')], hidden: ['y'], uses: { y: 2 } }))
    const { packId, sections } = unwrap(await to.packs.read(await wholePack(from)))
    expect(sections[0]?.entries.map(({ state }) => state)).toEqual(['conflict', 'new'])
    unwrap(await to.packs.apply(packId, new Map([['phrases own-a', 'both']]), new Set(['phrases own-b', 'profiles 本单位'])))
    const { own } = await to.library.load()
    expect(own.blocks.map(({ title, text }) => [title, text])).toEqual([
      ['标题a', '我的。'],
      ['标题a（2）', '全年开会〔number:次数〕次。'],
    ])
    expect([own.hidden, own.uses]).toEqual([['y'], { y: 2 }])
    expect((await to.profiles.find('本单位')).ok).toBe(false)
  })

  it('give a layout another id where a different one has it', async () => {
    const from = await filled(await tempFolder())
    const to = profileAt(await tempFolder())
    unwrap(await to.profiles.save({ ...STANDARD_PROFILE, id: 'own', name: '别的' }))
    const { packId } = unwrap(await to.packs.read(await wholePack(from)))
    unwrap(await to.packs.apply(packId, new Map(), new Set()))
    expect(unwrap(await to.profiles.find('别的')).id).toBe('own')
    expect(unwrap(await to.profiles.find('本单位')).id).not.toBe('own')
  })

  it('change nothing when they are damaged, and cannot be taken over twice', async () => {
    const folder = await tempFolder()
    const to = await filled(folder)
    const before = await readFile(path.join(folder, 'library/phrases.json'))
    const bytes = await wholePack(to)
    for (const end of [10, 100, bytes.length - 5]) expect((await to.packs.read(bytes.slice(0, end))).ok).toBe(false)
    expect(await readFile(path.join(folder, 'library/phrases.json'))).toEqual(before)
    const { packId } = unwrap(await to.packs.read(bytes))
    unwrap(await to.packs.apply(packId, new Map(), new Set()))
    expect(await to.packs.apply(packId, new Map(), new Set())).toMatchObject({ ok: false, error: { code: 'no-pack' } })
  })
})

describe('a folder of packs', () => {
  const tempFolder = useTempFolders()

  async function share() {
    const folder = path.join(await tempFolder(), '共享')
    await mkdir(folder)
    await writeFile(path.join(folder, '党建.antoupack'), await wholePack(await filled(await tempFolder()), '区委组织部'))
    return folder
  }

  it('gives its phrases, named for the pack, and is never written', async () => {
    const folder = await share()
    const { folders } = profileAt(await tempFolder())
    unwrap(await folders.add(folder))
    unwrap(await folders.add(folder))
    const shared = await folders.read()
    expect(shared.folders).toMatchObject([{ folder, phrases: 2, problem: null }])
    expect(shared.entries.map(({ id, origin, source }) => [id, origin, source])).toEqual([
      ['shared-own-a', 'shared', '区委组织部'],
      ['shared-own-b', 'shared', '区委组织部'],
    ])
    expect(await readdir(folder)).toEqual(['党建.antoupack'])
  })

  it('that is gone, or holds a pack that cannot be read, is told; its last good copy serves', async () => {
    const folder = await share()
    const { folders } = profileAt(await tempFolder())
    unwrap(await folders.add(folder))
    await folders.read()
    await writeFile(path.join(folder, '坏的.antoupack'), '{')
    expect(await folders.read()).toMatchObject({ folders: [{ phrases: 2, problem: { code: 'bad-pack' } }], entries: [{}, {}] })
    await rm(folder, { recursive: true })
    expect(await folders.read()).toMatchObject({ folders: [{ phrases: 2, problem: { code: 'share-gone' } }], entries: [{}, {}] })
  })

  it('is read anew each time, and forgotten with its copy when it is not wanted any more', async () => {
    const folder = await share()
    const home = await tempFolder()
    const { folders } = profileAt(home)
    unwrap(await folders.add(folder))
    await folders.read()
    await rm(path.join(folder, '党建.antoupack'))
    const [only] = (await folders.read()).folders
    expect(only).toMatchObject({ phrases: 0, problem: null })
    unwrap(await folders.remove(only?.id ?? ''))
    expect(await folders.read()).toEqual({ folders: [], entries: [] })
    expect((await readdir(path.join(home, 'library'))).filter((name) => name.startsWith('shared-'))).toEqual([])
  })
})
