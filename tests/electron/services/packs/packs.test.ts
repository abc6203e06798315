import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { PACK_SECTIONS } from '#shared/packs/index.ts'
import type { PackChoice } from '#shared/packs/plan-pack-import.ts'
import { EMPTY_OWN_LIBRARY } from '#shared/phrases/own/own-library.ts'
import { plainReport } from '#shared/report-types/plain-report.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'
import type { OwnTerm } from '#shared/terms/own-term.ts'
import type { FileOps } from '#electron/services/files/file-ops.ts'
import { createOwnLibraryStore } from '#electron/services/library/own-library-store.ts'
import { createPackFolders } from '#electron/services/packs/pack-folders.ts'
import { createPackService } from '#electron/services/packs/pack-service.ts'
import { createPackStores } from '#electron/services/packs/pack-stores.ts'
import { createProfileStore } from '#electron/services/profiles/profile-store.ts'
import { createReportTypeStore } from '#electron/services/report-types/report-type-store.ts'
import { createOwnWordsStore } from '#electron/services/words/own-words-store.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { failingFileOps } from '#tests/electron/services/support/failing-file-ops.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { ownPhrase } from '#tests/support/own-phrase.ts'

const term = (id: string, name: string, wording = '户户走到、事事记清'): OwnTerm => ({
  id,
  name,
  wording,
  components: [],
  explanation: '',
  updatedTo: '2026-03',
})
const TYPE: ReportType = { ...plainReport, id: 'own-type', name: '支部书记述职', group: 'own' }

function profileAt(folder: string, ops?: FileOps) {
  const library = createOwnLibraryStore(path.join(folder, 'library'), ops)
  const words = createOwnWordsStore(folder, ops)
  const types = createReportTypeStore({ folder: path.join(folder, 'report-types'), ops })
  const profiles = createProfileStore({ folder: path.join(folder, 'profiles'), ops })
  const stores = createPackStores({ library, words, types, profiles })
  return { library, words, types, profiles, stores, packs: createPackService(stores), folders: createPackFolders(path.join(folder, 'library')) }
}

async function filled(folder: string) {
  const profile = profileAt(folder)
  unwrap(
    await profile.library.save({ ...EMPTY_OWN_LIBRARY, blocks: [ownPhrase('a'), ownPhrase('b')], terms: [term('own-t', '四必访')], hidden: ['x'] }),
  )
  unwrap(await profile.words.save({ words: [{ wrong: '布署', right: '部署', level: 'error', reason: '' }], permitted: ['党建办'] }))
  unwrap(await profile.types.save(TYPE))
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

  it('give a fresh profile the same phrases, terms, words, types and layouts', async () => {
    const from = await filled(await tempFolder())
    const to = profileAt(await tempFolder())
    const preview = unwrap(await to.packs.read(await wholePack(from)))
    expect(preview.name).toBe('镇党建办')
    expect(preview.sections.map(({ name, entries }) => [name, entries.map(({ state }) => state)])).toEqual([
      ['我的短语', ['new', 'new']],
      ['固定提法', ['new']],
      ['自定义词表', ['new', 'new']],
      ['报告种类', ['new']],
      ['导出版式', ['new']],
    ])
    expect(unwrap(await to.packs.apply(preview.packId, new Map(), new Set()))).toEqual({ taken: 7 })
    expect((await to.library.load()).own.blocks).toEqual((await from.library.load()).own.blocks)
    expect((await to.library.load()).own.terms).toEqual([term('own-t', '四必访')])
    expect(unwrap(await to.types.list()).items).toEqual([TYPE])
    expect(unwrap(await to.words.load())).toEqual(unwrap(await from.words.load()))
    expect(unwrap(await to.profiles.find('本单位'))).toEqual(unwrap(await from.profiles.find('本单位')))
    expect(unwrap(await to.packs.read(await wholePack(from))).sections.flatMap(({ entries }) => entries.map(({ state }) => state))).toEqual(
      Array.from({ length: 7 }, () => 'same'),
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
    unwrap(await to.library.save({ ...EMPTY_OWN_LIBRARY, blocks: [ownPhrase('a', '我的。')], hidden: ['y'], uses: { y: 2 } }))
    const { packId, sections } = unwrap(await to.packs.read(await wholePack(from)))
    expect(sections[0]?.entries.map(({ state }) => state)).toEqual(['conflict', 'new'])
    unwrap(
      await to.packs.apply(
        packId,
        new Map([['phrases own-a', 'both']]),
        new Set(['phrases own-b', 'profiles 本单位', 'types 支部书记述职', 'terms 四必访']),
      ),
    )
    const { own } = await to.library.load()
    expect(own.blocks.map(({ title, text }) => [title, text])).toEqual([
      ['标题a', '我的。'],
      ['标题a（2）', '全年开会〔number:次数〕次。'],
    ])
    expect([own.hidden, own.uses]).toEqual([['y'], { y: 2 }])
    expect(own.terms).toEqual([])
    expect([(await to.profiles.find('本单位')).ok, (await to.types.find('支部书记述职')).ok]).toEqual([false, false])
  })

  it('keep the id that a term or a type has here, and give another where something else has the one it comes with', async () => {
    const from = await filled(await tempFolder())
    const to = profileAt(await tempFolder())
    unwrap(await to.library.save({ ...EMPTY_OWN_LIBRARY, terms: [term('own-here', '四必访', '我的写法'), term('own-t', '别的')] }))
    unwrap(await to.types.save({ ...TYPE, id: 'here', summary: '我的' }))
    unwrap(await to.types.save({ ...TYPE, name: '别的种类' }))
    const { packId, sections } = unwrap(await to.packs.read(await wholePack(from)))
    expect(sections[1]?.entries[0]).toMatchObject({ state: 'conflict', text: '户户走到、事事记清', mine: { text: '我的写法' } })
    const choices = new Map<string, PackChoice>([
      ['terms 四必访', 'theirs'],
      ['types 支部书记述职', 'theirs'],
    ])
    unwrap(await to.packs.apply(packId, choices, new Set()))
    expect((await to.library.load()).own.terms.map(({ id, name, wording }) => [id, name, wording])).toEqual([
      ['own-here', '四必访', '户户走到、事事记清'],
      ['own-t', '别的', '户户走到、事事记清'],
    ])
    const { items } = unwrap(await to.types.list())
    expect(items.map(({ id, name, summary }) => [id, name, summary]).sort()).toEqual([
      ['here', '支部书记述职', TYPE.summary],
      ['own-type', '别的种类', TYPE.summary],
    ])
  })

  it('are taken whole or not at all: what was written before the disk was full is taken back', async () => {
    const bytes = await wholePack(await filled(await tempFolder()))
    for (let at = 1; ; at++) {
      const folder = await tempFolder()
      const before = profileAt(folder)
      unwrap(await before.library.save({ ...EMPTY_OWN_LIBRARY, blocks: [ownPhrase('a', '我的。')], terms: [term('own-mine', '四必访', '我的')] }))
      unwrap(await before.words.save({ words: [], permitted: ['镇办'] }))
      unwrap(await before.types.save({ ...TYPE, id: 'mine', summary: '我的' }))
      const ops = failingFileOps({ at, with: 'ENOSPC', only: ['createNew'] })
      const to = profileAt(folder, ops)
      const { packId } = unwrap(await to.packs.read(bytes))
      const theirs = new Map<string, PackChoice>(['phrases own-a', 'terms 四必访', 'types 支部书记述职'].map((id) => [id, 'theirs']))
      const applied = await to.packs.apply(packId, theirs, new Set())
      if (applied.ok) {
        expect(at).toBeGreaterThan(5)
        break
      }
      expect(applied.error).toMatchObject({ code: 'disk-full', safe: '现有的内容和稿子都没有变化。' })
      expectThreeSentences(applied.error)
      const after = profileAt(folder)
      const { own } = await after.library.load()
      expect([own.blocks, own.terms], `full at ${at}`).toEqual([[ownPhrase('a', '我的。')], [term('own-mine', '四必访', '我的')]])
      expect(unwrap(await after.words.load())).toEqual({ words: [], permitted: ['镇办'] })
      expect(unwrap(await after.types.list()).items).toEqual([{ ...TYPE, id: 'mine', summary: '我的' }])
      expect(unwrap(await after.profiles.list()).items).toEqual([])
    }
  })

  it('say so when what was written cannot be taken back either', async () => {
    const folder = await tempFolder()
    const bytes = await wholePack(await filled(await tempFolder()))
    unwrap(await profileAt(folder).library.save({ ...EMPTY_OWN_LIBRARY, blocks: [ownPhrase('a', '我的。')] }))
    const to = profileAt(folder, failingFileOps({ at: 5, with: 'ENOSPC', forGood: true, only: ['createNew'] }))
    const { packId } = unwrap(await to.packs.read(bytes))
    const applied = await to.packs.apply(packId, new Map([['phrases own-a', 'theirs']]), new Set())
    expect(applied).toMatchObject({ ok: false, error: { code: 'half-taken' } })
    if (!applied.ok) expectThreeSentences(applied.error)
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

  it('do not take phrases that cannot be read just now for none', async () => {
    const home = await tempFolder()
    await filled(home)
    const { packs } = profileAt(home, failingFileOps({ at: 1, with: 'EACCES', only: ['read'], forGood: true }))
    const contents = await packs.contents()
    expect(contents).toMatchObject({ ok: false, error: { code: 'unreadable' } })
    if (!contents.ok) expectThreeSentences(contents.error)
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

  it('gives its phrases, terms, words, types and layouts, named for the pack, and is never written', async () => {
    const folder = await share()
    const { folders } = profileAt(await tempFolder())
    unwrap(await folders.add(folder))
    unwrap(await folders.add(folder))
    const shared = await folders.read()
    expect(shared.folders).toMatchObject([{ folder, phrases: 2, terms: 1, words: 2, types: 1, profiles: 1, problem: null }])
    expect(shared.entries.map(({ id, origin, source }) => [id, origin, source])).toEqual([
      ['shared-own-a', 'shared', '区委组织部'],
      ['shared-own-b', 'shared', '区委组织部'],
      ['shared-term-own-t', 'shared', '区委组织部'],
    ])
    expect((await folders.types()).map(({ id, name, group }) => [id, name, group])).toEqual([
      ['shared-own-type', '支部书记述职（区委组织部）', 'own'],
    ])
    expect(shared.words).toEqual({
      words: [{ wrong: '布署', right: '部署', level: 'error', reason: '', list: '区委组织部' }],
      permitted: ['党建办'],
    })
    expect((await folders.profiles()).map(({ id, name }) => [id, name])).toEqual([['shared-own', '本单位（区委组织部）']])
    expect(await readdir(folder)).toEqual(['党建.antoupack'])
  })

  it('that is gone, or holds a pack that cannot be read, is told; its last good copy serves', async () => {
    const folder = await share()
    const { folders } = profileAt(await tempFolder())
    unwrap(await folders.add(folder))
    await folders.read()
    await writeFile(path.join(folder, '坏的.antoupack'), '{')
    expect(await folders.read()).toMatchObject({ folders: [{ phrases: 2, problem: { code: 'bad-pack' } }], entries: [{}, {}, {}] })
    await rm(folder, { recursive: true })
    expect(await folders.read()).toMatchObject({ folders: [{ phrases: 2, problem: { code: 'share-gone' } }], entries: [{}, {}, {}] })
    expect(await folders.types()).toHaveLength(1)
    expect(await folders.profiles()).toHaveLength(1)
    expect((await folders.read()).words.permitted).toEqual(['党建办'])
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
    expect(await folders.read()).toEqual({ folders: [], entries: [], words: { words: [], permitted: [] } })
    expect(await folders.types()).toEqual([])
    expect(await folders.profiles()).toEqual([])
    expect((await readdir(path.join(home, 'library'))).filter((name) => name.startsWith('shared-'))).toEqual([])
  })
  it('is not forgotten where the list of folders cannot be read just now while another is added', async () => {
    const [folder, other, home] = [await share(), await tempFolder(), await tempFolder()]
    unwrap(await profileAt(home).folders.add(folder))
    const held = createPackFolders(path.join(home, 'library'), failingFileOps({ at: 1, with: 'EACCES', only: ['read'], forGood: true }))
    const added = await held.add(other)
    expect(added).toMatchObject({ ok: false, error: { code: 'no-permission', what: expect.stringContaining('共享文件夹的记录') } })
    if (!added.ok) expectThreeSentences(added.error)
    expect((await profileAt(home).folders.read()).folders).toMatchObject([{ folder }])
  })

  it('stays beside another that is added in the same moment', async () => {
    const [folder, other, home] = [await share(), await tempFolder(), await tempFolder()]
    const { folders } = profileAt(home)
    await Promise.all([folders.add(folder), folders.add(other)])
    expect((await folders.read()).folders.map((each) => each.folder)).toEqual([folder, other])
  })
})
