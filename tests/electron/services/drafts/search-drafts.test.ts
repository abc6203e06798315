import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DraftId } from '#shared/base/branded-ids.ts'
import { storeOver, unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

describe('searching the drafts', () => {
  const tempFolder = useTempFolders()

  async function threeDrafts() {
    const folder = await tempFolder()
    const store = storeOver(folder)
    for (const [n, text] of ['全年开展主题党日四十八次。', '整顿软弱涣散党组织。', '规范主题党日流程。'].entries())
      unwrap(await store.createFrom({ ...reportWith(text), id: `d${n}` as DraftId }))
    return { folder, store }
  }

  it('finds those whose text holds the words, with the passage', async () => {
    const { store } = await threeDrafts()
    const found = unwrap(await store.search('主题党日'))
    expect(found.map(({ id }) => id).sort()).toEqual(['d0', 'd2'])
    expect(found.find(({ id }) => id === 'd0')?.passages).toEqual([{ before: '全年开展', match: '主题党日', after: '四十八次。' }])
  })

  it('reads what was saved last', async () => {
    const { store } = await threeDrafts()
    unwrap(await store.save({ document: { ...reportWith('述职评议。'), id: 'd0' as DraftId }, view: { caret: null }, revision: 1 }))
    expect(unwrap(await store.search('主题党日')).map(({ id }) => id)).toEqual(['d2'])
    expect(unwrap(await store.search('述职评议')).map(({ id }) => id)).toEqual(['d0'])
  })

  it('passes over removed and damaged drafts, and finds nothing by an empty query', async () => {
    const { folder, store } = await threeDrafts()
    unwrap(await store.remove('d0'))
    await writeFile(path.join(folder, 'd2.antou'), '主题党日')
    expect(unwrap(await store.search('主题党日'))).toEqual([])
    expect(unwrap(await store.search('  '))).toEqual([])
  })

  it('finds nothing in a folder that is not there', async () => {
    expect(unwrap(await storeOver(path.join(await tempFolder(), '没有')).search('党日'))).toEqual([])
  })
})
