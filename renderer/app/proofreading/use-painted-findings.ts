import { useEffect } from 'react'
import type { Severity } from '#shared/proofreading/proofreading-rule.ts'
import { openFindings } from '#renderer/app/proofreading/open-findings.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import type { PaintName } from '#renderer/editor/selection/paint-ranges.ts'

const PAINT: Readonly<Record<Severity, PaintName>> = { error: 'must', warning: 'attention', info: 'info' }

/** Underlines what the proofreader found on the page. */
export function usePaintedFindings(): void {
  const { editor } = useWorkspace()
  const open = useApp(openFindings)
  useEffect(() => {
    for (const severity of ['error', 'warning', 'info'] as const)
      editor.paint(
        PAINT[severity],
        open.filter((finding) => finding.severity === severity),
      )
    return () => {
      for (const name of Object.values(PAINT)) editor.paint(name, [])
    }
  }, [editor, open])
}
