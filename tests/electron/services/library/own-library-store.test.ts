import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import { EMPTY_OWN_LIBRARY, type OwnLibrary } from '#shared/phrases/own/own-library.ts'
import { createOwnLibraryStore } from '#electron/services/library/own-library-store.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { failingFileOps } from '#tests/electron/services/support/failing-file-ops.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

const library = (...titles: string[]): OwnLibrary => ({
  ...EMPTY_OWN_LIBRARY,
  blocks: titles.map((title, at) => ({
    id: `own-${at}` as PhraseId,
    title,
    text: '全年开会〔number:次数〕次。',
    roles: [],
    unitKinds: [],
    keywords: [],
    terms: [],
    updatedTo: '2026-03',
    category: '会议',
  })),
  uses: { '7': 2, 'own-0': 1 },
})

describe('createOwnLibraryStore', () => {
  const tempFolder = useTempFolders()
  const folderOf = async () => path.join(await tempFolder(), 'library')

  it('is empty before anything was saved, and tells nothing', async () => {
    expect(await createOwnLibraryStore(await folderOf()).load()).toEqual({ own: EMPTY_OWN_LIBRARY, notice: null })
  })

  it('gives back what was saved, after a restart too', async () => {
    const folder = await folderOf()
    unwrap(await createOwnLibraryStore(folder).save(library('例会')))
    expect(await createOwnLibraryStore(folder).load()).toEqual({ own: library('例会'), notice: null })
  })

  it.each([
    ['cut short', (text: string) => text.slice(0, -40)],
    ['changed by hand', (text: string) => text.replace('例会二', '例会三')],
    ['something else', () => '[]'],
    ['empty', () => ''],
  ])('keeps a damaged file aside and goes on with the one before: %s', async (_, spoil) => {
    const folder = await folderOf()
    const store = createOwnLibraryStore(folder)
    unwrap(await store.save(library('例会')))
    unwrap(await store.save(library('例会二')))
    const file = path.join(folder, 'phrases.json')
    const spoilt = spoil(await readFile(file, 'utf8'))
    await writeFile(file, spoilt)
    const again = createOwnLibraryStore(folder)
    const { own, notice } = await again.load()
    expect(own).toEqual(library('例会'))
    if (notice === null) throw new Error('nothing was told')
    expectThreeSentences(notice)
    expect(notice.what).toContain('我的短语（损坏1）.txt')
    expect(await readFile(path.join(folder, '我的短语（损坏1）.txt'), 'utf8')).toBe(spoilt)
    unwrap(await again.save(library('例会四')))
    expect((await createOwnLibraryStore(folder).load()).own).toEqual(library('例会四'))
  })

  it('never writes over the file of a newer version', async () => {
    const folder = await folderOf()
    await mkdir(folder)
    const newer = JSON.stringify({ format: 'antou-phrases', version: 2, checksum: '', library: {} })
    await writeFile(path.join(folder, 'phrases.json'), newer)
    const store = createOwnLibraryStore(folder)
    expect((await store.load()).notice?.code).toBe('newer-version')
    const saved = await store.save(library('例会'))
    expect(saved).toMatchObject({ ok: false, error: { code: 'newer-version' } })
    expect(await readFile(path.join(folder, 'phrases.json'), 'utf8')).toBe(newer)
    expect(await readdir(folder)).toEqual(['phrases.json'])
  })

  it('does not take a file that cannot be read now for a damaged one', async () => {
    const folder = await folderOf()
    unwrap(await createOwnLibraryStore(folder).save(library('例会')))
    const store = createOwnLibraryStore(folder, failingFileOps({ at: 1, with: 'EACCES', only: ['read'], forGood: true }))
    expect((await store.load()).notice?.code).toBe('unreadable')
    const saved = await store.save(library('例会二'))
    // Not `newer-version`: the user is told what really stands in the way.
    expect(saved).toMatchObject({ ok: false, error: { code: 'unreadable', what: expect.stringContaining('没有保存') } })
    if (!saved.ok) expectThreeSentences(saved.error)
    expect((await createOwnLibraryStore(folder).load()).own).toEqual(library('例会'))
  })

  it('keeps the library as it was when the disk is full, and says so', async () => {
    const folder = await folderOf()
    unwrap(await createOwnLibraryStore(folder).save(library('例会')))
    const full = createOwnLibraryStore(folder, failingFileOps({ at: 1, with: 'ENOSPC', only: ['write'], forGood: true }))
    const saved = await full.save(library('例会二'))
    if (saved.ok) throw new Error('saved on a full disk')
    expectThreeSentences(saved.error)
    expect((await createOwnLibraryStore(folder).load()).own).toEqual(library('例会'))
  })

  it('saves one after the other, the last one last', async () => {
    const folder = await folderOf()
    const store = createOwnLibraryStore(folder)
    await Promise.all(['一', '二', '三'].map((title) => store.save(library(title))))
    expect((await createOwnLibraryStore(folder).load()).own).toEqual(library('三'))
  })
})
