import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { createDraftStore } from '#electron/services/drafts/draft-store.ts'
import { nodeFileOps } from '#electron/services/files/file-ops.ts'
import { errnoError, failingFileOps } from '#tests/electron/services/support/failing-file-ops.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

const DAY_MS = 24 * 60 * 60 * 1000

describe('the bin', () => {
  const tempFolder = useTempFolders()

  /** A store that starts on a given day, counted from 1 March 2026. */
  async function startOn(folder: string, day: number) {
    const now = () => new Date(Date.UTC(2026, 2, 1, 8) + day * DAY_MS).toISOString()
    const store = createDraftStore({ folder, ids: countingIds(), now })
    unwrap(await store.prepare())
    return store
  }

  async function binned() {
    const folder = await tempFolder()
    const store = await startOn(folder, 0)
    unwrap(await store.createFrom(reportWith('删错了。')))
    unwrap(await store.remove('draft-1'))
    return folder
  }

  it('lists what was removed, with the days that are left', async () => {
    const folder = await binned()
    const store = await startOn(folder, 3)
    expect(unwrap(await store.listBin())).toEqual([
      { id: 'draft-1', title: '2024年度抓基层党建工作述职报告', savedAt: '2026-03-01T08:00:00.000Z', chars: 41, daysLeft: 29 },
    ])
  })

  it('lists those saved last first', async () => {
    const folder = await tempFolder()
    for (const [day, id] of [
      [0, 'b'],
      [2, 'c'],
      [1, 'a'],
    ] as const) {
      const store = await startOn(folder, day)
      unwrap(await store.createFrom(reportWith('删错了。', id)))
      unwrap(await store.remove(id))
    }
    expect(unwrap(await (await startOn(folder, 2)).listBin()).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })

  it('keeps a draft for thirty days on which the program was opened, then clears it with its versions', async () => {
    const folder = await binned()
    const versions = path.join(folder, 'versions', 'draft-1')
    await mkdir(versions, { recursive: true })
    await writeFile(path.join(versions, '000001.json'), '')
    for (let day = 1; day <= 30; day++) await startOn(folder, day)
    await startOn(folder, 30)
    expect(unwrap(await (await startOn(folder, 30)).listBin())).toMatchObject([{ daysLeft: 0 }])
    expect(unwrap(await (await startOn(folder, 31)).listBin())).toEqual([])
    expect(await readdir(path.join(folder, 'trash'))).toEqual([])
    expect(await readdir(path.join(folder, 'versions'))).toEqual([])
  })

  it.each([-4000, 4000])('loses nothing to a clock that is set wrong by %i days', async (day) => {
    const folder = await binned()
    const store = await startOn(folder, day)
    expect(unwrap(await store.listBin())).toMatchObject([{ daysLeft: 29 }])
  })

  it('gives a draft back, whose days begin anew should it come again', async () => {
    const folder = await binned()
    const store = await startOn(folder, 9)
    unwrap(await store.restore('draft-1'))
    expect(unwrap(await store.list())).toMatchObject([{ id: 'draft-1' }])
    expect(unwrap(await store.listBin())).toEqual([])
    unwrap(await store.remove('draft-1'))
    expect(unwrap(await store.listBin())).toMatchObject([{ daysLeft: 30 }])
  })

  it('removes for good only what it was told, and never a draft in the list', async () => {
    const folder = await binned()
    const store = await startOn(folder, 1)
    unwrap(await store.createFrom(reportWith('另一份。', 'draft-9')))
    unwrap(await store.removeForGood('draft-1'))
    unwrap(await store.removeForGood('draft-9'))
    expect(unwrap(await store.listBin())).toEqual([])
    expect(unwrap(await store.list())).toMatchObject([{ id: 'draft-9' }])
  })

  it('shows a damaged draft and keeps it', async () => {
    const folder = await binned()
    await writeFile(path.join(folder, 'trash', 'draft-1.antou'), '损坏')
    await writeFile(path.join(folder, 'trash', 'draft-1.bin.json'), '也损坏')
    expect(unwrap(await (await startOn(folder, 1)).listBin())).toMatchObject([{ id: 'draft-1', title: '', daysLeft: 29 }])
  })

  it('counts and clears the others where one does not let itself be removed', async () => {
    const folder = await tempFolder()
    const first = await startOn(folder, 0)
    for (const id of ['draft-1', 'draft-2']) {
      unwrap(await first.createFrom(reportWith('删错了。', id)))
      unwrap(await first.remove(id))
    }
    const remove = (file: string) => (path.basename(file).startsWith('draft-1.') ? Promise.reject(errnoError('EPERM')) : nodeFileOps.remove(file))
    for (let day = 1; day <= 31; day++) {
      const now = () => new Date(Date.UTC(2026, 2, 1, 8) + day * DAY_MS).toISOString()
      unwrap(await createDraftStore({ folder, ids: countingIds(), now, ops: { ...nodeFileOps, remove } }).prepare())
    }
    expect(await readdir(path.join(folder, 'trash'))).toEqual(['draft-1.antou', 'draft-1.bin.json'])
    // The next start tries again.
    expect(unwrap(await (await startOn(folder, 31)).listBin())).toEqual([])
  })

  it('lets the program start whatever fails', async () => {
    for (let n = 1; n < 12; n++) {
      const folder = await binned()
      const ops = failingFileOps({ at: n + 1, with: 'EIO' })
      const store = createDraftStore({ folder, ids: countingIds(), now: () => '2026-03-05T08:00:00.000Z', ops })
      expect(await store.prepare()).toEqual({ ok: true, value: null })
    }
  })
})
