import type { Block } from '#shared/document/blocks.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { type CheckBasis, NO_BASIS } from '#shared/inspection/check-basis.ts'
import type { Inspection } from '#shared/inspection/inspection.ts'
import { patchReport } from '#shared/inspection/report-patch.ts'
import type { InspectionAnswer, InspectionRequest } from '#renderer/checks/inspection.worker.ts'

export interface Inspector {
  /** Asks for the checks of this report; of several waiting requests only the newest is answered. */
  inspect(report: ReportDocument, basis: CheckBasis): void
  /** Loads the rules before the first report asks for them. The first screen of the window needs none of them. */
  prepare(): void
  dispose(): void
}

export interface InspectorEvents {
  /** Everything, for the report of the last request. */
  readonly onChecks: (inspection: Inspection, report: ReportDocument) => void
  /** The number of pages, a moment after the rest. */
  readonly onPages: (pages: number, report: ReportDocument) => void
  readonly onFailure: (reason: string) => void
}

/**
 * The checks in a worker. While it is busy, only the newest report waits: a slow machine falls behind by one check, never by a queue.
 * Only changed blocks are sent and only changed parts come back. After a check that fails the last result stays.
 */
export function createInspector({ onChecks, onPages, onFailure }: InspectorEvents): Inspector {
  let worker: Worker | null = null
  let busy = false
  let waiting: { readonly report: ReportDocument; readonly basis: CheckBasis } | null = null
  /** What the worker holds; null: it has to be told everything. */
  let sent: ReportDocument | null = null
  let sentBasis = NO_BASIS
  let known: Partial<Inspection> = {}

  const send = (report: ReportDocument, basis: CheckBasis) => {
    const isFresh = sent === null || sent.id !== report.id
    if (isFresh) known = {}
    const before: readonly Block[] = isFresh ? [] : (sent?.blocks ?? [])
    const request: InspectionRequest = { patch: patchReport(before, report), isFresh, ...(isSameBasis(basis, sentBasis) ? {} : { basis }) }
    busy = true
    sent = report
    sentBasis = basis
    ready().postMessage(request)
  }
  const sendWaiting = () => {
    busy = false
    if (waiting === null) return
    const next = waiting
    waiting = null
    send(next.report, next.basis)
  }
  const take = ({ data: { part, changed } }: MessageEvent<InspectionAnswer>) => {
    const inspected = waiting === null ? sent : null
    const isFirst = !isWhole(known)
    known = { ...known, ...changed }
    // The first answer of a report is shown once it is whole. Later the pages are told alone: findings may have been accepted meanwhile.
    if (inspected !== null && isWhole(known)) {
      if (part === 'checks' || isFirst) onChecks(known, inspected)
      else onPages(known.pages, inspected)
    }
    if (part === 'pages') sendWaiting()
  }
  const fail = (event: ErrorEvent) => {
    // What the worker holds now is not known.
    sent = null
    onFailure(event.message)
    sendWaiting()
  }
  const ready = (): Worker => {
    if (worker !== null) return worker
    worker = new Worker(new URL('./inspection.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', take)
    worker.addEventListener('error', fail)
    return worker
  }
  return {
    inspect: (report, basis) => {
      if (busy) waiting = { report, basis }
      else send(report, basis)
    },
    prepare: () => void ready(),
    dispose: () => worker?.terminate(),
  }
}

function isWhole(inspection: Partial<Inspection>): inspection is Inspection {
  return inspection.checklist !== undefined && inspection.pages !== undefined
}

function isSameBasis(a: CheckBasis, b: CheckBasis): boolean {
  return a.particulars === b.particulars && a.words === b.words && a.types === b.types
}
