import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { DraftFolder } from '#electron/services/drafts/draft-folder.ts'
import { type RunningProcess, isStillRunning, thisProcess } from '#electron/services/files/running-process.ts'
import { writeNewFile } from '#electron/services/files/durable-write.ts'
import { type FileInfo, type FileOps, errnoOf, infoIfThere, removeIfThere } from '#electron/services/files/file-ops.ts'
import { tempFileBeside } from '#electron/services/files/temp-file.ts'

/*
 * <id>.lock beside a draft: who writes in it. Electron's own lock holds for one user and one machine; this one also holds between the
 * two hosts of the program and between machines that share a folder. It is a courtesy that spares people conflicts, not what keeps drafts
 * whole: every save looks at the file on disk anyway.
 */

/** One writer for each draft. */
export interface DraftLocks {
  /** Whether the draft is this program's to write in, from now on. */
  take(id: string): Promise<boolean>
  release(id: string): Promise<void>
  releaseAll(): Promise<void>
  /** Drafts that somebody else writes in. Throws errno errors of the folder. */
  heldElsewhere(): Promise<readonly string[]>
  /** Drafts that were open in a 案头 of this machine that no longer runs, the one opened last first. Their locks are removed. */
  leftBehind(): Promise<readonly string[]>
}

/** For the command line and tests: nobody else is about. */
export const NO_LOCKS: DraftLocks = {
  take: async () => true,
  release: async () => undefined,
  releaseAll: async () => undefined,
  heldElsewhere: async () => [],
  leftBehind: async () => [],
}

const lockSchema = z.object({
  format: z.literal('antou-lock'),
  pid: z.number().int(),
  started: z.string().nullable(),
  host: z.string(),
  token: z.string(),
})
type Lock = z.infer<typeof lockSchema>

/** A holder says that often that it lives, and is believed dead after missing several turns: milliseconds. */
export const HEARTBEAT_MS = 10_000
export const SILENT_AFTER_MS = 60_000

const LOCK_FILE = /^([A-Za-z0-9][A-Za-z0-9-]{0,63})\.lock$/

export function createDraftLocks(places: DraftFolder, ops: FileOps, self: RunningProcess = thisProcess()): DraftLocks {
  const token = randomUUID()
  const held = new Set<string>()
  let heart: ReturnType<typeof setInterval> | undefined
  const beat = () => {
    for (const id of held) void quietly(() => ops.touch(places.lock(id)))
  }
  const hold = (id: string) => {
    held.add(id)
    heart ??= setInterval(beat, HEARTBEAT_MS).unref()
    return true
  }
  const drop = async (id: string) => {
    if (!held.delete(id)) return
    if (held.size === 0) {
      clearInterval(heart)
      heart = undefined
    }
    await quietly(async () => {
      const lock = await readLock(places.lock(id), ops)
      if (lock?.token === token) await removeIfThere(places.lock(id), ops)
    })
  }
  const mine: Lock = { format: 'antou-lock', ...self, token }
  return {
    async take(id) {
      if (held.has(id)) return true
      try {
        return (await takeLock(places.lock(id), mine, ops)) && hold(id)
      } catch (cause) {
        if (errnoOf(cause) === null) throw cause
        // A full or read-only disk takes no lock; reading the draft is still of use, and saving will say what is wrong.
        return true
      }
    },
    release: drop,
    async releaseAll() {
      for (const id of [...held]) await drop(id)
    },
    async heldElsewhere() {
      if ((await infoIfThere(places.folder, ops)) === null) return []
      const ids = (await ops.list(places.folder)).flatMap((name) => LOCK_FILE.exec(name)?.[1] ?? []).filter((id) => !held.has(id))
      const alive = await Promise.all(ids.map((id) => isAlive(places.lock(id), mine, null, ops)))
      return ids.filter((_, index) => alive[index])
    },
    leftBehind: () => removeDeadLocks(places, ops, self),
  }
}

async function takeLock(file: string, mine: Lock, ops: FileOps): Promise<boolean> {
  // Twice: the second time after a dead holder's lock was removed. Whoever of two comes second then finds a living one.
  for (let attempt = 0; attempt < 2; attempt++) {
    const temp = tempFileBeside(file)
    try {
      await writeNewFile(temp, Buffer.from(JSON.stringify(mine)), 0o600, ops)
      if (await placeLock(temp, file, ops)) return true
      if (await isAlive(file, mine, await ops.info(temp), ops)) return false
    } finally {
      await quietly(() => removeIfThere(temp, ops))
    }
    if (!(await clearDeadLock(file, temp, mine, ops))) return false
  }
  return false
}

/** Two programs may find the same dead lock: what the slower one takes away may be the other's new one, which is then put back. */
async function clearDeadLock(file: string, aside: string, mine: Lock, ops: FileOps): Promise<boolean> {
  try {
    await ops.rename(file, aside)
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return true
    throw cause
  }
  const dead = !(await isAlive(aside, mine, null, ops))
  if (!dead) await placeLock(aside, file, ops)
  await removeIfThere(aside, ops)
  return dead
}

/** A link is made only where nothing stands, with its content in one go. Where there are no links the file is created as such. */
async function placeLock(temp: string, file: string, ops: FileOps): Promise<boolean> {
  try {
    await ops.link(temp, file)
    return true
  } catch (cause) {
    if (errnoOf(cause) === 'EEXIST') return false
    if (errnoOf(cause) === null) throw cause
  }
  try {
    await writeNewFile(file, await ops.read(temp), 0o600, ops)
    return true
  } catch (cause) {
    if (errnoOf(cause) === 'EEXIST') return false
    throw cause
  }
}

/** @param fresh a file made just now in the same folder: its time is that of the disk's own clock; null: this machine's clock has to do */
async function isAlive(file: string, mine: Lock, fresh: FileInfo | null, ops: FileOps): Promise<boolean> {
  const info = await infoIfThere(file, ops)
  if (info === null) return false
  const lock = await readLock(file, ops)
  const silent = (fresh === null ? Date.now() : Date.parse(fresh.modifiedAt)) - Date.parse(info.modifiedAt) > SILENT_AFTER_MS
  if (lock === null || lock.host !== mine.host) return !silent
  const running = stillRuns(lock, mine)
  return running === 'unknown' ? !silent : running
}

async function readLock(file: string, ops: FileOps): Promise<Lock | null> {
  if ((await infoIfThere(file, ops)) === null) return null
  try {
    return lockSchema.parse(JSON.parse((await ops.read(file)).toString('utf8')))
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof z.ZodError) return null
    throw cause
  }
}

async function removeDeadLocks(places: DraftFolder, ops: FileOps, self: RunningProcess): Promise<readonly string[]> {
  const dead: { id: string; at: string }[] = []
  await quietly(async () => {
    for (const name of await ops.list(places.folder)) {
      const id = LOCK_FILE.exec(name)?.[1]
      const lock = id === undefined ? null : await readLock(places.lock(id), ops)
      if (id === undefined || lock === null || lock.host !== self.host || stillRuns(lock, self) !== false) continue
      const { modifiedAt } = await ops.info(places.lock(id))
      await removeIfThere(places.lock(id), ops)
      dead.push({ id, at: modifiedAt })
    }
  })
  return dead.sort((a, b) => (a.at < b.at ? 1 : -1)).map(({ id }) => id)
}

/** A lock of this very process that is not held is one from before, when its earlier window was taken down without a word. */
function stillRuns(lock: Lock, self: RunningProcess): boolean | 'unknown' {
  return lock.pid === self.pid && lock.started === self.started ? false : isStillRunning(lock)
}

/** What concerns locks alone never stands in the way of work. */
async function quietly(step: () => Promise<unknown>): Promise<boolean> {
  try {
    await step()
    return true
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return false
  }
}
