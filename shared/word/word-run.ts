import type { PlanRun } from '#shared/export-plan/export-plan.ts'
import { FACE_STYLE_NAMES, openBlankStyle } from '#shared/word/style-names.ts'
import { runXml } from '#shared/word/xml-element.ts'

/** A run that names its character style where it differs from its paragraph. */
export function wordRun(run: PlanRun): string {
  const style = run.openBlank ? openBlankStyle(run.face) : run.face && FACE_STYLE_NAMES[run.face]
  return runXml(run.text, style?.id)
}
