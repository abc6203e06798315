import { type FileOps, type GrowingFile, type WritableFile, nodeFileOps } from '#electron/services/files/file-ops.ts'

export interface Fault {
  /** Which operation fails, counted from 1. */
  readonly at: number
  /** The errno, or `short`: a write that takes a third of what it was offered and says so. */
  readonly with: string
  /** Fails from there on for good, like a full disk, instead of once. */
  readonly forGood?: boolean
  /** Counts operations of these names only. */
  readonly only?: readonly string[]
}

export interface FailingFileOps extends FileOps {
  /** Names of the operations done so far, failed ones included. */
  readonly done: string[]
  /** How many were made to fail. */
  faults(): number
}

export function errnoError(code: string): Error {
  return Object.assign(new Error(`${code}: forced by a test`), { code })
}

/** Node's file operations, one or more of which fail on purpose. Waiting takes no time. */
export function failingFileOps(fault: Fault | null): FailingFileOps {
  const done: string[] = []
  let counted = 0
  let failed = 0
  const strikes = (name: string): boolean => {
    done.push(name)
    if (fault === null || (fault.only !== undefined && !fault.only.includes(name))) return false
    counted++
    const strike = fault.forGood === true ? counted >= fault.at : counted === fault.at
    if (strike) failed++
    return strike
  }
  const guard = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
    if (strikes(name) && fault !== null && fault.with !== 'short') throw errnoError(fault.with)
    return run()
  }
  const wrapFile = (file: WritableFile): WritableFile => ({
    async write(bytes, offset) {
      if (!strikes('write')) return file.write(bytes, offset)
      if (fault?.with !== 'short') throw errnoError(fault?.with ?? 'EIO')
      const third = Math.ceil((bytes.length - offset) / 3)
      return file.write(bytes.subarray(0, offset + third), offset)
    },
    sync: () => guard('sync', file.sync),
    size: () => guard('size', file.size),
    async close() {
      await file.close()
      await guard('close', async () => undefined)
    },
  })
  const wrapGrowing = (file: GrowingFile): GrowingFile => ({
    async writeAt(bytes, offset, position) {
      if (!strikes('writeAt')) return file.writeAt(bytes, offset, position)
      if (fault?.with !== 'short') throw errnoError(fault?.with ?? 'EIO')
      const third = Math.ceil((bytes.length - offset) / 3)
      return file.writeAt(bytes.subarray(0, offset + third), offset, position)
    },
    cut: (size) => guard('cut', () => file.cut(size)),
    sync: () => guard('sync', file.sync),
    size: () => guard('size', file.size),
    async close() {
      await file.close()
      await guard('close', async () => undefined)
    },
  })
  return {
    done,
    faults: () => failed,
    createNew: (path, mode) => guard('createNew', async () => wrapFile(await nodeFileOps.createNew(path, mode))),
    openToGrow: (path) => guard('openToGrow', async () => wrapGrowing(await nodeFileOps.openToGrow(path))),
    read: (path) => guard('read', () => nodeFileOps.read(path)),
    info: (path) => guard('info', () => nodeFileOps.info(path)),
    list: (folder) => guard('list', () => nodeFileOps.list(folder)),
    makeFolder: (folder) => guard('makeFolder', () => nodeFileOps.makeFolder(folder)),
    link: (existing, path) => guard('link', () => nodeFileOps.link(existing, path)),
    rename: (from, to) => guard('rename', () => nodeFileOps.rename(from, to)),
    remove: (path) => guard('remove', () => nodeFileOps.remove(path)),
    removeFolder: (folder) => guard('removeFolder', () => nodeFileOps.removeFolder(folder)),
    touch: (path) => guard('touch', () => nodeFileOps.touch(path)),
    syncFolder: (folder) => guard('syncFolder', () => nodeFileOps.syncFolder(folder)),
    freeBytes: (folder) => guard('freeBytes', () => nodeFileOps.freeBytes(folder)),
    wait: async () => {
      done.push('wait')
    },
  }
}
