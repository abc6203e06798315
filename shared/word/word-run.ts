import { TextRun } from 'docx'
import type { PlanRun } from '#shared/export-plan/export-plan.ts'
import { printableText } from '#shared/export-plan/printable-text.ts'
import { FACE_STYLE_NAMES, openBlankStyle } from '#shared/word/style-names.ts'

/** A run that names its character style where it differs from its paragraph. */
export function wordRun(run: PlanRun): TextRun {
  const style = run.openBlank ? openBlankStyle(run.face) : run.face && FACE_STYLE_NAMES[run.face]
  return new TextRun({ text: printableText(run.text), ...(run.startsLine ? { break: 1 } : {}), ...(style ? { style: style.id } : {}) })
}
