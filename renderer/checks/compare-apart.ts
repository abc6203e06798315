import type { ComparedSection } from '#shared/comparison/compare-reports.ts'
import type { Block } from '#shared/document/blocks.ts'
import type { ComparisonRequest } from '#renderer/checks/comparison.worker.ts'

/** Compares two versions of a report in a worker of its own. Rejects when the worker fails. */
export function compareApart(before: readonly Block[], after: readonly Block[]): Promise<readonly ComparedSection[]> {
  const worker = new Worker(new URL('./comparison.worker.ts', import.meta.url), { type: 'module' })
  const answer = new Promise<readonly ComparedSection[]>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<readonly ComparedSection[]>) => resolve(event.data), { once: true })
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true })
  })
  const request: ComparisonRequest = { before, after }
  worker.postMessage(request)
  return answer.finally(() => worker.terminate())
}
