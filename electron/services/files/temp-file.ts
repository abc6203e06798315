import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { runs } from '#electron/services/files/running-process.ts'
import { diskAttempts } from '#electron/services/files/disk-attempts.ts'
import { type FileOps, nodeFileOps, removeIfThere } from '#electron/services/files/file-ops.ts'

/** The process id is part of the name, so that a sweep never takes a file from under a running 案头. */
const OWN_TEMP_FILE = /^\.antou-(\d+)-[0-9a-f]{24}\.tmp$/

/** A process id may be given to another program later; beyond this age the file is left over whatever its number says. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000

/** A name for a file in the making. In the same folder as its target (rename works within one file system only) and short, whatever the target is called. */
export function tempFileBeside(target: string): string {
  return path.join(path.dirname(target), `.antou-${process.pid}-${randomBytes(12).toString('hex')}.tmp`)
}

export interface Sweep {
  readonly removed: number
  /** False: the folder or one of the files did not let itself be read or removed; the next sweep tries again. */
  readonly complete: boolean
}

/**
 * Removes the temp files that a killed 案头 left in a folder: each of them may hold a report in plain text.
 * Files of other programs and of a running 案头 stay. A sweep never stands in the way of work: it reports trouble and throws none.
 */
export async function sweepTempFiles(folder: string, ops: FileOps = nodeFileOps, now: number = Date.now()): Promise<Sweep> {
  let removed = 0
  const each = async (name: string) => {
    const owner = OWN_TEMP_FILE.exec(name)?.[1]
    if (owner === undefined) return
    const file = path.join(folder, name)
    if (runs(Number(owner)) && now - Date.parse((await ops.info(file)).modifiedAt) < ABANDONED_AFTER_MS) return
    await removeIfThere(file, ops)
    removed++
  }
  const { attempt, isComplete } = diskAttempts()
  await attempt(async () => {
    for (const name of await ops.list(folder)) await attempt(() => each(name))
  })
  return { removed, complete: isComplete() }
}
