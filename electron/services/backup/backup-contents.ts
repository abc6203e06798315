/** What of the program's folder belongs to the user, and so into a backup. Everything else there (caches, window sizes, locks) is made anew. */
const BELONGS: readonly RegExp[] = [
  /^drafts\/[A-Za-z0-9][A-Za-z0-9-]{0,63}(\.prev)?\.antou$/,
  /^drafts\/[A-Za-z0-9][A-Za-z0-9-]{0,63}\.journal$/,
  /^drafts\/exports\.json$/,
  /^drafts\/password(\.copy)?\.json$/,
  /^drafts\/versions\/[A-Za-z0-9][A-Za-z0-9-]{0,63}\/\d{6}\.json$/,
  /^drafts\/trash\/[A-Za-z0-9][A-Za-z0-9-]{0,63}(\.prev\.antou|\.antou|\.journal|\.bin\.json)$/,
  /^profiles\/[^/\\]{1,120}\.(json|antouprofile)$/,
  /^report-types\/[^/\\]{1,120}\.json$/,
  /^library\/[^/\\]{1,120}\.json$/,
  /^words\.antouwords$/,
  /^[A-Za-z0-9-]{1,60}\.json$/,
]

/** Files of this machine and this window: of no use elsewhere. */
const OF_THE_MACHINE = /^(window-state|dialog-folders|backup|drafts-folder)\.json$/

/** Whether a file belongs into a backup. `path`: from the program's folder on, with slashes. A path that leads elsewhere never does. */
export function belongsInBackup(path: string): boolean {
  return !OF_THE_MACHINE.test(path) && BELONGS.some((pattern) => pattern.test(path)) && !path.split('/').includes('..')
}

/** A file of a draft: whether it lies in the bin, the draft's id, and the file's ending. */
export const DRAFT_FILE_IN_BACKUP = /^drafts\/(trash\/)?([A-Za-z0-9][A-Za-z0-9-]{0,63})(\.prev\.antou|\.antou|\.journal|\.bin\.json)$/
export const VERSION_IN_BACKUP = /^drafts\/versions\/([A-Za-z0-9][A-Za-z0-9-]{0,63})\/(\d{6}\.json)$/
