import { memo, useMemo } from 'react'
import { PhrasesArea } from '#renderer/app/phrases/PhrasesArea.tsx'
import { exportWord } from '#renderer/app/export/export-actions.ts'
import { openCheckReport, openOwnWords } from '#renderer/app/proofreading/proofreading-state.ts'
import { findingDecisions } from '#renderer/app/proofreading/finding-decisions.ts'
import { showIgnoredAgain } from '#renderer/app/proofreading/finding-actions.ts'
import { openFindings } from '#renderer/app/proofreading/open-findings.ts'
import { Checklist } from '#renderer/app/checklist/ChecklistArea.tsx'
import { goToBlank, jumpToBlank, showPanel } from '#renderer/app/report/report-actions.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { BlanksPanel } from '#renderer/panels/blanks/BlanksPanel.tsx'
import { countOpen } from '#renderer/panels/checklist/ChecklistPanel.tsx'
import { findingKey } from '#renderer/panels/proofreading/finding-key.ts'
import { ProofreadingPanel } from '#renderer/panels/proofreading/ProofreadingPanel.tsx'
import { SidePanel } from '#renderer/panels/SidePanel.tsx'

/** The panel on the right: one of its four tabs. */
export function PanelArea() {
  const workspace = useWorkspace()
  const { store } = workspace
  const panel = useApp((state) => state.panel)
  // Numbers, not the inspection: what comes after every pause in typing is mostly the same, and then nothing here is drawn again.
  const counts = {
    checklist: useApp((state) => countOpen(state.inspection?.checklist ?? [])),
    proofreading: useApp((state) => openFindings(state).length),
    blanks: useApp((state) => state.inspection?.openBlanks ?? 0),
  }
  return (
    <SidePanel
      selected={panel}
      onSelect={(tab) => showPanel(workspace, tab)}
      isOpen={useApp((state) => state.panelOpen)}
      onOpenChange={(panelOpen) => store.setState({ panelOpen })}
      counts={counts}
    >
      {panel === 'checklist' && <Checklist />}
      {panel === 'phrases' && <PhrasesArea />}
      {panel === 'proofreading' && <Proofreading />}
      {panel === 'blanks' && <Blanks />}
    </SidePanel>
  )
}

const Proofreading = memo(function Proofreading() {
  const workspace = useWorkspace()
  const { store } = workspace
  const isChecked = useApp((state) => state.inspection !== null)
  const findings = useApp(openFindings)
  const ignored = useApp((state) => state.ignored.length + state.keptIgnored.length)
  const currentKey = useApp((state) => state.currentFinding)
  const filter = useApp((state) => state.findingFilter)
  const decisions = useMemo(() => findingDecisions(workspace), [workspace])
  if (!isChecked) return null
  return (
    <ProofreadingPanel
      blocks={workspace.editor.blocks()}
      findings={findings}
      current={findings.find((finding) => findingKey(finding) === currentKey) ?? null}
      filter={filter}
      onFilter={(findingFilter) => store.setState({ findingFilter })}
      {...decisions}
      ignored={ignored}
      onShowIgnored={() => showIgnoredAgain(workspace)}
      onOwnWords={() => openOwnWords()}
      onReport={() => openCheckReport()}
    />
  )
})

const Blanks = memo(function Blanks() {
  const workspace = useWorkspace()
  const blanks = useApp((state) => state.inspection?.blanks)
  const currentId = useApp((state) => state.current?.blankId ?? null)
  if (blanks === undefined) return null
  return (
    <BlanksPanel
      blanks={blanks}
      currentId={currentId}
      onJump={(blankId) => jumpToBlank(workspace, blankId)}
      onNext={() => goToBlank(workspace, 'next')}
      onExport={() => void exportWord(workspace)}
    />
  )
})
