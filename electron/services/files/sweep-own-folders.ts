import path from 'node:path'
import { type FileOps, errnoOf, nodeFileOps } from '#electron/services/files/file-ops.ts'
import { type Sweep, sweepTempFiles } from '#electron/services/files/temp-file.ts'

/** Where 案头 writes besides the drafts' folder itself, from its own folder on. */
const BESIDE_DRAFTS = ['', 'library', 'profiles', 'report-types']
const BELOW_DRAFTS = ['', 'trash']

/**
 * Removes the temp files that a killed 案头 left in any of its folders: a save breaks off in versions/ as easily as beside the draft.
 * Never stands in the way of starting; see sweepTempFiles.
 * @param home the program's own folder
 */
export async function sweepOwnFolders(home: string, draftsFolder: string, ops: FileOps = nodeFileOps): Promise<Sweep> {
  const versions = path.join(draftsFolder, 'versions')
  const folders = [
    ...BESIDE_DRAFTS.map((name) => path.join(home, name)),
    ...BELOW_DRAFTS.map((name) => path.join(draftsFolder, name)),
    ...(await namesIn(versions, ops)).map((name) => path.join(versions, name)),
  ]
  let removed = 0
  let complete = true
  for (const folder of folders) {
    const swept = await sweepTempFiles(folder, ops)
    removed += swept.removed
    complete &&= swept.complete
  }
  return { removed, complete }
}

/** A folder that is not there, or is not handed out, has nothing to be swept. */
async function namesIn(folder: string, ops: FileOps): Promise<readonly string[]> {
  try {
    return await ops.list(folder)
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return []
  }
}
