import type { Block } from '#shared/document/blocks.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'

/** How a report differs from the one before: what is sent to the checks after a keystroke is one paragraph. */
export interface ReportPatch {
  readonly head: Omit<ReportDocument, 'blocks'>
  /** Blocks of the report before that stay, at its start and at its end. */
  readonly keptStart: number
  readonly keptEnd: number
  /** What stands between them now. */
  readonly blocks: readonly Block[]
}

/** Blocks are compared by identity: whoever changes one makes a new one. */
export function patchReport(before: readonly Block[], { blocks, ...head }: ReportDocument): ReportPatch {
  const most = Math.min(before.length, blocks.length)
  let keptStart = 0
  while (keptStart < most && before[keptStart] === blocks[keptStart]) keptStart++
  let keptEnd = 0
  while (keptEnd < most - keptStart && before[before.length - 1 - keptEnd] === blocks[blocks.length - 1 - keptEnd]) keptEnd++
  return { head, keptStart, keptEnd, blocks: blocks.slice(keptStart, blocks.length - keptEnd) }
}

/** The report that `patchReport` was given; kept blocks are those of `before`. */
export function applyReportPatch(before: readonly Block[], { head, keptStart, keptEnd, blocks }: ReportPatch): ReportDocument {
  return { ...head, blocks: [...before.slice(0, keptStart), ...blocks, ...before.slice(before.length - keptEnd)] }
}
