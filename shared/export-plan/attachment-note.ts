import type { PlanParagraph, PlanRun, PlanStyle } from '#shared/export-plan/export-plan.ts'
import { joinRuns, runsText, textRun } from '#shared/export-plan/plan-runs.ts'

const NUMBERED = /^\d{1,2}[.．]/
const LABELLED = /^附\s*件/

/**
 * The note on attachments (附件说明) as printed: 附件：名称 for one, 附件：1.名称 and 2.名称 for several (GB/T 9704—2012, 7.3.4).
 * Only what is missing is added: a label or a number that was typed stays as it was.
 */
export function planAttachmentNote(lines: readonly (readonly PlanRun[])[]): PlanParagraph[] {
  return lines.map((runs, i) => {
    const full = joinRuns([textRun(missingPrefix(runsText(runs), i, lines.length)), ...runs])
    return { type: 'paragraph', style: attachmentStyle(runsText(full)), runs: full }
  })
}

function missingPrefix(text: string, index: number, count: number): string {
  if (LABELLED.test(text)) return ''
  const number = count > 1 && !NUMBERED.test(text) ? `${index + 1}.` : ''
  return index === 0 ? `附件：${number}` : number
}

function attachmentStyle(text: string): PlanStyle {
  if (/^附\s*件[：:]\d{1,2}[.．]/.test(text)) return 'attachment-note-first'
  if (/^附\s*件[：:]/.test(text)) return 'attachment-note'
  if (/^\d{2}/.test(text) && NUMBERED.test(text)) return 'attachment-note-tenth'
  return NUMBERED.test(text) ? 'attachment-note-next' : 'body'
}
