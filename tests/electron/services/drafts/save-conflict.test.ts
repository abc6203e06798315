import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DraftSummary } from '#shared/contract/draft.ts'
import { changeBetween } from '#shared/document/report-change.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { storeOver, storeWithDraft, unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

const VIEW = { caret: null }
const save = (text: string, revision: number) => ({ document: reportWith(text), view: VIEW, revision })

describe('saving over a file that is not the one the window loaded', () => {
  const tempFolder = useTempFolders()

  const copies = (list: readonly DraftSummary[]) => list.filter((draft) => draft.state === 'readable' && draft.title.endsWith('（另存的一份）'))

  it('keeps both texts when a second window saved first', async () => {
    const { store } = await storeWithDraft(await tempFolder())
    unwrap(await store.save(save('甲窗口写的。', 1)))
    const second = await store.save(save('乙窗口写的。', 1))
    expect(second).toMatchObject({ ok: true, value: { revision: 1, movedTo: expect.any(String) } })
    expect(unwrap(await store.open('draft-1')).document).toEqual(reportWith('甲窗口写的。'))
    const [copy] = copies(unwrap(await store.list()))
    expect(unwrap(await store.open(copy?.id ?? '')).document.blocks).toEqual(reportWith('乙窗口写的。').blocks)
  })

  it('keeps one copy of a window that goes on saving, with its last words', async () => {
    const { folder, store } = await storeWithDraft(await tempFolder())
    unwrap(await store.save(save('甲窗口写的。', 1)))
    for (let n = 1; n <= 5; n++) expect(await store.save(save(`乙窗口第${n}次。`, 1))).toMatchObject({ value: { movedTo: expect.any(String) } })
    const found = copies(unwrap(await store.list()))
    expect(found).toHaveLength(1)
    expect(unwrap(await store.open(found[0]?.id ?? '')).document.blocks).toEqual(reportWith('乙窗口第5次。').blocks)
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('makes another copy when somebody has worked on the first one', async () => {
    const { folder, store } = await storeWithDraft(await tempFolder())
    unwrap(await store.save(save('甲窗口写的。', 1)))
    await store.save(save('乙窗口写的。', 1))
    const copy = unwrap(await store.open(copies(unwrap(await store.list()))[0]?.id ?? ''))
    const edited = { ...copy.document, blocks: reportWith('在副本上接着写。').blocks }
    unwrap(await store.save({ document: edited, view: VIEW, revision: copy.revision }))
    // Another program's save: this one knows its copy, that one does not.
    await storeOver(folder).save(save('乙窗口又写了。', 1))
    expect(unwrap(await store.open(copy.document.id)).document.blocks).toEqual(edited.blocks)
    expect(unwrap(await store.list())).toHaveLength(3)
  })

  it('notices a file of the same number that was put in its place from elsewhere', async () => {
    const { store, file } = await storeWithDraft(await tempFolder())
    const elsewhere = await tempFolder()
    unwrap(await storeOver(elsewhere).createFrom(reportWith('别的电脑上写的。')))
    const foreign = await readFile(path.join(elsewhere, 'draft-1.antou'))
    await writeFile(file, foreign)
    expect(await store.save(save('窗口里的。', 1))).toMatchObject({ value: { movedTo: expect.any(String) } })
    expect(await readFile(file)).toEqual(foreign)
    expect(copies(unwrap(await store.list()))).toHaveLength(1)
  })

  it('goes on in the copy with what the window writes next', async () => {
    const { store, file } = await storeWithDraft(await tempFolder())
    unwrap(await store.save(save('甲窗口写的。', 1)))
    const before = await readFile(file)
    const moved = unwrap(await store.save(save('乙窗口写的。', 1)))
    const document = reportWith('乙窗口接着写。', moved.movedTo)
    unwrap(await store.save({ document, view: VIEW, revision: moved.revision }))
    expect(unwrap(await store.open(moved.movedTo ?? '')).document).toEqual(document)
    expect(await readFile(file)).toEqual(before)
  })

  it('leaves no journal of the window beside a file that is not its own any more', async () => {
    const { folder } = await storeWithDraft(await tempFolder())
    const store = storeOver(folder)
    const opened = unwrap(await store.open('draft-1'))
    const typed = reportWith('乙窗口打的字。')
    unwrap(await store.append({ id: 'draft-1', revision: 1, change: changeBetween(opened.document.blocks, typed.blocks), view: VIEW }))
    expect(await readdir(folder)).toContain('draft-1.journal')
    unwrap(await storeOver(folder).save(save('甲窗口写的。', 1)))
    unwrap(await store.save({ document: typed, view: VIEW, revision: 1 }))
    expect((await readdir(folder)).filter((name) => name.endsWith('.journal'))).toEqual([])
    expect(unwrap(await storeOver(folder).open('draft-1')).document.blocks).toEqual(reportWith('甲窗口写的。').blocks)
  })

  it('writes a draft again whose file was deleted meanwhile, and says so', async () => {
    const { folder, store, file } = await storeWithDraft(await tempFolder())
    await rm(file)
    expect(await store.save(save('窗口里的。', 1))).toMatchObject({ ok: true, value: { revision: 2, recreated: true } })
    expect(await readdir(folder)).toContain('draft-1.antou')
    expect(unwrap(await store.open('draft-1')).document).toEqual(reportWith('窗口里的。'))
    expect(unwrap(await store.save(save('接着写。', 2)))).not.toHaveProperty('recreated')
  })

  it('leaves a draft in the bin alone when the window that still shows it saves', async () => {
    const { folder, store } = await storeWithDraft(await tempFolder())
    unwrap(await storeOver(folder).remove('draft-1'))
    expect(unwrap(await store.save(save('窗口里的。', 1)))).toMatchObject({ recreated: true })
    expect((await readdir(path.join(folder, 'trash'))).sort()).toEqual(['draft-1.antou'])
  })

  it('saves after a restart of the program when the window still holds the version on disk', async () => {
    const { folder } = await storeWithDraft(await tempFolder())
    expect(unwrap(await storeOver(folder).save(save('第二版。', 1))).revision).toBe(2)
  })

  it('takes a folder that has vanished for what it is and makes no new one in its place', async () => {
    const { folder, store } = await storeWithDraft(await tempFolder())
    await rename(folder, `${folder} 拔走了`)
    const lost = await store.save(save('窗口里的。', 1))
    await rename(`${folder} 拔走了`, folder)
    expect(lost).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(await readdir(folder)).toEqual(['draft-1.antou'])
    expect(unwrap(await store.save(save('窗口里的。', 1))).revision).toBe(2)
  })
})
