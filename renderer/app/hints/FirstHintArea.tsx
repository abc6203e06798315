import { useEffect } from 'react'
import { FIRST_HINTS, type FirstHint } from '#shared/contract/first-hint.ts'
import { dueHint } from '#renderer/app/hints/first-hints.ts'
import { phraseState } from '#renderer/app/phrases/phrase-state.ts'
import { saveSettings } from '#renderer/app/storage/settings-actions.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import type { Workspace } from '#renderer/app/workspace.ts'
import { FirstHintStrip } from '#renderer/frame/FirstHintStrip.tsx'

/** The hint that is due in the open report, until it is followed or waved away. */
export function FirstHintArea() {
  const workspace = useWorkspace()
  const hint = useApp(({ settings, inspection, focusMode, save }) =>
    inspection === null
      ? null
      : dueHint({
          done: settings.hintsDone,
          openBlanks: inspection.openBlanks,
          findings: inspection.findings.length,
          isQuiet: focusMode || save.kind === 'read-only',
        }),
  )
  useEffect(() => (hint === null ? undefined : onFollowed(workspace, hint, () => finish(workspace, [hint]))), [workspace, hint])
  if (hint === null) return null
  return <FirstHintStrip hint={hint} onDone={() => finish(workspace, [hint])} onNoMore={() => finish(workspace, FIRST_HINTS)} />
}

function finish(workspace: Workspace, hints: readonly FirstHint[]): void {
  const { hintsDone } = workspace.store.getState().settings
  void saveSettings(workspace, { hintsDone: FIRST_HINTS.filter((hint) => hintsDone.includes(hint) || hints.includes(hint)) })
}

/** Calls back once the user has done what the hint says. @returns how to stop watching */
function onFollowed({ store }: Workspace, hint: FirstHint, followed: () => void): () => void {
  switch (hint) {
    case 'blanks':
      return onTabIntoBlank(store, followed)
    case 'phrases':
      return phraseState.subscribe(({ inline }) => inline !== null && followed())
    case 'findings':
      return store.subscribe(({ currentFinding }, before) => currentFinding !== null && before.currentFinding === null && followed())
  }
}

/** A blank that was clicked is filled all right, but the key is still worth knowing. */
function onTabIntoBlank(store: Workspace['store'], followed: () => void): () => void {
  let isTabLast = false
  const press = (event: KeyboardEvent) => {
    isTabLast = event.key === 'Tab' && !event.isComposing
  }
  const stop = store.subscribe(({ current }, before) => {
    if (isTabLast && current?.blankId != null && current.blankId !== before.current?.blankId) followed()
  })
  window.addEventListener('keydown', press, { capture: true })
  return () => {
    stop()
    window.removeEventListener('keydown', press, { capture: true })
  }
}
