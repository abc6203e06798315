import path from 'node:path'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ownFileJson } from '#shared/base/own-file-json.ts'
import { type Result, type UserError, fail, ok, userError } from '#shared/base/result.ts'
import { EMPTY_OWN_LIBRARY, type OwnLibrary } from '#shared/phrases/own/own-library.ts'
import { parseOwnLibrary } from '#shared/phrases/own/own-library-schema.ts'
import { durableWrite, renamePatiently } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, errnoOf, infoIfThere, nodeFileOps } from '#electron/services/files/file-ops.ts'
import { createKeyedQueue } from '#electron/services/files/keyed-queue.ts'

export interface LoadedOwnLibrary {
  readonly own: OwnLibrary
  /** What the user is to be told: the file was damaged and set aside. */
  readonly notice: UserError | null
}

/** The user's phrases on disk. */
export interface OwnLibraryStore {
  /** Never fails: what cannot be read is kept aside, told, and an empty or the last good library takes its place. */
  load(): Promise<LoadedOwnLibrary>
  save(own: OwnLibrary): Promise<Result<OwnLibrary>>
}

const FORMAT = 'antou-phrases'
const VERSION = 1
/** Larger files were not written by this program. */
const MAX_BYTES = 32 * 1024 * 1024
const FILE = 'phrases.json'
const BEFORE = 'phrases.before.json'

const envelopeSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.number().int().min(1),
  /** SHA-256 of the library's JSON. */
  checksum: z.string(),
  library: z.unknown(),
})

type ReadFile = { readonly state: 'none' | 'damaged' | 'newer' | 'unreadable' } | { readonly state: 'good'; readonly own: OwnLibrary }

/** @param folder the program's own folder for the user's library */
export function createOwnLibraryStore(folder: string, ops: FileOps = nodeFileOps): OwnLibraryStore {
  const file = path.join(folder, FILE)
  const before = path.join(folder, BEFORE)
  /**
   * Why the file that stands there must not be written over; null: it may. Until the program ends, even where a later reading goes well: the
   * window holds what the first one gave, and saving that would wipe out the rest.
   */
  let blocked: UserError | null = null
  const inTurn = createKeyedQueue()

  const write = async (own: OwnLibrary): Promise<Result<OwnLibrary>> => {
    if (blocked !== null) return fail(blocked)
    try {
      await ops.makeFolder(folder)
      const last = await readLibrary(file, ops)
      if (last.state === 'newer') return fail(NEWER)
      if (last.state === 'good') {
        const kept = await durableWrite(before, encode(last.own), { ops })
        if (!kept.ok) return fail(fileError(kept.error.cause, 'phrases'))
      }
      const written = await durableWrite(file, encode(own), { ops })
      return written.ok ? ok(own) : fail(fileError(written.error.cause, 'phrases'))
    } catch (cause) {
      return fail(fileError(cause, 'phrases'))
    }
  }
  return {
    async load() {
      const read = await readLibrary(file, ops)
      if (read.state === 'good') return { own: read.own, notice: null }
      if (read.state === 'newer' || read.state === 'unreadable') {
        blocked = read.state === 'newer' ? NEWER : NOT_READ_BEFORE
        return { own: EMPTY_OWN_LIBRARY, notice: read.state === 'newer' ? NEWER : UNREADABLE }
      }
      const last = await readLibrary(before, ops)
      const own = last.state === 'good' ? last.own : EMPTY_OWN_LIBRARY
      if (read.state === 'none') return { own, notice: null }
      const aside = await setAside(file, folder, ops)
      const notice = damaged(aside, last.state === 'good')
      if (aside === null) blocked = notice
      return { own, notice }
    },
    // One after the other: the second must find what the first has written.
    save: (own) => inTurn('library', () => write(own)),
  }
}

function encode(own: OwnLibrary): Buffer {
  const library = JSON.stringify(own)
  return Buffer.from(JSON.stringify({ format: FORMAT, version: VERSION, checksum: checksumOf(library), library: own }, null, 1))
}

function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

async function readLibrary(file: string, ops: FileOps): Promise<ReadFile> {
  try {
    const info = await infoIfThere(file, ops)
    if (info === null) return { state: 'none' }
    if (info.kind !== 'file' || info.size > MAX_BYTES) return { state: 'damaged' }
    return decode((await ops.read(file)).toString('utf8'))
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return { state: 'unreadable' }
  }
}

function decode(text: string): ReadFile {
  const envelope = envelopeSchema.safeParse(ownFileJson(text))
  if (!envelope.success) return { state: 'damaged' }
  if (envelope.data.version > VERSION) return { state: 'newer' }
  const own = checksumOf(JSON.stringify(envelope.data.library)) === envelope.data.checksum ? parseOwnLibrary(envelope.data.library) : null
  return own === null ? { state: 'damaged' } : { state: 'good', own }
}

/** The name the damaged file has now; null when it could not be moved. */
async function setAside(file: string, folder: string, ops: FileOps): Promise<string | null> {
  try {
    for (let n = 1; ; n++) {
      const name = `我的短语（损坏${n}）.txt`
      if ((await infoIfThere(path.join(folder, name), ops)) !== null) continue
      await renamePatiently(file, path.join(folder, name), ops)
      return name
    }
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return null
  }
}

const SAFE = '稿子没有受影响，案头自带的短语照常可用。'
const NEWER = userError('newer-version', '我的短语是用更新版本的案头存的，这个版本读不了，也不会改动它。', SAFE, '请换用新版本的案头。')
const UNREADABLE = userError('unreadable', '我的短语这次没有读出来，文件没有改动。', SAFE, '请关掉正在用它的程序，再重新打开案头。')
const NOT_READ_BEFORE = userError(
  'unreadable',
  '我的短语这次打开时没有读出来，为了不盖掉原来的，没有保存。',
  SAFE,
  '请关掉正在用短语文件的程序，重新打开案头，再存一次。',
)

function damaged(aside: string | null, hasBefore: boolean): UserError {
  const what = aside === null ? '我的短语文件损坏了，没有改动它。' : `我的短语文件损坏了，已改名为“${aside}”原样留着。`
  const advice = hasBefore ? '已换上前一次保存的短语，请看一看最近加的还在不在。' : '可以继续新建短语，或者从备份的短语包里读回来。'
  return userError('damaged', what, SAFE, aside === null ? '请关掉正在用它的程序，再重新打开案头。' : advice)
}
