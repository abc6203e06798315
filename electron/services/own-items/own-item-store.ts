import path from 'node:path'
import { ID_PATTERN } from '#shared/base/branded-ids.ts'
import { type Result, type UserError, fail, ok } from '#shared/base/result.ts'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { type FileTask, fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, errnoOf, nodeFileOps, removeIfThere } from '#electron/services/files/file-ops.ts'

/** Something of the user's that is known by its name: a layout, a report type. */
export interface OwnItem {
  readonly id: string
  readonly name: string
}

/** What tells one kind of such things from another. */
export interface OwnItemKind<T extends OwnItem> {
  encode(item: T): string
  decode(text: string): Result<T>
  /** No file of this kind is larger. */
  readonly maxBytes: number
  readonly task: FileTask
  /** What the program has of the kind: never changed or removed, and the names are taken. */
  readonly builtIn: readonly T[]
  /** How the user's own are marked, where they are. */
  asOwn?(item: T): T
  readonly refusals: {
    readonly missing: UserError
    readonly builtIn: UserError
    nameTaken(name: string): UserError
  }
}

export interface OwnItemList<T> {
  /** The user's own, by name. */
  readonly items: readonly T[]
  /** Names of files in the folder that cannot be read; they stay where they are. */
  readonly unreadable: readonly string[]
}

/** The user's things of one kind, one file each. */
export interface OwnItemStore<T extends OwnItem> {
  list(): Promise<Result<OwnItemList<T>>>
  /** By id, else by name; those of the program, too. Errors: `missing` of the kind, and those of the disk. */
  find(idOrName: string): Promise<Result<T>>
  /** Errors: `builtIn` and `nameTaken` of the kind, and those of the disk. */
  save(item: T): Promise<Result<T>>
  /** What is gone already is as good as removed. */
  remove(id: string): Promise<Result<null>>
}

export interface OwnItemStoreOptions {
  readonly folder: string
  readonly ops?: FileOps | undefined
}

const ENDING = '.json'

/** Over one folder, which is made with the first item. */
export function createOwnItemStore<T extends OwnItem>(kind: OwnItemKind<T>, { folder, ops = nodeFileOps }: OwnItemStoreOptions): OwnItemStore<T> {
  const { refusals, task } = kind
  const fileOf = (id: string) => path.join(folder, `${id}${ENDING}`)
  const isBuiltIn = (id: string) => kind.builtIn.some((item) => item.id === id)
  const asOwn = (item: T) => kind.asOwn?.(item) ?? item

  const read = async (name: string): Promise<T | null> => {
    const file = path.join(folder, name)
    const info = await ops.info(file)
    if (info.kind !== 'file' || info.size > kind.maxBytes) return null
    const decoded = kind.decode((await ops.read(file)).toString('utf8'))
    return decoded.ok ? decoded.value : null
  }
  /** Why files that the disk does not hand out just now cannot be read, by name: they may well be whole. */
  const readAll = async (): Promise<Result<{ readonly list: OwnItemList<T>; readonly withheld: ReadonlyMap<string, unknown> }>> => {
    try {
      const items: T[] = []
      const unreadable: string[] = []
      const withheld = new Map<string, unknown>()
      for (const name of await namesIn(folder, ops)) {
        const id = name.slice(0, -ENDING.length)
        if (!name.endsWith(ENDING) || !ID_PATTERN.test(id) || isBuiltIn(id)) continue
        const item = await read(name).catch((cause: unknown) => {
          if (errnoOf(cause) === null) throw cause
          withheld.set(name, cause)
          return null
        })
        // A copy made by hand under another name is a thing of its own.
        if (item === null) unreadable.push(name)
        else items.push(asOwn({ ...item, id }))
      }
      return ok({ list: { items: items.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN')), unreadable }, withheld })
    } catch (cause) {
      return fail(fileError(cause, task))
    }
  }
  const list = async (): Promise<Result<OwnItemList<T>>> => {
    const all = await readAll()
    return all.ok ? ok(all.value.list) : all
  }
  return {
    list,
    async find(idOrName) {
      const builtIn = among(kind.builtIn, idOrName)
      if (builtIn !== undefined) return ok(builtIn)
      const listed = await list()
      if (!listed.ok) return listed
      const found = among(listed.value.items, idOrName)
      return found === undefined ? fail(refusals.missing) : ok(found)
    },
    async save(item) {
      if (isBuiltIn(item.id)) return fail(refusals.builtIn)
      const all = await readAll()
      if (!all.ok) return all
      const { list: listed, withheld } = all.value
      // What stands there could not be looked at: it is not written over.
      if (withheld.has(`${item.id}${ENDING}`)) return fail(fileError(withheld.get(`${item.id}${ENDING}`), task))
      if ([...kind.builtIn, ...listed.items].some(({ id, name }) => name === item.name && id !== item.id)) return fail(refusals.nameTaken(item.name))
      try {
        await ops.makeFolder(folder)
      } catch (cause) {
        return fail(fileError(cause, task))
      }
      const own = asOwn(item)
      const written = await durableWrite(fileOf(item.id), Buffer.from(kind.encode(own)), { ops })
      return written.ok ? ok(own) : fail(fileError(written.error.cause, task))
    },
    async remove(id) {
      if (isBuiltIn(id) || !ID_PATTERN.test(id)) return fail(refusals.builtIn)
      try {
        await removeIfThere(fileOf(id), ops)
        return ok(null)
      } catch (cause) {
        return fail(fileError(cause, task))
      }
    },
  }
}

function among<T extends OwnItem>(items: readonly T[], idOrName: string): T | undefined {
  return items.find(({ id }) => id === idOrName) ?? items.find(({ name }) => name === idOrName)
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
