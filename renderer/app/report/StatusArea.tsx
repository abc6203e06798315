import { useEffect, useState } from 'react'
import { openFindings } from '#renderer/app/proofreading/open-findings.ts'
import { showPanel } from '#renderer/app/report/report-actions.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import type { SaveState } from '#renderer/app/drafts/draft-session.ts'
import { SaveStatus, StatusBar, type SaveState as ShownSave, type StatusFigures } from '#renderer/frame/StatusBar.tsx'
import type { StatusLevel } from '#renderer/ui/StatusMark.tsx'
import type { Finding, Inspection } from '#shared/inspection/inspection.ts'
import { SECTION_ROLE_NAMES } from '#shared/document/section-role.ts'
import { openCheckup } from '#renderer/app/checklist/checkup-actions.ts'
import { saveSettings } from '#renderer/app/storage/settings-actions.ts'
import { setZoom, shownZoom, stepZoom } from '#renderer/app/reading/zoom-actions.ts'
import type { LengthDetailsProps } from '#renderer/frame/LengthDetails.tsx'
import { sectionTarget } from '#renderer/frame/section-target.ts'
import { saveFailureReason, showSaveError } from '#renderer/app/drafts/save-error.ts'
import { openVersions } from '#renderer/app/versions/version-actions.ts'

function shownSave(save: SaveState): ShownSave {
  if (save.kind === 'failed') return { state: 'failed', reason: saveFailureReason(save.error.code) }
  if (save.kind === 'read-only') return { state: 'read-only' }
  if (save.kind !== 'saved') return { state: 'saving' }
  const at = new Date(save.at)
  if (Number.isNaN(at.getTime())) return { state: 'saved', at: null }
  return { state: 'saved', at: `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}` }
}

/** How large the page is shown, followed as the window changes. */
function useShownZoom(): number {
  const [percent, setPercent] = useState(100)
  useEffect(() => {
    const paper = document.querySelector('.paper')
    if (paper === null) return
    const observer = new ResizeObserver(() => setPercent(shownZoom() ?? 100))
    observer.observe(paper)
    return () => observer.disconnect()
  }, [])
  return percent
}

/** What is saved must stay so for this long before it is said: while someone types, a save ends every half second. */
const CALM_MS = 700

/** Says 已保存 when typing pauses, not between two keys: it flickers otherwise, and a screen reader would read every change. */
function useCalm(save: SaveState): SaveState {
  const [shown, setShown] = useState(save)
  const waits = save.kind === 'saved' && shown.kind === 'unsaved'
  useEffect(() => {
    if (!waits) return
    const timer = setTimeout(() => setShown(save), CALM_MS)
    return () => clearTimeout(timer)
  }, [save, waits])
  if (!waits && shown !== save) setShown(save)
  return waits ? shown : save
}

function SaveArea() {
  const workspace = useWorkspace()
  const save = useCalm(useApp((state) => state.save))
  return (
    <SaveStatus
      save={shownSave(save)}
      onShowSaveError={() => save.kind === 'failed' && showSaveError(workspace, save.error, () => void workspace.session()?.flush())}
      onVersions={() => void openVersions(workspace)}
    />
  )
}

function lengthsOfParts({ shares, chars }: Inspection): LengthDetailsProps['parts'] {
  return shares.map((share) => ({
    name: SECTION_ROLE_NAMES[share.role],
    chars: share.chars,
    target: sectionTarget(share, chars)?.text ?? null,
  }))
}

/** The line below the page: saved or not, figures, zoom. */
export function StatusArea() {
  const workspace = useWorkspace()
  return (
    <StatusBar
      save={<SaveArea />}
      figures={useFigures()}
      zoom={{
        zoom: useApp((state) => state.zoom),
        percent: useShownZoom(),
        onZoom: (zoom) => setZoom(workspace, zoom),
        onStep: (direction) => stepZoom(workspace, direction),
      }}
    />
  )
}

function useFigures(): StatusFigures | null {
  const workspace = useWorkspace()
  const inspection = useApp((state) => state.inspection)
  const selectedChars = useApp((state) => state.current?.selectedChars ?? 0)
  const pace = useApp((state) => state.settings.readingPace)
  const findings = useApp(openFindings)
  if (inspection === null) return null
  return {
    length: {
      chars: inspection.chars,
      pages: inspection.pages,
      selectedChars,
      parts: lengthsOfParts(inspection),
      pace,
      onPace: (readingPace) => void saveSettings(workspace, { readingPace }),
    },
    shares: inspection.shares,
    onShares: () => openCheckup(workspace),
    openBlanks: inspection.openBlanks,
    onBlanks: () => showPanel(workspace, 'blanks'),
    findings: { count: findings.length, level: levelOf(findings) },
    onFindings: () => showPanel(workspace, 'proofreading'),
  }
}

function levelOf(findings: readonly Finding[]): StatusLevel {
  if (findings.some(({ severity }) => severity === 'error')) return 'must'
  return findings.some(({ severity }) => severity === 'warning') ? 'attention' : 'info'
}
