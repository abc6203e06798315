import { constants } from 'node:fs'
import { type FileHandle, link, mkdir, open, readFile, readdir, rename, rmdir, stat, statfs, unlink, utimes } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'

/** A new file that is being filled. */
export interface WritableFile {
  /** Writes from `offset` of `bytes` on and says how many bytes were taken: possibly fewer than were offered, without any error. */
  write(bytes: Uint8Array, offset: number): Promise<number>
  sync(): Promise<void>
  /** Bytes in the file as the file system counts them. */
  size(): Promise<number>
  close(): Promise<void>
}

/** A file that is there already and is written on at its end. */
export interface GrowingFile {
  /** Writes from `offset` of `bytes` on at `position` of the file; may take fewer bytes than were offered, without any error. */
  writeAt(bytes: Uint8Array, offset: number, position: number): Promise<number>
  /** Cuts the file at `size` bytes. */
  cut(size: number): Promise<void>
  sync(): Promise<void>
  size(): Promise<number>
  close(): Promise<void>
}

export interface FileInfo {
  readonly kind: 'file' | 'folder' | 'other'
  /** Bytes. */
  readonly size: number
  /** ISO 8601, UTC */
  readonly modifiedAt: string
  /** Differs once the file was written or replaced: its number, size and time of change. Equal stamps spare reading the file. */
  readonly stamp: string
}

/** Every file operation of the services, so that tests can make each one fail at will. All of them throw Node's errno errors. */
export interface FileOps {
  /** Refuses (EEXIST) when the file is there already. */
  createNew(path: string, mode: number): Promise<WritableFile>
  /** Refuses (ENOENT) when there is no such file. */
  openToGrow(path: string): Promise<GrowingFile>
  read(path: string): Promise<Buffer>
  info(path: string): Promise<FileInfo>
  list(folder: string): Promise<readonly string[]>
  makeFolder(folder: string): Promise<void>
  link(existing: string, path: string): Promise<void>
  /** Replaces `to` where it exists. */
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Refuses (ENOTEMPTY) while something is in it. */
  removeFolder(folder: string): Promise<void>
  /** Gives the file the present as its time of change. */
  touch(path: string): Promise<void>
  /** Puts the names in a folder on the disk (fsync of the directory). */
  syncFolder(folder: string): Promise<void>
  /** Bytes that this user may still write on the disk of the folder. */
  freeBytes(folder: string): Promise<number>
  wait(milliseconds: number): Promise<void>
}

const syncSizeClose = (handle: FileHandle) => ({
  sync: () => handle.sync(),
  size: async () => (await handle.stat()).size,
  close: () => handle.close(),
})

export const nodeFileOps: FileOps = {
  async createNew(path, mode) {
    const handle = await open(path, 'wx', mode)
    return {
      write: async (bytes, offset) => (await handle.write(bytes, offset, bytes.length - offset)).bytesWritten,
      ...syncSizeClose(handle),
    }
  },
  async openToGrow(path) {
    const handle = await open(path, 'r+')
    return {
      writeAt: async (bytes, offset, position) => (await handle.write(bytes, offset, bytes.length - offset, position)).bytesWritten,
      cut: (size) => handle.truncate(size),
      ...syncSizeClose(handle),
    }
  },
  read: (path) => readFile(path),
  async info(path) {
    const stats = await stat(path, { bigint: true })
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
    return { kind, size: Number(stats.size), modifiedAt: stats.mtime.toISOString(), stamp: `${stats.ino}-${stats.size}-${stats.mtimeNs}` }
  },
  list: (folder) => readdir(folder),
  async makeFolder(folder) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  },
  link,
  rename,
  remove: unlink,
  removeFolder: rmdir,
  async touch(path) {
    const now = new Date()
    await utimes(path, now, now)
  },
  async syncFolder(folder) {
    const handle = await open(folder, constants.O_RDONLY)
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
  async freeBytes(folder) {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  },
  wait: async (milliseconds) => {
    await delay(milliseconds)
  },
}

/** The errno name (ENOSPC, EACCES …) of a failed file operation; null when it is no such failure, but a bug. */
export function errnoOf(cause: unknown): string | null {
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return null
  return /^E[A-Z0-9]+$/.test(cause.code) ? cause.code : null
}

/** The file's facts, or null where nothing stands at that path. Other failures are thrown. */
export async function infoIfThere(path: string, ops: FileOps): Promise<FileInfo | null> {
  try {
    return await ops.info(path)
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return null
    throw cause
  }
}

/** Removes a file; a file that is not there is as good as removed. */
export async function removeIfThere(path: string, ops: FileOps): Promise<void> {
  try {
    await ops.remove(path)
  } catch (cause) {
    if (errnoOf(cause) !== 'ENOENT') throw cause
  }
}
