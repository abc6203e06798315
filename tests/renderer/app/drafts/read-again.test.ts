import { describe, expect, it } from 'vitest'
import type { DraftId } from '#shared/base/branded-ids.ts'
import { userError } from '#shared/base/result.ts'
import type { DraftSummary, OpenedDraft } from '#shared/contract/draft.ts'
import type { Block } from '#shared/document/blocks.ts'
import { createAppStore } from '#renderer/app/app-store.ts'
import { refreshDrafts } from '#renderer/app/drafts/draft-actions.ts'
import type { SaveState } from '#renderer/app/drafts/draft-session.ts'
import { readAgain } from '#renderer/app/drafts/read-again.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { p } from '#tests/support/build-report.ts'

const AT = '2026-01-01T00:00:00.000Z'
const document = (blocks: Block[]): OpenedDraft['document'] => ({
  schemaVersion: 2,
  id: 'open' as DraftId,
  reportType: 'plain-report',
  author: {},
  blocks,
  createdAt: AT,
  updatedAt: AT,
})
const READ = [p('a', '那边写的')]
const WRITTEN_ON = [p('a', '那边写的，又写了一句')]
const ELSEWHERE: SaveState = { kind: 'read-only', reason: 'open-elsewhere' }

/** A window that shows READ for reading, with the caret at its third character; on disk the draft is `found`. */
function setUp(found: { blocks: Block[]; readOnly?: 'open-elsewhere' }, state: SaveState = ELSEWHERE) {
  const store = createAppStore()
  const shown: OpenedDraft[] = []
  const log: string[] = []
  const session = { id: () => 'open', state: () => state, report: () => document(READ), flush: async () => true }
  const workspace = {
    store,
    session: () => session,
    editor: { settle: async () => {}, caret: () => ({ blockId: 'a', offset: 3 }) },
    enter: async (draft: OpenedDraft) => shown.push(draft),
    desktop: {
      'drafts:open': async () => {
        log.push('opened')
        const { blocks, ...readOnly } = found
        return { ok: true, value: { document: document(blocks), view: { caret: null }, revision: 2, savedAt: AT, ...readOnly } }
      },
      'drafts:close': async () => log.push('closed'),
    },
  } as unknown as Workspace
  return { workspace, store, shown, log }
}

describe('a draft that can only be read, when its window is come back to', () => {
  it('shows what the other window wrote since, with the caret where it was', async () => {
    const { workspace, store, shown } = setUp({ blocks: WRITTEN_ON, readOnly: 'open-elsewhere' })
    await readAgain(workspace)
    expect(shown.map(({ document: { blocks }, view }) => [blocks, view.caret])).toEqual([[WRITTEN_ON, { blockId: 'a', offset: 3 }]])
    expect(store.getState().toasts).toEqual([])
  })

  it('stays as it is where nothing was written', async () => {
    const { workspace, shown } = setUp({ blocks: READ, readOnly: 'open-elsewhere' })
    await readAgain(workspace)
    expect(shown).toEqual([])
  })

  it('can be written in once the other has left it, and says so', async () => {
    const { workspace, store, shown } = setUp({ blocks: READ })
    await readAgain(workspace)
    expect(shown.map(({ readOnly }) => readOnly)).toEqual([undefined])
    expect(store.getState().toasts.map(({ text }) => text)).toEqual(['另一个窗口已经关掉了这份草稿，现在可以在这里接着写。'])
  })

  it('is not asked for where the draft is written in here, was written by a newer version, or is not in view', async () => {
    for (const state of [{ kind: 'unsaved' }, { kind: 'read-only', reason: 'newer-version' }] satisfies SaveState[]) {
      const { workspace, log } = setUp({ blocks: WRITTEN_ON }, state)
      await readAgain(workspace)
      expect(log).toEqual([])
    }
    const { workspace, store, log } = setUp({ blocks: WRITTEN_ON })
    store.setState({ checkupShown: true })
    await readAgain(workspace)
    expect(log).toEqual([])
  })
})

describe('the list of drafts, when the window is come back to', () => {
  const summary = (id: string): DraftSummary => ({
    state: 'readable',
    id: id as DraftId,
    title: id,
    reportType: 'plain-report',
    savedAt: AT,
    chars: 1,
    openBlanks: 0,
  })
  const window = (answer: unknown) => {
    const store = createAppStore()
    store.setState({ drafts: [summary('a')] })
    return { store, workspace: { store, desktop: { 'drafts:list': async () => answer } } as unknown as Workspace }
  }

  it('shows what another window made', async () => {
    const { workspace, store } = window({ ok: true, value: [summary('a'), summary('b')] })
    await refreshDrafts(workspace)
    expect(store.getState().drafts).toEqual([summary('a'), summary('b')])
  })

  it('is there once it can be read again', async () => {
    const { workspace, store } = window({ ok: true, value: [summary('a')] })
    store.setState({ drafts: 'unreadable' })
    await refreshDrafts(workspace)
    expect(store.getState().drafts).toEqual([summary('a')])
  })

  it('is not drawn again where it is the same, and stands where it cannot be read', async () => {
    for (const answer of [
      { ok: true, value: [summary('a')] },
      { ok: false, error: userError('disk-fault', '磁盘出错。', '没有改动。', '请检查。') },
    ]) {
      const { workspace, store } = window(answer)
      const { drafts } = store.getState()
      await refreshDrafts(workspace)
      expect(store.getState().drafts).toBe(drafts)
      expect(store.getState().error).toBeNull()
    }
  })
})
