import path from 'node:path'
import { z } from 'zod'
import { ID_PATTERN } from '#shared/base/branded-ids.ts'
import { ownFileJson } from '#shared/base/own-file-json.ts'
import { type Result, fail, ok } from '#shared/base/result.ts'
import { type DraftSeal, NO_SEAL, WHOLE_FILE } from '#electron/services/drafts/draft-seal.ts'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, infoIfThere, nodeFileOps } from '#electron/services/files/file-ops.ts'
import { createKeyedQueue } from '#electron/services/files/keyed-queue.ts'

const noteSchema = z.strictObject({
  /** ISO 8601, UTC */
  at: z.string(),
  fileName: z.string(),
  /** Blanks, masks and residue that the user knowingly left in. */
  overridden: z.number().int().min(0),
})
const historySchema = z.strictObject({ version: z.literal(1), exports: z.record(z.string().regex(ID_PATTERN), z.array(noteSchema)) })

/** A final copy that left the program. */
export type ExportNote = z.infer<typeof noteSchema>

/** What final copies were made of each draft, in exports.json beside the drafts. */
export interface ExportHistory {
  list(draftId: string): Promise<Result<readonly ExportNote[]>>
  record(draftId: string, note: ExportNote): Promise<Result<null>>
}

/** Of one draft; older ones go. */
const MOST_NOTES = 100
const MAX_BYTES = 8 * 1024 * 1024

/** @param folder the drafts' folder, asked anew every time where it is a function */
export function createExportHistory(folder: string | (() => string), ops: FileOps = nodeFileOps, seal: DraftSeal = NO_SEAL): ExportHistory {
  const fileNow = () => path.join(typeof folder === 'string' ? folder : folder(), 'exports.json')
  const inTurn = createKeyedQueue()
  return {
    async list(draftId) {
      try {
        return ok((await read(fileNow(), ops, seal))[draftId] ?? [])
      } catch (cause) {
        return fail(fileError(cause, 'read-history'))
      }
    },
    record: (draftId, note) =>
      inTurn('history', async () => {
        try {
          const file = fileNow()
          const exports = await read(file, ops, seal)
          const notes = [...(exports[draftId] ?? []), note].slice(-MOST_NOTES)
          const text = JSON.stringify({ version: 1, exports: { ...exports, [draftId]: notes } }, null, 1)
          const written = await durableWrite(file, seal.close(Buffer.from(text), WHOLE_FILE), { ops })
          return written.ok ? ok(null) : fail(fileError(written.error.cause, 'history'))
        } catch (cause) {
          return fail(fileError(cause, 'history'))
        }
      }),
  }
}

/** A history that cannot be read is kept under another name: it is a record, not something to be written over. */
async function read(file: string, ops: FileOps, seal: DraftSeal): Promise<Readonly<Record<string, ExportNote[]>>> {
  const info = await infoIfThere(file, ops)
  if (info === null) return {}
  const opened = info.size > MAX_BYTES ? null : seal.open(await ops.read(file), WHOLE_FILE)
  const parsed = opened?.state === 'open' ? historySchema.safeParse(ownFileJson(Buffer.from(opened.bytes).toString('utf8'))) : undefined
  if (parsed?.success) return parsed.data.exports
  let n = 1
  while ((await infoIfThere(damagedName(file, n), ops)) !== null) n++
  await ops.rename(file, damagedName(file, n))
  return {}
}

function damagedName(file: string, n: number): string {
  return file.replace(/\.json$/, `.damaged-${n}.json`)
}
