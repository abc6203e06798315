import path from 'node:path'
import type { UserError } from '#shared/base/result.ts'
import { writeNewFile } from '#electron/services/files/durable-write.ts'
import { type FileOps, infoIfThere, removeIfThere } from '#electron/services/files/file-ops.ts'
import { tempFileBeside } from '#electron/services/files/temp-file.ts'
import { listTree, treeBytes } from '#electron/services/place/copy-tree.ts'
import { INSIDE_ITSELF, NOT_EMPTY, SAME_PLACE, notEnoughRoom } from '#electron/services/place/place-errors.ts'

/** Besides the drafts themselves. */
const SPARE_BYTES = 16 * 1024 * 1024

/**
 * Why `files` of one folder cannot be moved to another, which is made where it is not there; null: they can. Looks by writing: a folder
 * may be reached by several names, and what it allows is seen by trying. Throws errno errors.
 */
export async function objectionToMove(from: string, to: string, files: readonly string[], ops: FileOps): Promise<UserError | null> {
  if (path.resolve(from) === path.resolve(to)) return SAME_PLACE
  if (isBelow(from, to)) return INSIDE_ITSELF
  await ops.makeFolder(to)
  const probe = tempFileBeside(path.join(to, 'probe'))
  try {
    await writeNewFile(probe, Buffer.from('案头'), 0o600, ops)
    if ((await infoIfThere(path.join(from, path.basename(probe)), ops)) !== null) return SAME_PLACE
    if (await standsBelow(from, path.basename(probe), ops)) return INSIDE_ITSELF
  } finally {
    await removeIfThere(probe, ops)
  }
  for (const file of await listTree(to, ops)) {
    // What an earlier move that broke off has copied is welcome.
    const isOurs = files.includes(file) && (await ops.read(path.join(to, file))).equals(await ops.read(path.join(from, file)))
    if (!isOurs) return NOT_EMPTY
  }
  const needed = (await treeBytes(from, files, ops)) + SPARE_BYTES
  const free = await ops.freeBytes(to)
  return free < needed ? notEnoughRoom(needed, free) : null
}

function isBelow(folder: string, other: string): boolean {
  const relative = path.relative(folder, other)
  return !relative.startsWith('..') && !path.isAbsolute(relative)
}

/** Whether a file of that name stands in one of the folder's own folders, at any depth. */
async function standsBelow(folder: string, name: string, ops: FileOps): Promise<boolean> {
  for (const inner of await ops.list(folder)) {
    const place = path.join(folder, inner)
    if ((await infoIfThere(place, ops))?.kind !== 'folder') continue
    if ((await infoIfThere(path.join(place, name), ops)) !== null || (await standsBelow(place, name, ops))) return true
  }
  return false
}
