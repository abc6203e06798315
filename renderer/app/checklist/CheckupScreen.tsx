import { useMemo } from 'react'
import { closeCheckup } from '#renderer/app/checklist/checkup-actions.ts'
import { openFindings } from '#renderer/app/proofreading/open-findings.ts'
import { jumpTo, showPanel } from '#renderer/app/report/report-actions.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { Checkup } from '#renderer/checkup/Checkup.tsx'
import { checkupFigures } from '#renderer/checkup/checkup-figures.ts'

/** 体检, in place of the editor. */
export function CheckupScreen() {
  const workspace = useWorkspace()
  const inspection = useApp((state) => state.inspection)
  const findings = useApp(openFindings)
  const pace = useApp((state) => state.settings.readingPace)
  const figures = useMemo(() => (inspection === null ? null : checkupFigures(inspection, findings)), [inspection, findings])
  if (figures === null) return null
  const now = new Date()
  return (
    <Checkup
      figures={figures}
      pace={pace}
      date={`${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`}
      onBack={() => closeCheckup(workspace)}
      onPrint={() => window.print()}
      onRequirement={({ target }) =>
        closeCheckup(workspace, () => {
          showPanel(workspace, 'checklist')
          if (target !== undefined) jumpTo(workspace, target)
        })
      }
      onBlanks={() => closeCheckup(workspace, () => showPanel(workspace, 'blanks'))}
      onFindings={() => closeCheckup(workspace, () => showPanel(workspace, 'proofreading'))}
    />
  )
}
