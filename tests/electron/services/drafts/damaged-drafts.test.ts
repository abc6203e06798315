import { mkdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileOps } from '#electron/services/files/file-ops.ts'
import { sealedDraft } from '#tests/electron/services/support/sealed-draft.ts'
import { changeBetween } from '#shared/document/report-change.ts'
import { blockText } from '#shared/document/visit.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { storeOver, storeWithDraft, unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

const VIEW = { caret: null }

describe('damaged drafts and those of a newer 案头', () => {
  const tempFolder = useTempFolders()

  it('lists a damaged draft as such, does not open it and never writes to it', async () => {
    const { folder, store, file } = await storeWithDraft(await tempFolder())
    unwrap(await store.save({ document: reportWith('第二版。'), view: VIEW, revision: 1 }))
    const bytes = await readFile(file)
    const damaged = bytes.subarray(0, bytes.length - 20)
    await writeFile(file, damaged)
    await utimes(file, 1_700_000_000, 1_700_000_000)
    expect(unwrap(await store.list())).toEqual([{ state: 'damaged', id: 'draft-1', savedAt: '2023-11-14T22:13:20.000Z', recoverable: true }])
    expect(await store.open('draft-1')).toMatchObject({ ok: false, error: { code: 'damaged' } })
    for (const revision of [0, 1, 2, 3])
      expect(await store.save({ document: reportWith('不该写进去。'), view: VIEW, revision })).toMatchObject({
        value: { movedTo: expect.any(String) },
      })
    expect(await readFile(file)).toEqual(damaged)
    expect(await readFile(path.join(folder, 'draft-1.prev.antou'))).not.toEqual(damaged)
  })

  it('makes a new draft from the version before a damaged one', async () => {
    const { store, file } = await storeWithDraft(await tempFolder(), '第一版。')
    unwrap(await store.save({ document: reportWith('第二版。'), view: VIEW, revision: 1 }))
    await writeFile(file, new Uint8Array(5000))
    const recovered = unwrap(await store.recover('draft-1'))
    expect(recovered.document).toEqual(reportWith('第一版。', recovered.document.id))
    expect(recovered.document.id).not.toBe('draft-1')
    expect(await readFile(file)).toEqual(Buffer.alloc(5000))
    const titles = unwrap(await store.list()).map((summary) => (summary.state === 'readable' ? summary.title : summary.state))
    expect(titles.sort()).toEqual(['2024年度抓基层党建工作述职报告（找回的一份）', 'damaged'].sort())
  })

  it('prefers what was typed last to the version before', async () => {
    const { folder, store, file } = await storeWithDraft(await tempFolder(), '第一版。')
    unwrap(await store.save({ document: reportWith('第二版。'), view: VIEW, revision: 1 }))
    const opened = unwrap(await store.open('draft-1'))
    const change = changeBetween(opened.document.blocks, reportWith('第三版，刚打的。').blocks)
    unwrap(await store.append({ id: 'draft-1', revision: 2, change, view: VIEW }))
    await writeFile(file, new Uint8Array(5000))
    expect(unwrap(await storeOver(folder).recover('draft-1')).document.blocks).toEqual(reportWith('第三版，刚打的。').blocks)
  })

  it('counts a draft whose file was deleted but whose previous version is there as one to recover', async () => {
    const { store, file } = await storeWithDraft(await tempFolder(), '第一版。')
    unwrap(await store.save({ document: reportWith('第二版。'), view: VIEW, revision: 1 }))
    await rm(file)
    expect(unwrap(await store.list())).toMatchObject([{ state: 'damaged', id: 'draft-1', recoverable: true }])
    expect(await store.open('draft-1')).toMatchObject({ ok: false, error: { code: 'damaged' } })
    expect(unwrap(await store.recover('draft-1')).document.blocks).toEqual(reportWith('第一版。').blocks)
  })

  it('says when there is nothing to recover, and when there is no need to', async () => {
    const { store, file } = await storeWithDraft(await tempFolder())
    expect(await store.recover('draft-1')).toMatchObject({ ok: false, error: { code: 'not-damaged' } })
    await writeFile(file, '损坏')
    expect(unwrap(await store.list())).toMatchObject([{ recoverable: false }])
    const nothing = await store.recover('draft-1')
    expect(nothing).toMatchObject({ ok: false, error: { code: 'not-recoverable' } })
    if (!nothing.ok) expectThreeSentences(nothing.error)
  })

  it.each([
    ['"formatVersion": 1', '"formatVersion": 2'],
    ['"schemaVersion": 2', '"schemaVersion": 3'],
  ])('lists a draft of a newer 案头 as such (%s → %s), opens it for reading only and never writes to it', async (from, to) => {
    const { store, draft, file } = await storeWithDraft(await tempFolder())
    const newer = sealedDraft(draft, from, to)
    await writeFile(file, newer)
    expect(unwrap(await store.list())).toMatchObject([{ state: 'newer-version', id: 'draft-1', recoverable: false }])
    const opened = await store.open('draft-1')
    expect(opened).toMatchObject({ ok: true, value: { readOnly: 'newer-version' } })
    expect(unwrap(opened).document.blocks.map(blockText)).toContain('第一版。')
    expect(await store.save({ document: reportWith('不该写进去。'), view: VIEW, revision: 1 })).toMatchObject({
      value: { movedTo: expect.any(String) },
    })
    expect(await readFile(file)).toEqual(newer)
  })

  it('does not read a file that no report can be as large as, nor write one', async () => {
    const { folder, store, file } = await storeWithDraft(await tempFolder())
    const tooLarge = await store.save({ document: reportWith('长'.repeat(22_500_000)), view: VIEW, revision: 1 })
    expect(tooLarge).toMatchObject({ ok: false, error: { code: 'too-large' } })
    expect(unwrap(await store.open('draft-1')).document).toEqual(reportWith('第一版。'))
    // Beyond what sealing a file of the largest size adds to it.
    await truncate(file, 64 * 1024 * 1024 + 4096)
    const ops = { ...nodeFileOps, read: async () => Promise.reject(new Error('was read')) }
    expect(unwrap(await storeOver(folder, ops).list())).toMatchObject([{ state: 'damaged', id: 'draft-1' }])
  })

  it('takes a folder in the place of a draft for a damaged draft', async () => {
    const { folder, store } = await storeWithDraft(await tempFolder())
    await mkdir(path.join(folder, 'draft-5.antou'))
    expect(unwrap(await store.list())).toMatchObject([{ id: 'draft-5', state: 'damaged' }, { id: 'draft-1' }])
    expect(await store.open('draft-5')).toMatchObject({ ok: false, error: { code: 'damaged' } })
  })
})
