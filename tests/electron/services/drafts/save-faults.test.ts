import { readFile, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeDraft } from '#electron/services/drafts/draft-file.ts'
import { sweepTempFiles } from '#electron/services/files/temp-file.ts'
import { nodeFileOps } from '#electron/services/files/file-ops.ts'
import { type Fault, failingFileOps } from '#tests/electron/services/support/failing-file-ops.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { storeOver, unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

const VIEW = { caret: null }

describe('saving while the disk fails', () => {
  const tempFolder = useTempFolders()

  /** A folder with one draft at revision 2 (and revision 1 as the previous one), and a save of revision 3 under the given fault. */
  async function saveUnder(fault: Fault) {
    const folder = await tempFolder()
    const calm = storeOver(folder)
    unwrap(await calm.createFrom(reportWith('第一版。')))
    unwrap(await calm.save({ document: reportWith('第二版。'), view: VIEW, revision: 1 }))
    const file = path.join(folder, 'draft-1.antou')
    const before = await readFile(file)
    const ops = failingFileOps(fault)
    const store = storeOver(folder, ops)
    const saved = await store.save({ document: reportWith('第三版。'), view: VIEW, revision: 2 })
    return { folder, file, before, ops, store, saved, after: await readFile(file) }
  }

  it.each(['ENOSPC', 'EIO', 'EROFS', 'EMFILE', 'ENAMETOOLONG'])('never loses a version, whichever operation fails with %s', async (code) => {
    let n = 1
    for (; ; n++) {
      const { folder, before, after, ops, saved } = await saveUnder({ at: n, with: code })
      if (ops.faults() === 0) break
      // The last look at the written file only spares reading it again: the save stands without it.
      if (saved.ok) {
        expect(decodeDraft(after)).toMatchObject({ state: 'readable', draft: { revision: 3 } })
        continue
      }
      const place = `operation ${n}: ${ops.done.join(' ')}`
      expect(saved.ok, place).toBe(false)
      if (!saved.ok) expectThreeSentences(saved.error)
      const replaced = ops.done.at(-1) === 'syncFolder'
      if (replaced) expect(decodeDraft(after), place).toMatchObject({ state: 'readable', draft: { revision: 3 } })
      else expect(after, place).toEqual(before)
      // The previous version, if it is there, is a whole version too.
      const previous = decodeDraft(await readFile(path.join(folder, 'draft-1.prev.antou')))
      expect(previous.state, place).toBe('readable')
      expect((await readdir(folder)).sort(), place).toEqual(['draft-1.antou', 'draft-1.prev.antou'])
      await rm(folder, { recursive: true })
    }
    expect(n).toBeGreaterThan(12)
  })

  it('saves the same text once the disk has recovered, whichever operation had failed', async () => {
    for (let n = 1; ; n++) {
      const { folder, ops, store, file, saved } = await saveUnder({ at: n, with: 'ENOSPC' })
      if (ops.faults() === 0) break
      if (saved.ok) continue
      const again = await store.save({ document: reportWith('第三版。'), view: VIEW, revision: 2 })
      expect(again, `operation ${n}`).toMatchObject({ ok: true })
      expect(decodeDraft(await readFile(file))).toMatchObject({ state: 'readable', draft: { document: reportWith('第三版。') } })
      expect(unwrap(await store.list()), `operation ${n}`).toHaveLength(1)
      expect((await readdir(folder)).sort(), `operation ${n}`).toEqual(['draft-1.antou', 'draft-1.prev.antou'])
      await rm(folder, { recursive: true })
    }
  })

  it('keeps the file whole when the disk is full from any operation on; what could not be removed is swept at the next start', async () => {
    for (let n = 1; n <= 16; n++) {
      const { folder, before, after, ops, saved } = await saveUnder({ at: n, with: 'ENOSPC', forGood: true })
      if (ops.faults() === 0) break
      if (saved.ok) continue
      if (ops.done.at(-1) !== 'syncFolder') expect(after, ops.done.join(' ')).toEqual(before)
      await sweepTempFiles(folder, nodeFileOps, Date.now() + 2 * 60 * 60 * 1000)
      expect((await readdir(folder)).sort()).toEqual(['draft-1.antou', 'draft-1.prev.antou'])
      await rm(folder, { recursive: true })
    }
  })

  it('saves in full when every write is taken only in part', async () => {
    const { saved, after, ops } = await saveUnder({ at: 1, with: 'short', forGood: true, only: ['write'] })
    expect(ops.faults()).toBeGreaterThan(1)
    expect(saved).toMatchObject({ ok: true, value: { revision: 3 } })
    expect(decodeDraft(after).state).toBe('readable')
  })

  it.each(['EPERM', 'ENOTSUP', 'EXDEV'])('keeps the previous version as a copy where there are no hard links (%s)', async (code) => {
    const { folder, before, saved, ops } = await saveUnder({ at: 1, with: code, forGood: true, only: ['link'] })
    expect(saved.ok).toBe(true)
    expect(ops.faults()).toBe(1)
    expect(await readFile(path.join(folder, 'draft-1.prev.antou'))).toEqual(before)
  })

  it('without hard links, too, never loses a version, whichever operation fails', async () => {
    for (let n = 1; ; n++) {
      const folder = await tempFolder()
      unwrap(await storeOver(folder).createFrom(reportWith('第一版。')))
      const before = await readFile(path.join(folder, 'draft-1.antou'))
      const failing = failingFileOps({ at: n, with: 'EIO' })
      const noLinks = { ...failing, link: async () => Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM' })) }
      const saved = await storeOver(folder, noLinks).save({ document: reportWith('第二版。'), view: VIEW, revision: 1 })
      if (failing.faults() === 0) break
      if (saved.ok) continue
      const after = await readFile(path.join(folder, 'draft-1.antou'))
      if (decodeDraft(after).state !== 'readable' || !after.equals(before)) {
        expect(decodeDraft(after)).toMatchObject({ draft: { revision: 2 } })
        expect(await readFile(path.join(folder, 'draft-1.prev.antou'))).toEqual(before)
      }
      expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
    }
  })

  it('reports a conflict copy that could not be written as what it is, and leaves the file alone', async () => {
    const folder = await tempFolder()
    const calm = storeOver(folder)
    unwrap(await calm.createFrom(reportWith('第一版。')))
    unwrap(await calm.save({ document: reportWith('甲窗口写的。'), view: VIEW, revision: 1 }))
    const before = await readFile(path.join(folder, 'draft-1.antou'))
    const full = storeOver(folder, failingFileOps({ at: 1, with: 'ENOSPC', forGood: true, only: ['write'] }))
    const refused = await full.save({ document: reportWith('乙窗口写的。'), view: VIEW, revision: 1 })
    expect(refused).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    expect(await readFile(path.join(folder, 'draft-1.antou'))).toEqual(before)
    expect((await readdir(folder)).sort()).toEqual(['draft-1.antou', 'draft-1.prev.antou'])
  })

  it('does not lose a draft when creating, removing or restoring it fails at any operation', async () => {
    for (let n = 1; ; n++) {
      const folder = await tempFolder()
      unwrap(await storeOver(folder).createFrom(reportWith('第一版。')))
      const ops = failingFileOps({ at: n, with: 'EIO' })
      const store = storeOver(folder, ops)
      await store.createFrom(reportWith('另一份。', 'draft-7'))
      await store.remove('draft-1')
      await store.restore('draft-1')
      if (ops.faults() === 0) break
      const calm = storeOver(folder)
      if (!(await calm.open('draft-1')).ok) unwrap(await calm.restore('draft-1'))
      expect(unwrap(await calm.open('draft-1')).document).toEqual(reportWith('第一版。'))
      expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
    }
  })
})
