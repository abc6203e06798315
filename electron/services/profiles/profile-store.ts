import path from 'node:path'
import { ID_PATTERN } from '#shared/base/branded-ids.ts'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { BUILT_IN_PROFILES, findProfile, isBuiltIn } from '#shared/layout-profiles/built-in-profiles.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { MAX_PROFILE_BYTES, decodeProfile, encodeProfile } from '#shared/layout-profiles/profile-file.ts'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, errnoOf, nodeFileOps, removeIfThere } from '#electron/services/files/file-ops.ts'

export interface ProfileList {
  /** Built-in ones first, then the user's by name. */
  readonly profiles: readonly LayoutProfile[]
  /** Names of files in the folder that cannot be read; they stay where they are. */
  readonly unreadable: readonly string[]
}

/** The user's layout profiles, one file each. */
export interface ProfileStore {
  list(): Promise<Result<ProfileList>>
  /** By id, else by name. Errors: `no-profile`, and those of the disk. */
  find(idOrName: string): Promise<Result<LayoutProfile>>
  /** Errors: `built-in`, `name-taken`, and those of the disk. */
  save(profile: LayoutProfile): Promise<Result<LayoutProfile>>
  remove(id: string): Promise<Result<null>>
}

export interface ProfileStoreOptions {
  readonly folder: string
  readonly ops?: FileOps | undefined
}

const ENDING = '.json'

export function createProfileStore({ folder, ops = nodeFileOps }: ProfileStoreOptions): ProfileStore {
  const fileOf = (id: string) => path.join(folder, `${id}${ENDING}`)
  const list = () => listProfiles(folder, ops)
  return {
    list,
    async find(idOrName) {
      const builtIn = findProfile(BUILT_IN_PROFILES, idOrName)
      if (builtIn) return ok(builtIn)
      const listed = await list()
      if (!listed.ok) return listed
      const found = findProfile(listed.value.profiles, idOrName)
      return found ? ok(found) : fail(NO_PROFILE)
    },
    async save(profile) {
      if (isBuiltIn(profile.id)) return fail(BUILT_IN)
      const listed = await list()
      if (!listed.ok) return listed
      if (listed.value.profiles.some(({ id, name }) => name === profile.name && id !== profile.id)) return fail(nameTaken(profile.name))
      try {
        await ops.makeFolder(folder)
      } catch (cause) {
        return fail(fileError(cause, 'profile'))
      }
      const written = await durableWrite(fileOf(profile.id), Buffer.from(encodeProfile(profile)), { ops })
      return written.ok ? ok(profile) : fail(fileError(written.error.cause, 'profile'))
    },
    async remove(id) {
      if (isBuiltIn(id) || !ID_PATTERN.test(id)) return fail(BUILT_IN)
      try {
        await removeIfThere(fileOf(id), ops)
        return ok(null)
      } catch (cause) {
        return fail(fileError(cause, 'profile'))
      }
    },
  }
}

async function listProfiles(folder: string, ops: FileOps): Promise<Result<ProfileList>> {
  try {
    const own: LayoutProfile[] = []
    const unreadable: string[] = []
    for (const name of await namesIn(folder, ops)) {
      const id = name.slice(0, -ENDING.length)
      if (!name.endsWith(ENDING) || !ID_PATTERN.test(id) || isBuiltIn(id)) continue
      const profile = await readProfile(path.join(folder, name), ops)
      // A copy made by hand under another name is a profile of its own.
      if (profile === null) unreadable.push(name)
      else own.push({ ...profile, id })
    }
    own.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
    return ok({ profiles: [...BUILT_IN_PROFILES, ...own], unreadable })
  } catch (cause) {
    return fail(fileError(cause, 'profile'))
  }
}

async function namesIn(folder: string, ops: FileOps): Promise<readonly string[]> {
  try {
    return await ops.list(folder)
  } catch (cause) {
    // Nothing was ever saved.
    if (errnoOf(cause) === 'ENOENT') return []
    throw cause
  }
}

/** Null for a file that holds no profile of this version. */
async function readProfile(file: string, ops: FileOps): Promise<LayoutProfile | null> {
  const { kind, size } = await ops.info(file)
  if (kind !== 'file' || size > MAX_PROFILE_BYTES) return null
  const read = decodeProfile((await ops.read(file)).toString('utf8'))
  return read.ok ? read.value : null
}

const SAFE = '稿子和别的版式没有变化。'
const NO_PROFILE = userError('no-profile', '没有找到这个版式，它可能已经删掉了。', SAFE, '请另选一个版式。')
const BUILT_IN = userError('built-in', '案头自带的版式不能改，也不能删。', SAFE, '请先复制一份，再改那一份。')

function nameTaken(name: string) {
  return userError('name-taken', `已经有一个叫“${name}”的版式，没有保存。`, SAFE, '请换一个名称。')
}
