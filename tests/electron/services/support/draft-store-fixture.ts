import path from 'node:path'
import { countingIds } from '#shared/base/branded-ids.ts'
import type { Result } from '#shared/base/result.ts'
import { type DraftStore, createDraftStore } from '#electron/services/drafts/draft-store.ts'
import type { DraftLocks } from '#electron/services/drafts/draft-locks.ts'
import type { FileOps } from '#electron/services/files/file-ops.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'

/** A store over `folder` whose clock goes on by a second at every look. */
export function storeOver(folder: string, ops?: FileOps, locks?: DraftLocks): DraftStore {
  let seconds = 0
  const now = () => new Date(Date.UTC(2024, 11, 1, 8, 0, seconds++)).toISOString()
  return createDraftStore({ folder, ids: countingIds(), now, ...(ops && { ops }), ...(locks && { locks }) })
}

/** The value of a result that the test takes for granted. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.what}`)
  return result.value
}

/** A store over `folder` with one draft of this text in it, and the draft's own file. */
export async function storeWithDraft(folder: string, text = '第一版。') {
  const store = storeOver(folder)
  const draft = unwrap(await store.createFrom(reportWith(text)))
  return { folder, store, draft, file: path.join(folder, `${draft.document.id}.antou`) }
}
