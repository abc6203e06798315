import { describe, expect, it } from 'vitest'
import { fail, ok, userError } from '#shared/base/result.ts'
import type { BinnedDraft } from '#shared/contract/binned-draft.ts'
import { createAppStore } from '#renderer/app/app-store.ts'
import { removeForGood, restoreFromBin } from '#renderer/app/drafts/bin-actions.ts'
import { removeDraft } from '#renderer/app/drafts/draft-actions.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

function setUp() {
  const done = async () => ok(null)
  const none = async () => ok([])
  const store = createAppStore()
  const desktop = { 'drafts:remove': done, 'drafts:restore': done, 'drafts:list': none, 'bin:list': none, 'bin:remove': done }
  return { store, workspace: { store, desktop } as unknown as Workspace }
}
const binned = (id: string) => ({ id, title: '述职报告' }) as BinnedDraft
const texts = ({ store }: Workspace) => store.getState().toasts.map(({ text }) => text)

describe('a draft that is open in another window', () => {
  it('goes into the bin only after the user was asked', async () => {
    const { store, workspace } = setUp()
    const asked: unknown[] = []
    Object.assign(workspace.desktop, {
      'drafts:remove': async (request: { unlessOpen?: boolean }) => {
        asked.push(request)
        return request.unlessOpen ? fail(userError('open-elsewhere', '开着。', '没有改动。', '请先离开。')) : ok(null)
      },
    })
    await removeDraft(workspace, 'a')
    expect(store.getState()).toMatchObject({ askingRemoval: 'a', error: null, toasts: [] })
    await removeDraft(workspace, 'a', true)
    expect(asked).toEqual([{ id: 'a', unlessOpen: true }, { id: 'a' }])
    expect(texts(workspace)).toEqual(['草稿已移到回收箱。'])
  })
})

describe('the message that a draft went into the bin', () => {
  it('goes when the draft is put back from the bin: its 撤销 would find nothing', async () => {
    const { workspace } = setUp()
    await removeDraft(workspace, 'a')
    await removeDraft(workspace, 'b')
    expect(texts(workspace)).toEqual(['草稿已移到回收箱。', '草稿已移到回收箱。'])
    await restoreFromBin(workspace, binned('a'))
    expect(texts(workspace)).toEqual(['草稿已移到回收箱。', '“述职报告”已放回草稿列表。'])
  })

  it('goes when the draft is removed for good', async () => {
    const { workspace } = setUp()
    await removeDraft(workspace, 'a')
    await removeForGood(workspace, binned('a'))
    expect(texts(workspace)).toEqual([])
  })
})
