import type { ReportDocument } from '#shared/document/report-document.ts'
import type { Inspection } from '#shared/inspection/inspection.ts'
import type { Particulars } from '#shared/particulars/particulars.ts'
import type { InspectionRequest } from '#renderer/checks/inspection.worker.ts'

export interface Inspector {
  /** Asks for the checks of this report; only the newest request is answered. */
  inspect(report: ReportDocument, particulars: Particulars | null): void
  dispose(): void
}

type Waiting = Omit<InspectionRequest, 'sequence'>

/**
 * The checks in a worker. While it is busy, only the newest report waits: a slow machine falls behind by one check, never by a queue.
 * A check that fails is told through `onFailure`; the last result stays.
 */
export function createInspector(onResult: (inspection: Inspection, report: ReportDocument) => void, onFailure: (reason: string) => void): Inspector {
  const worker = new Worker(new URL('./inspection.worker.ts', import.meta.url), { type: 'module' })
  let sequence = 0
  let busy = false
  let sent: ReportDocument | null = null
  let waiting: Waiting | null = null

  const send = ({ report, particulars }: Waiting) => {
    busy = true
    sent = report
    const request: InspectionRequest = { sequence: ++sequence, report, particulars }
    worker.postMessage(request)
  }
  const sendWaiting = () => {
    busy = false
    if (waiting === null) return
    const next = waiting
    waiting = null
    send(next)
  }
  worker.addEventListener('message', (event: MessageEvent<{ sequence: number; inspection: Inspection }>) => {
    const inspected = waiting === null ? sent : null
    sendWaiting()
    if (inspected !== null) onResult(event.data.inspection, inspected)
  })
  worker.addEventListener('error', (event) => {
    onFailure(event.message)
    sendWaiting()
  })
  return {
    inspect: (report, particulars) => {
      if (busy) waiting = { report, particulars }
      else send({ report, particulars })
    },
    dispose: () => worker.terminate(),
  }
}
