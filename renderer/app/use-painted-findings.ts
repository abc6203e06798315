import { useEffect } from 'react'
import type { Finding } from '#shared/inspection/inspection.ts'
import type { Severity } from '#shared/proofreading/proofreading-rule.ts'
import { openFindings } from '#renderer/app/report-actions.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import type { PaintName } from '#renderer/editor/selection/paint-ranges.ts'

const PAINT: Readonly<Record<Severity, PaintName>> = { error: 'must', warning: 'attention', info: 'info' }
const NO_FINDINGS: readonly Finding[] = []

/** Underlines what the proofreader found on the page. */
export function usePaintedFindings(): void {
  const { editor } = useWorkspace()
  const findings = useApp((state) => state.inspection?.findings ?? NO_FINDINGS)
  const ignored = useApp((state) => state.ignored)
  useEffect(() => {
    const open = openFindings(findings, ignored)
    for (const severity of ['error', 'warning', 'info'] as const)
      editor.paint(
        PAINT[severity],
        open.filter((finding) => finding.severity === severity),
      )
    return () => {
      for (const name of Object.values(PAINT)) editor.paint(name, [])
    }
  }, [editor, findings, ignored])
}
