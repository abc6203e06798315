import { mkdir, readFile, readdir, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DraftId } from '#shared/base/branded-ids.ts'
import { nodeFileOps } from '#electron/services/files/file-ops.ts'
import { sealedDraft } from '#tests/electron/services/support/sealed-draft.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { storeOver, unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

const VIEW = { caret: null }

describe('the drafts of a folder', () => {
  const tempFolder = useTempFolders()

  async function storeWithDraft(text = '第一版。') {
    const folder = await tempFolder()
    const store = storeOver(folder)
    const draft = unwrap(await store.createFrom(reportWith(text)))
    return { folder, store, draft, file: path.join(folder, `${draft.document.id}.antou`) }
  }

  it('makes its folder, for this user only, where there is none', async () => {
    const folder = path.join(await tempFolder(), '还没有', 'drafts')
    expect(await storeOver(folder).list()).toEqual({ ok: true, value: [] })
    unwrap(await storeOver(folder).prepare())
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
  })

  it('opens what it created and what it saved', async () => {
    const { folder, store, draft } = await storeWithDraft()
    expect(draft).toMatchObject({ revision: 1, document: { id: 'draft-1' } })
    const document = reportWith('第二版。')
    const saved = unwrap(await store.save({ document, view: { caret: { blockId: 'b2', offset: 2 } }, revision: 1 }))
    expect(saved.revision).toBe(2)
    const opened = unwrap(await storeOver(folder).open('draft-1'))
    expect(opened).toEqual({ document, view: { caret: { blockId: 'b2', offset: 2 } }, revision: 2, savedAt: saved.savedAt })
  })

  it('gives a new draft another id where its own is taken, even by a damaged or removed draft', async () => {
    const { folder, store } = await storeWithDraft()
    await writeFile(path.join(folder, 'draft-2.antou'), '损坏')
    unwrap(await store.remove('draft-1'))
    const next = unwrap(await storeOver(folder).createFrom(reportWith('另一份。')))
    expect(next.document.id).toBe('draft-3')
    expect(await readFile(path.join(folder, 'draft-2.antou'), 'utf8')).toBe('损坏')
  })

  it('keeps the version before the last save beside it', async () => {
    const { folder, store, file } = await storeWithDraft()
    const first = await readFile(file)
    unwrap(await store.save({ document: reportWith('第二版。'), view: VIEW, revision: 1 }))
    expect(await readFile(path.join(folder, 'draft-1.prev.antou'))).toEqual(first)
    expect((await readdir(folder)).sort()).toEqual(['draft-1.antou', 'draft-1.prev.antou'])
  })

  it('saves in the order in which it was asked, one at a time', async () => {
    const { store } = await storeWithDraft()
    const saves = [1, 2, 3, 4, 5].map((n) => store.save({ document: reportWith(`第${n}次。`), view: VIEW, revision: n }))
    expect((await Promise.all(saves)).map((saved) => unwrap(saved).revision)).toEqual([2, 3, 4, 5, 6])
    expect(unwrap(await store.open('draft-1')).document).toEqual(reportWith('第5次。'))
  })

  it('lists title, characters, blanks and time, the latest first', async () => {
    const { store } = await storeWithDraft()
    const second = reportWith('另一份。', 'draft-2')
    unwrap(await store.createFrom({ ...second, blocks: second.blocks.slice(1, 2) }))
    unwrap(await store.createFrom({ ...second, id: 'draft-3' as DraftId, blocks: [] }))
    expect(unwrap(await store.list())).toEqual([
      {
        state: 'readable',
        id: 'draft-3',
        title: '没有写标题的草稿',
        reportType: 'party-building-duty-report',
        savedAt: '2024-12-01T08:00:02.000Z',
        chars: 0,
        openBlanks: 0,
      },
      {
        state: 'readable',
        id: 'draft-2',
        title: '另一份。',
        reportType: 'party-building-duty-report',
        savedAt: '2024-12-01T08:00:01.000Z',
        chars: 4,
        openBlanks: 0,
      },
      {
        state: 'readable',
        id: 'draft-1',
        title: '2024年度抓基层党建工作述职报告',
        reportType: 'party-building-duty-report',
        savedAt: '2024-12-01T08:00:00.000Z',
        // 题 17、第一版。4、一、主要做法及成效 9、专题……次。 10，未填的空项算 1 个字
        chars: 41,
        openBlanks: 1,
      },
    ])
  })

  it('shortens the first words of a draft without a title', async () => {
    const { store } = await storeWithDraft()
    const report = reportWith('按照会议要求，现就本人履行党建工作责任情况报告如下。', 'draft-2')
    unwrap(await store.createFrom({ ...report, blocks: report.blocks.slice(1) }))
    expect(unwrap(await store.list())[0]).toMatchObject({ title: '按照会议要求，现就本人履行党建工作责任情……' })
  })

  it('passes over files of others and leaves them where they are', async () => {
    const { folder, store } = await storeWithDraft()
    const foreign = ['说明.txt', '.DS_Store', '我的草稿 - 副本.antou', 'a.b.antou', 'Thumbs.db']
    await Promise.all(foreign.map((name) => writeFile(path.join(folder, name), '别人的')))
    await mkdir(path.join(folder, '一个文件夹'))
    unwrap(await store.prepare())
    expect(unwrap(await store.list()).map(({ id }) => id)).toEqual(['draft-1'])
    for (const name of foreign) expect(await readFile(path.join(folder, name), 'utf8')).toBe('别人的')
  })

  it('takes a copy made by hand under another name as a draft of its own', async () => {
    const { folder, store, file } = await storeWithDraft()
    const bytes = await readFile(file)
    await writeFile(path.join(folder, 'backup-2024.antou'), bytes)
    const copy = unwrap(await store.open('backup-2024'))
    expect(copy.document.id).toBe('backup-2024')
    unwrap(await store.save({ document: copy.document, view: VIEW, revision: copy.revision }))
    expect(await readFile(file)).toEqual(bytes)
  })

  it('says so when a draft is not there', async () => {
    const { store } = await storeWithDraft()
    for (const result of [
      await store.open('draft-9'),
      await store.remove('draft-9'),
      await store.restore('draft-9'),
      await store.recover('draft-9'),
    ]) {
      expect(result).toMatchObject({ ok: false, error: { code: 'not-found' } })
      if (!result.ok) expectThreeSentences(result.error)
    }
  })

  it('clears what a killed run left, drafts excepted', async () => {
    const { folder, store } = await storeWithDraft()
    await writeFile(path.join(folder, `.antou-999999999-${'b'.repeat(24)}.tmp`), '半截正文')
    unwrap(await store.prepare())
    expect(await readdir(folder)).toEqual(['draft-1.antou'])
  })

  describe('removing', () => {
    it('moves a draft with its previous version to the trash, and back', async () => {
      const { folder, store } = await storeWithDraft()
      unwrap(await store.save({ document: reportWith('第二版。'), view: VIEW, revision: 1 }))
      unwrap(await store.remove('draft-1'))
      expect(unwrap(await store.list())).toEqual([])
      expect((await readdir(path.join(folder, 'trash'))).sort()).toEqual(['draft-1.antou', 'draft-1.prev.antou'])
      unwrap(await store.restore('draft-1'))
      const back = unwrap(await store.open('draft-1'))
      expect(back.document).toEqual(reportWith('第二版。'))
      unwrap(await store.save({ document: reportWith('第三版。'), view: VIEW, revision: back.revision }))
    })

    it('works on a damaged draft', async () => {
      const { folder, store, file } = await storeWithDraft()
      await writeFile(file, '损坏')
      unwrap(await store.remove('draft-1'))
      expect(await readFile(path.join(folder, 'trash', 'draft-1.antou'), 'utf8')).toBe('损坏')
    })

    it('overwrites nothing in the trash', async () => {
      const { folder, store, file } = await storeWithDraft()
      const first = await readFile(file)
      unwrap(await store.remove('draft-1'))
      await writeFile(file, '后来拷进来的')
      unwrap(await store.remove('draft-1'))
      expect(await readFile(path.join(folder, 'trash', 'draft-1.antou'), 'utf8')).toBe('后来拷进来的')
      expect(await readFile(path.join(folder, 'trash', 'draft-1.antou.1'))).toEqual(first)
    })

    it('does not restore over a draft that is in the list', async () => {
      const { store, file } = await storeWithDraft()
      unwrap(await store.remove('draft-1'))
      await writeFile(file, '后来拷进来的')
      expect(await store.restore('draft-1')).toMatchObject({ ok: false, error: { code: 'already-there' } })
      expect(await readFile(file, 'utf8')).toBe('后来拷进来的')
    })
  })

  describe('damaged and newer files', () => {
    it('lists a damaged draft as such, does not open it and never writes to it', async () => {
      const { folder, store, file } = await storeWithDraft()
      unwrap(await store.save({ document: reportWith('第二版。'), view: VIEW, revision: 1 }))
      const bytes = await readFile(file)
      const damaged = bytes.subarray(0, bytes.length - 20)
      await writeFile(file, damaged)
      await utimes(file, 1_700_000_000, 1_700_000_000)
      expect(unwrap(await store.list())).toEqual([{ state: 'damaged', id: 'draft-1', savedAt: '2023-11-14T22:13:20.000Z', recoverable: true }])
      expect(await store.open('draft-1')).toMatchObject({ ok: false, error: { code: 'damaged' } })
      for (const revision of [0, 1, 2, 3])
        expect(await store.save({ document: reportWith('不该写进去。'), view: VIEW, revision })).toMatchObject({
          ok: false,
          error: { code: 'conflict' },
        })
      expect(await readFile(file)).toEqual(damaged)
      expect(await readFile(path.join(folder, 'draft-1.prev.antou'))).not.toEqual(damaged)
    })

    it('makes a new draft from the version before a damaged one', async () => {
      const { store, file } = await storeWithDraft('第一版。')
      unwrap(await store.save({ document: reportWith('第二版。'), view: VIEW, revision: 1 }))
      await writeFile(file, new Uint8Array(5000))
      const recovered = unwrap(await store.recover('draft-1'))
      expect(recovered.document).toEqual(reportWith('第一版。', recovered.document.id))
      expect(recovered.document.id).not.toBe('draft-1')
      expect(await readFile(file)).toEqual(Buffer.alloc(5000))
      const titles = unwrap(await store.list()).map((summary) => (summary.state === 'readable' ? summary.title : summary.state))
      expect(titles.sort()).toEqual(['2024年度抓基层党建工作述职报告（找回的上一版）', 'damaged'].sort())
    })

    it('counts a draft whose file was deleted but whose previous version is there as one to recover', async () => {
      const { store, file } = await storeWithDraft('第一版。')
      unwrap(await store.save({ document: reportWith('第二版。'), view: VIEW, revision: 1 }))
      await rm(file)
      expect(unwrap(await store.list())).toMatchObject([{ state: 'damaged', id: 'draft-1', recoverable: true }])
      expect(await store.open('draft-1')).toMatchObject({ ok: false, error: { code: 'damaged' } })
      expect(unwrap(await store.recover('draft-1')).document.blocks).toEqual(reportWith('第一版。').blocks)
    })

    it('says when there is nothing to recover, and when there is no need to', async () => {
      const { store, file } = await storeWithDraft()
      expect(await store.recover('draft-1')).toMatchObject({ ok: false, error: { code: 'not-damaged' } })
      await writeFile(file, '损坏')
      expect(unwrap(await store.list())).toMatchObject([{ recoverable: false }])
      const nothing = await store.recover('draft-1')
      expect(nothing).toMatchObject({ ok: false, error: { code: 'not-recoverable' } })
      if (!nothing.ok) expectThreeSentences(nothing.error)
    })

    it.each([
      ['"formatVersion": 1', '"formatVersion": 2'],
      ['"schemaVersion": 1', '"schemaVersion": 2'],
    ])('lists a draft of a newer 案头 as such (%s → %s), does not open it and never writes to it', async (from, to) => {
      const { store, draft, file } = await storeWithDraft()
      const newer = sealedDraft(draft, from, to)
      await writeFile(file, newer)
      expect(unwrap(await store.list())).toMatchObject([{ state: 'newer-version', id: 'draft-1', recoverable: false }])
      const opened = await store.open('draft-1')
      expect(opened).toMatchObject({ ok: false, error: { code: 'newer-version' } })
      if (!opened.ok) expectThreeSentences(opened.error)
      expect(await store.save({ document: reportWith('不该写进去。'), view: VIEW, revision: 1 })).toMatchObject({
        ok: false,
        error: { code: 'conflict' },
      })
      expect(await readFile(file)).toEqual(newer)
    })

    it('does not read a file that no report can be as large as, nor write one', async () => {
      const { folder, store, file } = await storeWithDraft()
      const tooLarge = await store.save({ document: reportWith('长'.repeat(22_500_000)), view: VIEW, revision: 1 })
      expect(tooLarge).toMatchObject({ ok: false, error: { code: 'too-large' } })
      expect(unwrap(await store.open('draft-1')).document).toEqual(reportWith('第一版。'))
      await truncate(file, 64 * 1024 * 1024 + 1)
      const ops = { ...nodeFileOps, read: async () => Promise.reject(new Error('was read')) }
      expect(unwrap(await storeOver(folder, ops).list())).toMatchObject([{ state: 'damaged', id: 'draft-1' }])
    })

    it('takes a folder in the place of a draft for a damaged draft', async () => {
      const { folder, store } = await storeWithDraft()
      await mkdir(path.join(folder, 'draft-5.antou'))
      expect(unwrap(await store.list())).toMatchObject([{ id: 'draft-5', state: 'damaged' }, { id: 'draft-1' }])
      expect(await store.open('draft-5')).toMatchObject({ ok: false, error: { code: 'damaged' } })
    })
  })
})
