import type { Block } from '#shared/document/blocks.ts'
import { type CheckBasis, NO_BASIS } from '#shared/inspection/check-basis.ts'
import { changedParts } from '#shared/inspection/changed-parts.ts'
import { checkReport, countPages } from '#shared/inspection/inspect-report.ts'
import type { Inspection } from '#shared/inspection/inspection.ts'
import { type ReportPatch, applyReportPatch } from '#shared/inspection/report-patch.ts'
import { createProofreader } from '#shared/proofreading/proofreader.ts'
import { rulesWith } from '#shared/proofreading/rules-with.ts'
import { typeInForce } from '#shared/report-types/type-in-force.ts'

export interface InspectionRequest {
  /** Against the report of the request before; against an empty one where `isFresh`. */
  readonly patch: ReportPatch
  /** Forget what was sent before, and answer with everything. */
  readonly isFresh: boolean
  /** What the checks go by, where that changed. */
  readonly basis?: CheckBasis
}

/** Each request has two answers: the checks, then the pages, which take longer than all the rest. */
export interface InspectionAnswer {
  readonly part: 'checks' | 'pages'
  /** What differs from the answers before. */
  readonly changed: Partial<Inspection>
}

let basis = NO_BASIS
let proofreader = createProofreader(rulesWith(basis.words))
let blocks: readonly Block[] = []
let sent: Partial<Inspection> = {}

/** Runs all checks, away from the typing. */
self.addEventListener('message', (event: MessageEvent<InspectionRequest>) => {
  const { patch, isFresh } = event.data
  if (event.data.basis) {
    basis = event.data.basis
    proofreader = createProofreader(rulesWith(basis.words))
  }
  if (isFresh) {
    sent = {}
    blocks = []
  }
  const report = applyReportPatch(blocks, patch)
  blocks = report.blocks
  answer('checks', checkReport(report, proofreader.check(report), typeInForce(report, basis.types), basis))
  answer('pages', { pages: countPages(report) })
})

function answer(part: InspectionAnswer['part'], next: Partial<Inspection>): void {
  const changed = changedParts(sent, next)
  sent = { ...sent, ...changed }
  const message: InspectionAnswer = { part, changed }
  self.postMessage(message)
}
