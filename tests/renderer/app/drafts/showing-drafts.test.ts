import { describe, expect, it } from 'vitest'
import type { DraftId } from '#shared/base/branded-ids.ts'
import { userError } from '#shared/base/result.ts'
import type { OpenedDraft } from '#shared/contract/draft.ts'
import { createAppStore } from '#renderer/app/app-store.ts'
import { showDraft } from '#renderer/app/drafts/draft-actions.ts'
import type { SaveState } from '#renderer/app/drafts/draft-session.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

const AT = '2026-01-01T00:00:00.000Z'
const draft = (id: string): OpenedDraft => ({
  document: { schemaVersion: 2, id: id as DraftId, reportType: 'plain-report', author: {}, blocks: [], createdAt: AT, updatedAt: AT },
  view: { caret: null },
  revision: 1,
  savedAt: AT,
})
const FULL = userError('disk-full', '磁盘满了。', '正文还在。', '请腾出空间。')

/** A window with the draft `open` on its page; `log` holds what happened, in order. */
function setUp(state: SaveState, saves = true) {
  const log: string[] = []
  const store = createAppStore()
  const session = {
    id: () => 'open',
    state: () => state,
    flush: async () => {
      log.push('saved')
      return saves
    },
  }
  const workspace = {
    store,
    session: () => session,
    editor: { settle: async () => log.push('composition entered') },
    enter: async (entered: OpenedDraft) => log.push(`shown: ${entered.document.id}`),
    desktop: { 'drafts:close': async ({ id }: { id: string }) => log.push(`closed: ${id}`) },
  } as unknown as Workspace
  return { workspace, store, log }
}

describe('a draft that comes after some waiting', () => {
  it('takes the place of the open one once what was typed meanwhile is saved', async () => {
    const { workspace, log } = setUp({ kind: 'unsaved' })
    expect(await showDraft(workspace, draft('other'))).toBe(true)
    expect(log).toEqual(['composition entered', 'saved', 'shown: other'])
  })

  it('is not shown where that cannot be saved: the page stays, and the user is told', async () => {
    const { workspace, store, log } = setUp({ kind: 'failed', error: FULL }, false)
    expect(await showDraft(workspace, draft('other'))).toBe(false)
    expect(log).toEqual(['composition entered', 'saved', 'closed: other'])
    expect(store.getState().error?.error).toEqual(FULL)
  })

  it('does not put an older reading of the open draft over what is on the page', async () => {
    const { workspace, log } = setUp({ kind: 'unsaved' })
    expect(await showDraft(workspace, draft('open'))).toBe(true)
    expect(log).toEqual([])
  })

  it('opens again what could only be read', async () => {
    const { workspace, log } = setUp({ kind: 'read-only', reason: 'open-elsewhere' })
    expect(await showDraft(workspace, draft('open'))).toBe(true)
    expect(log).toEqual(['composition entered', 'saved', 'shown: open'])
  })
})
