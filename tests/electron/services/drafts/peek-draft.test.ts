import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { changeBetween } from '#shared/document/report-change.ts'
import { sealedDraft } from '#tests/electron/services/support/sealed-draft.ts'
import { storeOver, storeWithDraft, unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

describe('a look at another draft', () => {
  const tempFolder = useTempFolders()

  it('shows what it holds and leaves it free: nobody has opened it', async () => {
    const { folder, store } = await storeWithDraft(await tempFolder(), '去年的报告。')
    expect(unwrap(await store.peek('draft-1'))).toEqual(reportWith('去年的报告。'))
    expect(store.openIds()).toEqual([])
    expect(await store.leftOpen()).toBeNull()
    expect(await readdir(folder)).toEqual(['draft-1.antou'])
  })

  it('shows what was typed last, although that stands in the journal only', async () => {
    const { folder, store } = await storeWithDraft(await tempFolder())
    const { document, revision } = unwrap(await store.open('draft-1'))
    const next = reportWith('第一版。又写了一句。')
    unwrap(await store.append({ id: 'draft-1', revision, change: changeBetween(document.blocks, next.blocks), view: { caret: null } }))
    expect(unwrap(await storeOver(folder).peek('draft-1')).blocks).toEqual(next.blocks)
  })

  it('says of a draft of a newer 案头 what it is, not that it is damaged', async () => {
    const { file, store, draft } = await storeWithDraft(await tempFolder())
    await writeFile(file, sealedDraft(draft, '"formatVersion": 1', '"formatVersion": 2'))
    expect(await store.peek('draft-1')).toMatchObject({ ok: false, error: { code: 'newer-version' } })
  })

  it('says that a damaged draft is damaged, and one that is not there is missing', async () => {
    const { folder, file, store } = await storeWithDraft(await tempFolder())
    await writeFile(file, '损坏')
    expect(await store.peek('draft-1')).toMatchObject({ ok: false, error: { code: 'damaged' } })
    expect(await store.peek('draft-9')).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(await readFile(path.join(folder, 'draft-1.antou'), 'utf8')).toBe('损坏')
  })
})
