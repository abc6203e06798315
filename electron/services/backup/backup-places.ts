import path from 'node:path'
import type { DraftFolder } from '#electron/services/drafts/draft-folder.ts'

/** The folders that are backed up. */
export interface BackedUpFolders {
  /** The program's own folder. */
  readonly folder: string
  /** The drafts may have been moved elsewhere. */
  readonly places: DraftFolder
}

export const DRAFTS = 'drafts'

/** Where a file of a backup stands here. */
export function placeOf(file: string, { folder, places }: BackedUpFolders): string {
  return file === DRAFTS || file.startsWith(`${DRAFTS}/`) ? path.join(places.folder, file.slice(DRAFTS.length)) : path.join(folder, file)
}
