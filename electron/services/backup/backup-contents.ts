/** What of the program's folder belongs to the user, and so into a backup. Everything else there (caches, window sizes, locks) is made anew. */
const BELONGS: readonly RegExp[] = [
  /^drafts\/[A-Za-z0-9][A-Za-z0-9-]{0,63}(\.prev)?\.antou$/,
  /^drafts\/[A-Za-z0-9][A-Za-z0-9-]{0,63}\.journal$/,
  /^drafts\/exports\.json$/,
  /^drafts\/versions\/[A-Za-z0-9][A-Za-z0-9-]{0,63}\/\d{6}\.json$/,
  /^drafts\/trash\/[A-Za-z0-9][A-Za-z0-9-]{0,63}(\.prev\.antou|\.antou|\.journal|\.bin\.json)$/,
  /^profiles\/[^/\\]{1,120}\.(json|antouprofile)$/,
  /^library\/[^/\\]{1,120}\.json$/,
  /^[A-Za-z0-9-]{1,60}\.json$/,
]

/** Files of this machine and this window: of no use elsewhere. */
const OF_THE_MACHINE = /^(window-state|dialog-folders|backup)\.json$/

/** Whether a file belongs into a backup. `path`: from the program's folder on, with slashes. A path that leads elsewhere never does. */
export function belongsInBackup(path: string): boolean {
  return !OF_THE_MACHINE.test(path) && BELONGS.some((pattern) => pattern.test(path)) && !path.split('/').includes('..')
}

export const DRAFT_IN_BACKUP = /^drafts\/([A-Za-z0-9][A-Za-z0-9-]{0,63})\.antou$/
export const VERSION_IN_BACKUP = /^drafts\/versions\/([A-Za-z0-9][A-Za-z0-9-]{0,63})\/(\d{6}\.json)$/
