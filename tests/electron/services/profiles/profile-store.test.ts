import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { nodeFileOps } from '#electron/services/files/file-ops.ts'
import { createProfileStore } from '#electron/services/profiles/profile-store.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { errnoError, failingFileOps } from '#tests/electron/services/support/failing-file-ops.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

const OWN = { ...STANDARD_PROFILE, id: 'own', name: '本单位', lineTwips: 570 }

describe('createProfileStore', () => {
  const tempFolder = useTempFolders()
  const folderOf = async () => path.join(await tempFolder(), 'profiles')

  it('knows the built-in layouts before anything was saved', async () => {
    const store = createProfileStore({ folder: await folderOf() })
    expect(unwrap(await store.list())).toEqual({ items: [], unreadable: [] })
    expect(unwrap(await store.find('标准'))).toEqual(STANDARD_PROFILE)
  })

  it('keeps a layout under a name and gives it back by id and by name, after a restart too', async () => {
    const folder = await folderOf()
    unwrap(await createProfileStore({ folder }).save(OWN))
    const store = createProfileStore({ folder })
    expect(unwrap(await store.list()).items.at(-1)).toEqual(OWN)
    expect(unwrap(await store.find('own'))).toEqual(OWN)
    expect(unwrap(await store.find('本单位'))).toEqual(OWN)
    expect(await readdir(folder)).toEqual(['own.json'])
  })

  it('replaces a layout of the same id, and refuses a name that another one has', async () => {
    const store = createProfileStore({ folder: await folderOf() })
    unwrap(await store.save(OWN))
    unwrap(await store.save({ ...OWN, name: '新名称' }))
    expect(unwrap(await store.list()).items.map(({ name }) => name)).toEqual(['新名称'])
    for (const name of ['新名称', '标准']) {
      const answer = await store.save({ ...OWN, id: 'other', name })
      expect(answer).toMatchObject({ ok: false, error: { code: 'name-taken' } })
      if (!answer.ok) expectThreeSentences(answer.error)
    }
  })

  it('neither changes nor removes what comes with the program', async () => {
    const store = createProfileStore({ folder: await folderOf() })
    expect(await store.save({ ...STANDARD_PROFILE, name: '别的' })).toMatchObject({ ok: false, error: { code: 'built-in' } })
    expect(await store.remove('standard')).toMatchObject({ ok: false, error: { code: 'built-in' } })
    expect(await store.remove('../own')).toMatchObject({ ok: false })
  })

  it('removes a layout; one that is gone already is as good as removed', async () => {
    const folder = await folderOf()
    const store = createProfileStore({ folder })
    unwrap(await store.save(OWN))
    unwrap(await store.remove('own'))
    unwrap(await store.remove('own'))
    expect(await readdir(folder)).toEqual([])
    expect(await store.find('own')).toMatchObject({ ok: false, error: { code: 'no-profile' } })
  })

  it('tells of files that hold no layout, leaves them alone, and passes over what is none', async () => {
    const folder = await folderOf()
    await mkdir(path.join(folder, 'folder.json'), { recursive: true })
    await writeFile(path.join(folder, 'broken.json'), '{')
    await writeFile(path.join(folder, 'standard.json'), '{}')
    await writeFile(path.join(folder, '说明.txt'), '')
    const listed = unwrap(await createProfileStore({ folder }).list())
    expect(listed.items).toEqual([])
    expect([...listed.unreadable].sort()).toEqual(['broken.json', 'folder.json'])
    expect(await readFile(path.join(folder, 'broken.json'), 'utf8')).toBe('{')
  })

  it('lists the others where the disk withholds one, and does not write over that one', async () => {
    const folder = await folderOf()
    unwrap(await createProfileStore({ folder }).save(OWN))
    unwrap(await createProfileStore({ folder }).save({ ...OWN, id: 'second', name: '第二种' }))
    const own = path.join(folder, 'own.json')
    const before = await readFile(own, 'utf8')
    const read = (file: string) => (file === own ? Promise.reject(errnoError('EBUSY')) : nodeFileOps.read(file))
    const store = createProfileStore({ folder, ops: { ...nodeFileOps, read } })
    const listed = unwrap(await store.list())
    expect([listed.items.map(({ name }) => name), listed.unreadable]).toEqual([['第二种'], ['own.json']])
    expect(unwrap(await store.find('第二种')).id).toBe('second')
    const answer = await store.save({ ...OWN, lineTwips: 600 })
    expect(answer).toMatchObject({ ok: false, error: { code: 'in-use' } })
    if (!answer.ok) expectThreeSentences(answer.error)
    expect(await readFile(own, 'utf8')).toBe(before)
    unwrap(await store.save({ ...OWN, id: 'third', name: '第三种' }))
  })

  it('says in three sentences that the disk is full, and keeps the layout that was there', async () => {
    const folder = await folderOf()
    unwrap(await createProfileStore({ folder }).save(OWN))
    const ops = failingFileOps({ at: 1, with: 'ENOSPC', forGood: true, only: ['createNew'] })
    const answer = await createProfileStore({ folder, ops }).save({ ...OWN, lineTwips: 560 })
    expect(answer).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    if (!answer.ok) expectThreeSentences(answer.error)
    expect(unwrap(await createProfileStore({ folder }).find('own'))).toEqual(OWN)
  })
})
