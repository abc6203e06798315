import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useStore } from 'zustand'
import { GateScreen } from '#renderer/app/storage/GateScreen.tsx'
import { forgetMessagesWithDraft, showError } from '#renderer/app/notices.ts'
import { Overlays } from '#renderer/app/Overlays.tsx'
import { readSharedPacks } from '#renderer/app/packs/pack-actions.ts'
import { untilPhrasesRead } from '#renderer/app/phrases/library-actions.ts'
import { forgetPreviewWithDraft } from '#renderer/app/export/preview-actions.ts'
import { forgetReferenceWithDraft } from '#renderer/app/versions/reference-actions.ts'
import { untilOwnWordsRead } from '#renderer/app/proofreading/own-words-actions.ts'
import { loadOwnTypes } from '#renderer/app/report/own-type-actions.ts'
import { loadSettings } from '#renderer/app/storage/settings-actions.ts'
import { showDrafts } from '#renderer/app/storage/storage-actions.ts'
import { draftsAreOpen, storageState } from '#renderer/app/storage/storage-state.ts'
import { StartScreen } from '#renderer/app/drafts/StartScreen.tsx'
import { useWindowEvents } from '#renderer/app/use-window-events.ts'
import { useApp, WorkspaceProvider } from '#renderer/app/WorkspaceContext.tsx'
import type { Workspace } from '#renderer/app/workspace.ts'
import { later } from '#renderer/ui/later.tsx'

/** What shows an open report. The first screen needs none of it. */
const report = later(async () => (await import('#renderer/app/report/ReportScreen.tsx')).ReportScreen)

/** The window: one screen at a time, with dialogs and messages over it. */
export function App({ workspace }: { readonly workspace: Workspace }) {
  useWindowEvents(workspace)
  useEffect(() => void start(workspace), [workspace])
  useEffect(() => forgetPreviewWithDraft(workspace), [workspace])
  useEffect(() => forgetReferenceWithDraft(workspace), [workspace])
  useEffect(() => forgetMessagesWithDraft(workspace), [workspace])
  return (
    <I18nProvider locale="zh-CN">
      <WorkspaceProvider value={workspace}>
        <Screen />
        <Overlays />
      </WorkspaceProvider>
    </I18nProvider>
  )
}

function Screen() {
  const screen = useApp((state) => state.screen)
  const areOpen = useStore(storageState, draftsAreOpen)
  if (screen === 'start') return areOpen ? <StartScreen /> : <GateScreen />
  return <report.Part />
}

/** First what the first screen needs, then what an opened report needs: it may be clicked at once. Everything else waits for both. */
async function start(workspace: Workspace): Promise<void> {
  await loadSettings(workspace)
  await showDrafts(workspace)
  const info = workspace.store.getState().info
  // A page that asks for the password or the folder says itself what is wrong with the drafts.
  const problem = (draftsAreOpen() ? info?.startProblem : null) ?? info?.settingsProblem ?? null
  if (problem !== null) showError(workspace.store, problem)
  try {
    await Promise.all([report.load(), workspace.prepare()])
  } finally {
    workspace.store.setState({ hasFirstScreen: true })
  }
  void untilOwnWordsRead(workspace)
  void loadOwnTypes(workspace)
  await untilPhrasesRead(workspace)
  await readSharedPacks(workspace)
}
