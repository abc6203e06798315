import { describe, expect, it } from 'vitest'
import { ok, fail, userError } from '#shared/base/result.ts'
import type { OwnWords } from '#shared/proofreading/own-words.ts'
import { createAppStore } from '#renderer/app/app-store.ts'
import { saveOwnWords } from '#renderer/app/proofreading/own-words-actions.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

const permitted = (...words: string[]): OwnWords => ({ words: [], permitted: words })

/** A window with a word list, and a disk that answers when it is told to. */
function setUp(...words: string[]) {
  const answers: ((saves: boolean) => void)[] = []
  const store = createAppStore()
  store.setState(({ fromDisk }) => ({ ownWords: permitted(...words), fromDisk: { ...fromDisk, ownWords: 'done' } }))
  const save = ({ words: saved }: { words: OwnWords }) =>
    new Promise((resolve) =>
      answers.push((saves) => resolve(saves ? ok(saved) : fail(userError('disk-full', '磁盘满了。', '词表没有变化。', '请腾出空间。')))),
    )
  const workspace = { store, desktop: { 'words:save': save }, recheck: () => {} } as unknown as Workspace
  return { workspace, store, answer: (saves: boolean) => answers.shift()?.(saves) }
}

describe('changing the own words', () => {
  it('shows a change before it is saved, so that the next one does not bring back what was just deleted', async () => {
    const { workspace, store, answer } = setUp('甲', '乙', '丙')
    const first = saveOwnWords(workspace, () => permitted('乙', '丙'))
    expect(store.getState().ownWords).toEqual(permitted('乙', '丙'))
    const second = saveOwnWords(workspace, () => permitted('丙'))
    answer(true)
    answer(true)
    expect(await Promise.all([first, second])).toEqual([true, true])
    expect(store.getState().ownWords).toEqual(permitted('丙'))
  })

  it('goes back to the list on disk where it could not be saved, and says so', async () => {
    const { workspace, store, answer } = setUp('甲')
    const saving = saveOwnWords(workspace, () => permitted('甲', '乙'))
    answer(false)
    expect(await saving).toBe(false)
    expect(store.getState().ownWords).toEqual(permitted('甲'))
    expect(store.getState().error?.error.code).toBe('disk-full')
  })
})
