import path from 'node:path'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ownFileJson } from '#shared/base/own-file-json.ts'
import { type Result, type UserError, fail, ok, userError } from '#shared/base/result.ts'
import type { PackFolder, SharedCounts, SharedPacks } from '#shared/contract/packs.ts'
import { MAX_PACK_BYTES, PACK_EXTENSION, decodePack } from '#shared/packs/pack-file.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, errnoOf, infoIfThere, nodeFileOps, removeIfThere } from '#electron/services/files/file-ops.ts'
import { createKeyedQueue } from '#electron/services/files/keyed-queue.ts'
import { sha256 } from '#electron/services/packs/pack-service.ts'
import {
  SHARED_PARTS,
  type SharedPack,
  sharedEntries,
  sharedPackOf,
  sharedPackSchema,
  sharedProfiles,
  sharedTypes,
  sharedWords,
} from '#electron/services/packs/shared-pack.ts'

/** Folders of packs that are read and never written: at the start and when asked. */
export interface PackFolders {
  read(): Promise<SharedPacks>
  /** The report types of the last reading, from the copies on this machine: a share that hangs must not hold up a new report. */
  types(): Promise<readonly ReportType[]>
  /** The layouts, likewise. */
  profiles(): Promise<readonly LayoutProfile[]>
  /** Errors: `too-many`, and those of the disk. */
  add(folder: string): Promise<Result<null>>
  remove(id: string): Promise<Result<null>>
}

const MOST_FOLDERS = 5
const MOST_PACKS = 30
const LIST = 'pack-folders.json'
const listSchema = z.array(z.string().max(4_000)).max(MOST_FOLDERS)

/** @param home the program's own folder for the user's library: holds the list, and the last good copy of every pack */
export function createPackFolders(home: string, ops: FileOps = nodeFileOps): PackFolders {
  const inTurn = createKeyedQueue()
  const write = async (folders: readonly string[]): Promise<Result<null>> => {
    try {
      await ops.makeFolder(home)
      const written = await durableWrite(path.join(home, LIST), Buffer.from(JSON.stringify(folders)), { ops })
      return written.ok ? ok(null) : fail(fileError(written.error.cause, 'subscription'))
    } catch (cause) {
      return fail(fileError(cause, 'subscription'))
    }
  }
  /** Changes the list as it stands on the disk. One that cannot be read just now is never written over: the other folders would be forgotten. */
  const change = (next: (folders: readonly string[]) => Promise<Result<null>>): Promise<Result<null>> =>
    inTurn('list', async () => {
      try {
        return await next(await storedFolders(home, ops))
      } catch (cause) {
        return fail(fileError(cause, 'subscription'))
      }
    })
  const copies = async (): Promise<readonly SharedPack[]> => {
    const packs: SharedPack[] = []
    for (const folder of await listFolders(home, ops)) packs.push(...(await readCopy(copyOf(home, folderId(folder)), ops)))
    return packs
  }
  return {
    async read() {
      const folders: PackFolder[] = []
      const packs: SharedPack[] = []
      for (const folder of await listFolders(home, ops)) {
        const { packs: found, problem } = await readFolder(folder, home, ops)
        const counts = Object.fromEntries(SHARED_PARTS.map((part) => [part, found.reduce((sum, pack) => sum + pack[part].length, 0)]))
        folders.push({ ...(counts as unknown as SharedCounts), id: folderId(folder), folder, problem })
        packs.push(...found)
      }
      return { folders, entries: sharedEntries(packs), words: sharedWords(packs) }
    },
    types: async () => sharedTypes(await copies()),
    profiles: async () => sharedProfiles(await copies()),
    add: (folder) =>
      change(async (before) => {
        if (before.includes(folder)) return ok(null)
        return before.length >= MOST_FOLDERS ? fail(TOO_MANY) : write([...before, folder])
      }),
    async remove(id) {
      const removed = await change((before) => write(before.filter((folder) => folderId(folder) !== id)))
      if (!removed.ok) return removed
      try {
        await removeIfThere(copyOf(home, id), ops)
        return ok(null)
      } catch (cause) {
        return fail(fileError(cause, 'subscription'))
      }
    },
  }
}

function folderId(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 16)
}

function copyOf(home: string, id: string): string {
  return path.join(home, `shared-${id}.json`)
}

/** The subscribed folders; none where the list is not there or makes no sense. Throws errno errors. */
async function storedFolders(home: string, ops: FileOps): Promise<readonly string[]> {
  const file = path.join(home, LIST)
  if ((await infoIfThere(file, ops)) === null) return []
  const parsed = listSchema.safeParse(ownFileJson((await ops.read(file)).toString('utf8')))
  return parsed.success ? parsed.data : []
}

/** The same for reading packs: without the list there are none, and everything else goes on. */
async function listFolders(home: string, ops: FileOps): Promise<readonly string[]> {
  try {
    return await storedFolders(home, ops)
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return []
  }
}

/** Undefined for what is not there, cannot be read, or is no JSON. */
async function readJson(file: string, ops: FileOps): Promise<unknown> {
  try {
    return JSON.parse((await ops.read(file)).toString('utf8'))
  } catch (cause) {
    if (!(cause instanceof SyntaxError) && errnoOf(cause) === null) throw cause
    return undefined
  }
}

interface FolderContent {
  readonly packs: readonly SharedPack[]
  readonly problem: UserError | null
}

async function readFolder(folder: string, home: string, ops: FileOps): Promise<FolderContent> {
  const copy = copyOf(home, folderId(folder))
  const fresh = await readPacks(folder, ops)
  if (!fresh.ok) return { packs: await readCopy(copy, ops), problem: fresh.error }
  const packs = JSON.stringify(fresh.value)
  // Written only when something is new: the share is read at every start.
  if (JSON.stringify(await readJson(copy, ops)) !== packs) {
    const written = await durableWrite(copy, Buffer.from(packs), { ops })
    if (!written.ok) return { packs: fresh.value, problem: fileError(written.error.cause, 'subscription') }
  }
  return { packs: fresh.value, problem: null }
}

/** All packs of a folder, or the first thing that is wrong: half a folder would look as if phrases had been taken away. */
async function readPacks(folder: string, ops: FileOps): Promise<Result<readonly SharedPack[]>> {
  try {
    const names = (await ops.list(folder)).filter((name) => name.toLowerCase().endsWith(PACK_EXTENSION)).sort()
    if (names.length > MOST_PACKS) return fail(tooManyPacks(folder))
    const packs: SharedPack[] = []
    for (const name of names) {
      const file = path.join(folder, name)
      const info = await infoIfThere(file, ops)
      if (info === null || info.kind !== 'file' || info.size > MAX_PACK_BYTES) return fail(badPack(name))
      const pack = decodePack(await ops.read(file), sha256)
      if (!pack.ok) return fail(badPack(name))
      packs.push(sharedPackOf(pack.value, name.slice(0, -PACK_EXTENSION.length)))
    }
    return ok(packs)
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return fail(gone(folder))
  }
}

async function readCopy(copy: string, ops: FileOps): Promise<readonly SharedPack[]> {
  const parsed = z.array(sharedPackSchema).safeParse(await readJson(copy, ops))
  return parsed.success ? parsed.data : []
}

const SAFE = '自己的短语和稿子没有变化，上一次读到的共享短语照常可用。'
const TOO_MANY = userError('too-many', `最多只能订阅 ${MOST_FOLDERS} 个共享文件夹，没有加上。`, SAFE, '请先取消一个不用的文件夹。')

function gone(folder: string): UserError {
  return userError('share-gone', `共享文件夹“${folder}”现在打不开。`, SAFE, '请检查网络和共享文件夹，再点“重新读取”。')
}

function badPack(name: string): UserError {
  return userError('bad-pack', `共享文件夹里的“${name}”读不出来。`, SAFE, '请管理这个文件夹的同志重新导出一次，再点“重新读取”。')
}

function tooManyPacks(folder: string): UserError {
  return userError('too-many', `共享文件夹“${folder}”里的短语包超过 ${MOST_PACKS} 个，没有读入。`, SAFE, '请另选一个只放短语包的文件夹。')
}
