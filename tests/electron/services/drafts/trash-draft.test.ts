import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftFolder } from '#electron/services/drafts/draft-folder.ts'
import { createDraftLocks } from '#electron/services/drafts/draft-locks.ts'
import { nodeFileOps } from '#electron/services/files/file-ops.ts'
import { type RunningProcess, thisProcess } from '#electron/services/files/running-process.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { storeOver, storeWithDraft, unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

const VIEW = { caret: null }
/** Another program that runs as long as the test. */
const PARENT: RunningProcess = { ...thisProcess(), pid: process.ppid, started: null }

describe('removing a draft', () => {
  const tempFolder = useTempFolders()

  it('moves a draft with its previous version to the trash, and back', async () => {
    const { folder, store } = await storeWithDraft(await tempFolder())
    unwrap(await store.save({ document: reportWith('第二版。'), view: VIEW, revision: 1 }))
    unwrap(await store.remove('draft-1'))
    expect(unwrap(await store.list())).toEqual([])
    expect((await readdir(path.join(folder, 'trash'))).sort()).toEqual(['draft-1.antou', 'draft-1.prev.antou'])
    unwrap(await store.restore('draft-1'))
    const back = unwrap(await store.open('draft-1'))
    expect(back.document).toEqual(reportWith('第二版。'))
    unwrap(await store.save({ document: reportWith('第三版。'), view: VIEW, revision: back.revision }))
  })

  it('is refused, where that is asked for, while a window of this program or of another one holds the draft', async () => {
    const folder = await tempFolder()
    const { store } = await storeWithDraft(folder)
    const elsewhere = storeOver(folder, nodeFileOps, createDraftLocks(draftFolder(folder), nodeFileOps, PARENT))
    const refused = { ok: false, error: { code: 'open-elsewhere' } }
    unwrap(await store.open('draft-1'))
    expect(await store.removeUnlessOpen('draft-1')).toMatchObject(refused)
    unwrap(await store.close('draft-1'))
    unwrap(await elsewhere.open('draft-1'))
    const here = storeOver(folder, nodeFileOps, createDraftLocks(draftFolder(folder), nodeFileOps))
    expect(await here.removeUnlessOpen('draft-1')).toMatchObject(refused)
    expect(unwrap(await here.list())).toHaveLength(1)
    unwrap(await elsewhere.close('draft-1'))
    unwrap(await here.removeUnlessOpen('draft-1'))
    expect(unwrap(await here.list())).toEqual([])
  })

  it('works on a damaged draft', async () => {
    const { folder, store, file } = await storeWithDraft(await tempFolder())
    await writeFile(file, '损坏')
    unwrap(await store.remove('draft-1'))
    expect(await readFile(path.join(folder, 'trash', 'draft-1.antou'), 'utf8')).toBe('损坏')
  })

  it('overwrites nothing in the trash', async () => {
    const { folder, store, file } = await storeWithDraft(await tempFolder())
    const first = await readFile(file)
    unwrap(await store.remove('draft-1'))
    await writeFile(file, '后来拷进来的')
    unwrap(await store.remove('draft-1'))
    expect(await readFile(path.join(folder, 'trash', 'draft-1.antou'), 'utf8')).toBe('后来拷进来的')
    expect(await readFile(path.join(folder, 'trash', 'draft-1.antou.1'))).toEqual(first)
  })

  it('does not restore over a draft that is in the list', async () => {
    const { store, file } = await storeWithDraft(await tempFolder())
    unwrap(await store.remove('draft-1'))
    await writeFile(file, '后来拷进来的')
    expect(await store.restore('draft-1')).toMatchObject({ ok: false, error: { code: 'already-there' } })
    expect(await readFile(file, 'utf8')).toBe('后来拷进来的')
  })
})
