import path from 'node:path'
import { ID_PATTERN } from '#shared/base/branded-ids.ts'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { isBuiltInType, REPORT_TYPES } from '#shared/report-types/index.ts'
import { MAX_REPORT_TYPE_BYTES, type ReportType } from '#shared/report-types/report-type.ts'
import { decodeReportType, encodeReportType } from '#shared/report-types/report-type-file.ts'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, errnoOf, nodeFileOps, removeIfThere } from '#electron/services/files/file-ops.ts'

export interface ReportTypeList {
  /** The user's own, by name. */
  readonly types: readonly ReportType[]
  /** Names of files in the folder that cannot be read; they stay where they are. */
  readonly unreadable: readonly string[]
}

/** The report types that the user saved, one file each. */
export interface ReportTypeStore {
  list(): Promise<Result<ReportTypeList>>
  /** Errors: `no-type`, and those of the disk. */
  find(id: string): Promise<Result<ReportType>>
  /** Errors: `built-in`, `name-taken`, and those of the disk. */
  save(type: ReportType): Promise<Result<ReportType>>
  remove(id: string): Promise<Result<null>>
}

export interface ReportTypeStoreOptions {
  readonly folder: string
  readonly ops?: FileOps | undefined
}

const ENDING = '.json'

export function createReportTypeStore({ folder, ops = nodeFileOps }: ReportTypeStoreOptions): ReportTypeStore {
  const fileOf = (id: string) => path.join(folder, `${id}${ENDING}`)
  const list = () => listTypes(folder, ops)
  return {
    list,
    async find(id) {
      const listed = await list()
      if (!listed.ok) return listed
      const found = listed.value.types.find((type) => type.id === id)
      return found ? ok(found) : fail(NO_TYPE)
    },
    async save(type) {
      if (isBuiltInType(type.id)) return fail(BUILT_IN)
      const listed = await list()
      if (!listed.ok) return listed
      if ([...REPORT_TYPES, ...listed.value.types].some(({ id, name }) => name === type.name && id !== type.id)) return fail(nameTaken(type.name))
      try {
        await ops.makeFolder(folder)
      } catch (cause) {
        return fail(fileError(cause, 'report-type'))
      }
      const own: ReportType = { ...type, group: 'own' }
      const written = await durableWrite(fileOf(type.id), Buffer.from(encodeReportType(own)), { ops })
      return written.ok ? ok(own) : fail(fileError(written.error.cause, 'report-type'))
    },
    async remove(id) {
      if (isBuiltInType(id) || !ID_PATTERN.test(id)) return fail(BUILT_IN)
      try {
        await removeIfThere(fileOf(id), ops)
        return ok(null)
      } catch (cause) {
        return fail(fileError(cause, 'report-type'))
      }
    },
  }
}

async function listTypes(folder: string, ops: FileOps): Promise<Result<ReportTypeList>> {
  try {
    const types: ReportType[] = []
    const unreadable: string[] = []
    for (const name of await namesIn(folder, ops)) {
      const id = name.slice(0, -ENDING.length)
      if (!name.endsWith(ENDING) || !ID_PATTERN.test(id) || isBuiltInType(id)) continue
      const type = await readType(path.join(folder, name), ops)
      // A copy made by hand under another name is a type of its own.
      if (type === null) unreadable.push(name)
      else types.push({ ...type, id, group: 'own' })
    }
    return ok({ types: types.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN')), unreadable })
  } catch (cause) {
    return fail(fileError(cause, 'report-type'))
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

/** Null for a file that holds no type of this version. */
async function readType(file: string, ops: FileOps): Promise<ReportType | null> {
  const { kind, size } = await ops.info(file)
  if (kind !== 'file' || size > MAX_REPORT_TYPE_BYTES) return null
  const read = decodeReportType((await ops.read(file)).toString('utf8'))
  return read.ok ? read.value : null
}

const SAFE = '稿子和别的报告种类没有变化。'
const NO_TYPE = userError('no-type', '没有找到这种报告，它可能已经删掉了。', SAFE, '请另选一种。')
const BUILT_IN = userError('built-in', '案头自带的报告种类不能改，也不能删。', SAFE, '请另起一个名称，存成本单位的种类。')

function nameTaken(name: string) {
  return userError('name-taken', `已经有一种叫“${name}”的报告，没有保存。`, SAFE, '请换一个名称。')
}
