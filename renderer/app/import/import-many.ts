import type { Result } from '#shared/base/result.ts'
import type { ImportAnswer, ImportOutcome } from '#shared/contract/imports.ts'
import { MAX_IMPORT_FILES } from '#shared/contract/limits.ts'
import { loadDrafts } from '#renderer/app/drafts/draft-actions.ts'
import { dismiss } from '#renderer/app/notices.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import type { ImportResult } from '#renderer/dialogs/import/import-result.ts'

export interface ImportJob {
  readonly fileName: string
  read(): Promise<Result<ImportAnswer | ImportOutcome>>
}

/** What was found beside the files to be imported. */
interface FoundBeside {
  /** Files that are no reports. */
  readonly skipped: number
  /** More reports, which were not counted. */
  readonly hasMore: boolean
}

/** Imports one file after the other, each into a draft of its own, and tells at the end what became of them. Stopping keeps what is done. */
export async function importMany(workspace: Workspace, jobs: readonly ImportJob[], { skipped, hasMore }: FoundBeside): Promise<void> {
  const { store } = workspace
  const results: ImportResult[] = []
  const taken = jobs.slice(0, MAX_IMPORT_FILES)
  dismiss(store, 'imported')
  try {
    for (const job of taken) {
      const stage = store.getState().importing
      if (stage?.kind === 'running' && stage.isStopping) break
      store.setState({ importing: { kind: 'running', current: job.fileName, done: results.length, total: taken.length, isStopping: false } })
      results.push(await resultOf(job))
    }
  } finally {
    store.setState({ importing: { kind: 'results', results, left: jobs.length - results.length, skipped, hasMore } })
    await loadDrafts(workspace)
  }
}

/** The file that is being read is finished; the next one is not begun. */
export function stopImports({ store }: Workspace): void {
  const stage = store.getState().importing
  if (stage?.kind === 'running') store.setState({ importing: { ...stage, isStopping: true } })
}

async function resultOf({ fileName, read }: ImportJob): Promise<ImportResult> {
  const answer = await read()
  if (!answer.ok) return { fileName, draftId: null, changes: 0, reason: `${answer.error.what}${answer.error.advice}` }
  if (!('draft' in answer.value)) throw new Error('one of several files must not wait for a decision')
  const { draft, warnings } = answer.value
  return { fileName, draftId: draft.document.id, changes: warnings.filter(({ kind }) => kind !== 'word').length, reason: null }
}
