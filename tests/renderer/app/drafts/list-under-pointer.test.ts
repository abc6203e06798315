import { afterEach, expect, it, vi } from 'vitest'
import { ok } from '#shared/base/result.ts'
import type { DraftSummary } from '#shared/contract/draft.ts'
import { createAppStore } from '#renderer/app/app-store.ts'
import { loadDrafts, refreshDrafts } from '#renderer/app/drafts/draft-actions.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { watchPresses } from '#renderer/platform/pointer-press.ts'

afterEach(() => vi.unstubAllGlobals())

const row = (id: string) => ({ id }) as DraftSummary

it.each([refreshDrafts, loadDrafts])('the list of drafts stays as it is while one of them is being pressed (%o)', async (read) => {
  const window = new EventTarget()
  vi.stubGlobal('window', window)
  const stop = watchPresses()
  const store = createAppStore()
  const before = [row('a'), row('b')]
  store.setState({ drafts: before })
  const reading = read({ store, desktop: { 'drafts:list': async () => ok([row('b'), row('a')]) } } as unknown as Workspace)
  window.dispatchEvent(new Event('pointerdown'))
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(store.getState().drafts).toBe(before)
  window.dispatchEvent(new Event('pointerup'))
  await reading
  expect(store.getState().drafts).toEqual([row('b'), row('a')])
  stop()
})
