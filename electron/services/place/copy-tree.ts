import { createHash } from 'node:crypto'
import path from 'node:path'
import { durableWrite, syncFolderWherePossible } from '#electron/services/files/durable-write.ts'
import { type FileOps, errnoOf, infoIfThere, removeIfThere } from '#electron/services/files/file-ops.ts'
import { MARK_FILE } from '#electron/services/place/place-file.ts'

/** Of the machine and the moment: not to be taken along. */
const NOT_TAKEN = /\.lock$|^\.antou-.*\.tmp$/

/** The files in a folder and below it, as paths with slashes; none for a folder that is not there. */
export async function listTree(folder: string, ops: FileOps, below = ''): Promise<string[]> {
  if ((await infoIfThere(path.join(folder, below), ops))?.kind !== 'folder') return []
  const files: string[] = []
  for (const name of await ops.list(path.join(folder, below))) {
    const relative = below === '' ? name : `${below}/${name}`
    const info = await infoIfThere(path.join(folder, relative), ops)
    if (info?.kind === 'folder') files.push(...(await listTree(folder, ops, relative)))
    else if (info?.kind === 'file' && !NOT_TAKEN.test(name) && relative !== MARK_FILE) files.push(relative)
  }
  return files
}

/** How many bytes files hold together. Throws errno errors. */
export async function treeBytes(folder: string, files: readonly string[], ops: FileOps): Promise<number> {
  let bytes = 0
  for (const file of files) bytes += (await ops.info(path.join(folder, file))).size
  return bytes
}

/** Copies files durably; one that is there already, byte by byte, is passed over. @returns the SHA-256 of each */
export async function copyTree(from: string, to: string, files: readonly string[], ops: FileOps): Promise<Record<string, string>> {
  const sums: Record<string, string> = {}
  for (const file of files) {
    const bytes = await ops.read(path.join(from, file))
    sums[file] = sha256(bytes)
    const target = path.join(to, file)
    if ((await infoIfThere(target, ops)) !== null && (await ops.read(target)).equals(bytes)) continue
    await ops.makeFolder(path.dirname(target))
    const written = await durableWrite(target, bytes, { ops })
    if (!written.ok) throw written.error.cause
  }
  return sums
}

/** Whether every file stands there as it was copied. */
export async function isWhole(folder: string, sums: Readonly<Record<string, string>>, ops: FileOps): Promise<boolean> {
  for (const [file, sum] of Object.entries(sums)) {
    if ((await infoIfThere(path.join(folder, file), ops)) === null) return false
    if (sha256(await ops.read(path.join(folder, file))) !== sum) return false
  }
  return true
}

/** Removes those files that still are what was copied, and folders left empty. False: something could not be removed now. */
export async function removeCopied(folder: string, sums: Readonly<Record<string, string>>, ops: FileOps): Promise<boolean> {
  let complete = true
  for (const [file, sum] of Object.entries(sums)) {
    const place = path.join(folder, file)
    try {
      if ((await infoIfThere(place, ops)) !== null && sha256(await ops.read(place)) === sum) await removeIfThere(place, ops)
    } catch (cause) {
      if (errnoOf(cause) === null) throw cause
      complete = false
    }
  }
  const parents = new Set(Object.keys(sums).flatMap((file) => parentsOf(file)))
  for (const parent of [...parents].sort((a, b) => b.length - a.length)) await removeIfEmpty(path.join(folder, parent), ops)
  return complete
}

function parentsOf(file: string): string[] {
  const names = file.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

/** A folder in which something else lies stays. */
export async function removeIfEmpty(folder: string, ops: FileOps): Promise<boolean> {
  try {
    await ops.removeFolder(folder)
    await syncFolderWherePossible(path.dirname(folder), ops)
    return true
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return false
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
