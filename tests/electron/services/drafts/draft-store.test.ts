import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DraftId } from '#shared/base/branded-ids.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { storeOver, storeWithDraft, unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

const VIEW = { caret: null }

describe('the drafts of a folder', () => {
  const tempFolder = useTempFolders()

  it('makes its folder, for this user only, where there is none', async () => {
    const folder = path.join(await tempFolder(), '还没有', 'drafts')
    expect(await storeOver(folder).list()).toEqual({ ok: true, value: [] })
    unwrap(await storeOver(folder).prepare())
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
  })

  it('opens what it created and what it saved', async () => {
    const { folder, store, draft } = await storeWithDraft(await tempFolder())
    expect(draft).toMatchObject({ revision: 1, document: { id: 'draft-1' } })
    const document = reportWith('第二版。')
    const saved = unwrap(await store.save({ document, view: { caret: { blockId: 'b2', offset: 2 } }, revision: 1 }))
    expect(saved.revision).toBe(2)
    const opened = unwrap(await storeOver(folder).open('draft-1'))
    expect(opened).toEqual({ document, view: { caret: { blockId: 'b2', offset: 2 } }, revision: 2, savedAt: saved.savedAt })
  })

  it('gives a new draft another id where its own is taken, even by a damaged or removed draft', async () => {
    const { folder, store } = await storeWithDraft(await tempFolder())
    await writeFile(path.join(folder, 'draft-2.antou'), '损坏')
    unwrap(await store.remove('draft-1'))
    const next = unwrap(await storeOver(folder).createFrom(reportWith('另一份。')))
    expect(next.document.id).toBe('draft-3')
    expect(await readFile(path.join(folder, 'draft-2.antou'), 'utf8')).toBe('损坏')
  })

  it('keeps the version before the last save beside it', async () => {
    const { folder, store, file } = await storeWithDraft(await tempFolder())
    const first = await readFile(file)
    unwrap(await store.save({ document: reportWith('第二版。'), view: VIEW, revision: 1 }))
    expect(await readFile(path.join(folder, 'draft-1.prev.antou'))).toEqual(first)
    expect((await readdir(folder)).sort()).toEqual(['draft-1.antou', 'draft-1.prev.antou'])
  })

  it('saves in the order in which it was asked, one at a time', async () => {
    const { store } = await storeWithDraft(await tempFolder())
    const saves = [1, 2, 3, 4, 5].map((n) => store.save({ document: reportWith(`第${n}次。`), view: VIEW, revision: n }))
    expect((await Promise.all(saves)).map((saved) => unwrap(saved).revision)).toEqual([2, 3, 4, 5, 6])
    expect(unwrap(await store.open('draft-1')).document).toEqual(reportWith('第5次。'))
  })

  it('lists title, characters, blanks and time, the latest first', async () => {
    const { store } = await storeWithDraft(await tempFolder())
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
    const { store } = await storeWithDraft(await tempFolder())
    const report = reportWith('按照会议要求，现就本人履行党建工作责任情况报告如下。', 'draft-2')
    unwrap(await store.createFrom({ ...report, blocks: report.blocks.slice(1) }))
    expect(unwrap(await store.list())[0]).toMatchObject({ title: '按照会议要求，现就本人履行党建工作责任情……' })
  })

  it('passes over files of others and leaves them where they are', async () => {
    const { folder, store } = await storeWithDraft(await tempFolder())
    const foreign = ['说明.txt', '.DS_Store', '我的草稿 - 副本.antou', 'a.b.antou', 'Thumbs.db']
    await Promise.all(foreign.map((name) => writeFile(path.join(folder, name), '别人的')))
    await mkdir(path.join(folder, '一个文件夹'))
    unwrap(await store.prepare())
    expect(unwrap(await store.list()).map(({ id }) => id)).toEqual(['draft-1'])
    for (const name of foreign) expect(await readFile(path.join(folder, name), 'utf8')).toBe('别人的')
  })

  it('takes a copy made by hand under another name as a draft of its own', async () => {
    const { folder, store, file } = await storeWithDraft(await tempFolder())
    const bytes = await readFile(file)
    await writeFile(path.join(folder, 'backup-2024.antou'), bytes)
    const copy = unwrap(await store.open('backup-2024'))
    expect(copy.document.id).toBe('backup-2024')
    unwrap(await store.save({ document: copy.document, view: VIEW, revision: copy.revision }))
    expect(await readFile(file)).toEqual(bytes)
  })

  it('says so when a draft is not there', async () => {
    const { store } = await storeWithDraft(await tempFolder())
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
    const { folder, store } = await storeWithDraft(await tempFolder())
    await writeFile(path.join(folder, `.antou-999999999-${'b'.repeat(24)}.tmp`), '半截正文')
    unwrap(await store.prepare())
    expect(await readdir(folder)).toEqual(['draft-1.antou'])
  })
})
