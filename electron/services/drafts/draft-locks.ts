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
const HEARTBEAT_MS = 10_000
const SILENT_AFTER_MS = 60_000

const LOCK_FILE = /^([A-Za-z0-9][A-Za-z0-9-]{0,63})\.lock$/

/** Takes and keeps locks for one run of the program; `self` is injected for tests. */
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
      const holders = await Promise.all(ids.map((id) => holderOf(places.lock(id), mine, null, ops)))
      return ids.filter((_, index) => holders[index] === 'alive')
    },
    leftBehind: () => removeDeadLocks(places, ops, mine),
  }
}

async function takeLock(file: string, mine: Lock, ops: FileOps): Promise<boolean> {
  // Twice: the second time after a dead holder's lock was removed. Whoever of two comes second then finds a living one.
  for (let attempt = 0; attempt < 2; attempt++) {
    const fresh = await place(file, mine, ops)
    if (fresh === 'placed') return true
    const holder = await holderOf(file, mine, fresh, ops)
    if (holder === 'alive') return false
    if (holder === 'dead' && !(await clearDeadLock(file, mine, fresh, ops))) return false
  }
  return false
}

/**
 * Takes a dead holder's lock away. One program at a time: between a look at the lock and taking it away, another might have put
 * its own there. @returns whether the place is free; false: another program is at it, or was faster
 */
async function clearDeadLock(file: string, mine: Lock, fresh: FileInfo | null, ops: FileOps): Promise<boolean> {
  const gate = `${file}.clearing`
  const others = await place(gate, mine, ops)
  if (others !== 'placed') {
    // Of a program that was ended while it cleared: the next one may.
    if ((await holderOf(gate, mine, others, ops)) === 'dead') await removeIfThere(gate, ops)
    return false
  }
  try {
    const holder = await holderOf(file, mine, fresh, ops)
    // Where nothing is, nothing is removed: another may be putting its lock there.
    if (holder === 'dead') await removeIfThere(file, ops)
    return holder !== 'alive'
  } finally {
    await quietly(() => removeIfThere(gate, ops))
  }
}

/** Writes a lock where none stands; where one does, gives a file's data made just now, which tell the time of the disk's own clock. */
async function place(file: string, mine: Lock, ops: FileOps): Promise<'placed' | FileInfo> {
  const temp = tempFileBeside(file)
  try {
    await writeNewFile(temp, Buffer.from(JSON.stringify(mine)), 0o600, ops)
    return (await placeLock(temp, file, ops)) ? 'placed' : await ops.info(temp)
  } finally {
    await quietly(() => removeIfThere(temp, ops))
  }
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
async function holderOf(file: string, mine: Lock, fresh: FileInfo | null, ops: FileOps): Promise<'none' | 'alive' | 'dead'> {
  const info = await infoIfThere(file, ops)
  if (info === null) return 'none'
  const lock = await readLock(file, ops)
  if (lock === null && (await infoIfThere(file, ops)) === null) return 'none'
  const silent = (fresh === null ? Date.now() : Date.parse(fresh.modifiedAt)) - Date.parse(info.modifiedAt) > SILENT_AFTER_MS
  if (lock === null || lock.host !== mine.host) return silent ? 'dead' : 'alive'
  const running = stillRuns(lock, mine)
  return running === true || (running === 'unknown' && !silent) ? 'alive' : 'dead'
}

/** Null when it is not there, or says nothing that makes sense. */
async function readLock(file: string, ops: FileOps): Promise<Lock | null> {
  if ((await infoIfThere(file, ops)) === null) return null
  try {
    return lockSchema.parse(JSON.parse((await ops.read(file)).toString('utf8')))
  } catch (cause) {
    // It may be taken away between a look at it and the reading: whoever asks must not take that for a disk that has no locks.
    if (cause instanceof SyntaxError || cause instanceof z.ZodError || errnoOf(cause) === 'ENOENT') return null
    throw cause
  }
}

async function removeDeadLocks(places: DraftFolder, ops: FileOps, mine: Lock): Promise<readonly string[]> {
  const dead: { id: string; at: string }[] = []
  await quietly(async () => {
    for (const name of await ops.list(places.folder)) {
      const id = LOCK_FILE.exec(name)?.[1]
      const lock = id === undefined ? null : await readLock(places.lock(id), ops)
      if (id === undefined || lock === null || lock.host !== mine.host || stillRuns(lock, mine) !== false) continue
      const { modifiedAt } = await ops.info(places.lock(id))
      if (await clearDeadLock(places.lock(id), mine, null, ops)) dead.push({ id, at: modifiedAt })
    }
  })
  return dead.sort((a, b) => (a.at < b.at ? 1 : -1)).map(({ id }) => id)
}

/** A lock of this very process that is not held is one from before, when its earlier window was taken down without a word. */
function stillRuns(lock: Lock, self: Pick<Lock, 'pid' | 'started'>): boolean | 'unknown' {
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
