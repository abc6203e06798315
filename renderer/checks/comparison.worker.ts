import { compareReports } from '#shared/comparison/compare-reports.ts'
import type { Block } from '#shared/document/blocks.ts'

/** Compares two versions away from the typing. One answer a request, in order. */
export interface ComparisonRequest {
  readonly before: readonly Block[]
  readonly after: readonly Block[]
}

self.addEventListener('message', (event: MessageEvent<ComparisonRequest>) => {
  self.postMessage(compareReports(event.data.before, event.data.after))
})
