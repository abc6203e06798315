import { describe, expect, it } from 'vitest'
import type { DraftId } from '#shared/base/branded-ids.ts'
import { ok } from '#shared/base/result.ts'
import type { OpenedDraft } from '#shared/contract/draft.ts'
import { createAppStore } from '#renderer/app/app-store.ts'
import { showDraft, whileBusy } from '#renderer/app/drafts/draft-actions.ts'
import { reopenDraft } from '#renderer/app/drafts/reopen-draft.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

const AT = '2026-01-01T00:00:00.000Z'
const draft = (id: string): OpenedDraft => ({
  document: { schemaVersion: 2, id: id as DraftId, reportType: 'plain-report', author: {}, blocks: [], createdAt: AT, updatedAt: AT },
  view: { caret: null },
  revision: 1,
  savedAt: AT,
})

/** A window whose program broke off over `left`; `answer` lets a draft that is being opened come, `log` holds what happened, in order. */
function setUp() {
  const log: string[] = []
  const store = createAppStore()
  const coming = new Map<string, () => void>()
  let shown: string | null = null
  const workspace = {
    store,
    session: () => (shown === null ? null : { id: () => shown, state: () => ({ kind: 'saved', at: AT }), flush: async () => true }),
    editor: { settle: async () => undefined },
    prepare: async () => undefined,
    enter: async ({ document }: OpenedDraft) => {
      shown = document.id
      log.push(`shown: ${document.id}`)
    },
    desktop: {
      'drafts:leftOpen': async () => ok('left'),
      'drafts:open': ({ id }: { id: string }) => new Promise((resolve) => coming.set(id, () => resolve(ok(draft(id))))),
      'drafts:close': async ({ id }: { id: string }) => log.push(`closed: ${id}`),
    },
  } as unknown as Workspace
  const asked = async (id: string) => {
    while (!coming.has(id)) await new Promise((resolve) => setTimeout(resolve))
  }
  const answer = async (id: string) => {
    await asked(id)
    coming.get(id)?.()
  }
  return { workspace, store, log, asked, answer }
}

/** As a press on a row of the list does. */
function press(workspace: Workspace, id: string): Promise<void> {
  return whileBusy(workspace, async () => {
    const opened = await workspace.desktop['drafts:open']({ id })
    if (opened.ok) await showDraft(workspace, opened.value)
  })
}

describe('the draft that was open when the program broke off', () => {
  it('is shown, and said to be', async () => {
    const { workspace, store, log, answer } = setUp()
    const reopening = reopenDraft(workspace)
    await answer('left')
    await reopening
    expect(log).toEqual(['shown: left'])
    expect(store.getState().toasts).toHaveLength(1)
  })

  it('does not take the place of one that was pressed while it was being read', async () => {
    const { workspace, store, log, asked, answer } = setUp()
    const reopening = reopenDraft(workspace)
    await asked('left')
    const pressed = press(workspace, 'pressed')
    await answer('left')
    await answer('pressed')
    await Promise.all([reopening, pressed])
    expect(log).toEqual(['shown: pressed', 'closed: left'])
    expect(store.getState().toasts).toEqual([])
  })

  it('is shown once where it was pressed itself', async () => {
    const { workspace, log, answer } = setUp()
    const reopening = reopenDraft(workspace)
    const pressed = press(workspace, 'left')
    await answer('left')
    await new Promise((resolve) => setTimeout(resolve))
    await answer('left')
    await Promise.all([reopening, pressed])
    expect(log).toEqual(['shown: left'])
  })
})
