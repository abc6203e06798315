import path from 'node:path'
import { z } from 'zod'
import { type Result, fail, ok } from '#shared/base/result.ts'
import { BIN_DAYS, type BinnedDraft } from '#shared/contract/binned-draft.ts'
import type { DraftStoreContext } from '#electron/services/drafts/draft-context.ts'
import { type DraftFiles, draftIdsOf } from '#electron/services/drafts/draft-folder.ts'
import { readOrDamaged } from '#electron/services/drafts/recover-draft.ts'
import { summarizeDraft } from '#electron/services/drafts/summarize-draft.ts'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { diskAttempts } from '#electron/services/files/disk-attempts.ts'
import { infoIfThere, removeIfThere } from '#electron/services/files/file-ops.ts'

/* trash/<id>.bin.json: on how many days 案头 was opened since the draft came into the bin. */

const stampSchema = z.object({ version: z.literal(1), days: z.number().int().min(0), lastDay: z.string() })
type BinStamp = z.infer<typeof stampSchema>

const NEW: BinStamp = { version: 1, days: 0, lastDay: '' }

/** The drafts in the bin, those saved last first. */
export async function listBin(context: DraftFiles): Promise<Result<readonly BinnedDraft[]>> {
  try {
    const drafts: BinnedDraft[] = []
    for (const id of await binnedIds(context)) drafts.push(await summarizeBinned(id, context))
    return ok(drafts.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)))
  } catch (cause) {
    return fail(fileError(cause, 'read-draft'))
  }
}

/** Removes a draft in the bin for good, versions included. Nothing outside the bin but its versions is touched. */
export async function removeForGood(id: string, context: DraftFiles): Promise<Result<null>> {
  try {
    await clear(id, context)
    return ok(null)
  } catch (cause) {
    return fail(fileError(cause, 'remove-draft'))
  }
}

type BinContext = Pick<DraftStoreContext, 'places' | 'ops' | 'seal' | 'now'>

/**
 * Once at every start: counts the day, and clears what has been in the bin for its time. Never stands in the way of starting: false where
 * the disk did not let a draft be counted or cleared; the others are, and that one is tried again at the next start.
 */
export async function countBinDay(context: BinContext): Promise<boolean> {
  const { attempt, isComplete } = diskAttempts()
  await attempt(async () => {
    for (const id of await binnedIds(context)) await attempt(() => countDay(id, context))
  })
  return isComplete()
}

async function countDay(id: string, context: BinContext): Promise<void> {
  const today = context.now().slice(0, 10)
  const stamp = await readStamp(id, context)
  if (stamp.lastDay === today) return
  const days = stamp.days + 1
  if (days > BIN_DAYS) return clear(id, context)
  const bytes = Buffer.from(JSON.stringify({ version: 1, days, lastDay: today }))
  const written = await durableWrite(stampFile(id, context), bytes, { ops: context.ops })
  if (!written.ok) throw written.error.cause
}

async function summarizeBinned(id: string, context: DraftFiles): Promise<BinnedDraft> {
  const { days } = await readStamp(id, context)
  const daysLeft = Math.max(0, BIN_DAYS - days)
  const reading = await readOrDamaged(context.places.trashed(id), id, context)
  if (reading.state !== 'readable') return { id, title: '', savedAt: new Date(0).toISOString(), chars: 0, daysLeft }
  const summary = summarizeDraft(reading.draft, reading.origin)
  return summary.state === 'readable'
    ? { id, title: summary.title, savedAt: summary.savedAt, chars: summary.chars, daysLeft }
    : { id, title: '', savedAt: summary.savedAt, chars: 0, daysLeft }
}

async function clear(id: string, context: DraftFiles): Promise<void> {
  const { places, ops } = context
  const versions = places.versions(id)
  // The versions of a draft that is in the list under the same id are that draft's.
  const isBack = (await infoIfThere(places.current(id), ops)) !== null
  if (!isBack && (await infoIfThere(versions, ops)) !== null) {
    for (const name of await ops.list(versions)) await removeIfThere(path.join(versions, name), ops)
    await ops.removeFolder(versions)
  }
  for (const file of [places.trashedPrevious(id), places.trashedJournal(id), places.trashed(id), stampFile(id, context)])
    await removeIfThere(file, ops)
}

async function binnedIds({ places, ops }: DraftFiles): Promise<string[]> {
  if ((await infoIfThere(places.trash, ops)) === null) return []
  return draftIdsOf(await ops.list(places.trash))
}

async function readStamp(id: string, context: DraftFiles): Promise<BinStamp> {
  const file = stampFile(id, context)
  if ((await infoIfThere(file, context.ops)) === null) return NEW
  try {
    return stampSchema.parse(JSON.parse((await context.ops.read(file)).toString('utf8')))
  } catch (cause) {
    // What cannot be read counts from the start: the draft stays longer.
    if (cause instanceof SyntaxError || cause instanceof z.ZodError) return NEW
    throw cause
  }
}

/** Where the days of a draft in the bin are counted. */
export function stampFile(id: string, { places }: Pick<DraftFiles, 'places'>): string {
  return places.trashed(id).replace(/\.antou$/, '.bin.json')
}
