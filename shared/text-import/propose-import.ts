import { countingIds } from '#shared/base/branded-ids.ts'
import { type ImportTextOptions, readReport } from './import-text.ts'
import type { ImportedReport } from './imported-report.ts'
import { type CleaningProposal, collectingGate } from './proposal.ts'

export interface ImportProposal {
  /** By source line. */
  readonly proposals: readonly CleaningProposal[]
  /** What import gives when nothing is refused; its ids are of no use beyond it. */
  readonly report: ImportedReport
}

/** What import would change in a text, each change with an id to refuse it by: see `refused` of `importText`. Same limits and errors as there. */
export function proposeImport(text: string, options: Pick<ImportTextOptions, 'fragment' | 'hints'> = {}): ImportProposal {
  const gate = collectingGate()
  const report = readReport(text, { ...options, ids: countingIds(), now: '' }, gate)
  return { proposals: gate.proposals.toSorted((a, b) => a.line - b.line), report }
}
