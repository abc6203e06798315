import { type UserError, userError } from '#shared/base/result.ts'
import { errnoOf } from '#electron/services/files/file-ops.ts'

/** What was being done; decides what can be said to be safe. */
export const FILE_TASKS = [
  'save-draft',
  'read-draft',
  'remove-draft',
  'restore-draft',
  'export',
  'hand-out',
  'import',
  'settings',
  'library',
  'phrases',
  'subscription',
  'profile',
  'words',
  'report-type',
  'read-history',
  'history',
  'version',
  'backup',
  'password',
  'move',
] as const
export type FileTask = (typeof FILE_TASKS)[number]

const FILE_ERROR_CODES = [
  'disk-full',
  'no-permission',
  'read-only',
  'not-found',
  'is-folder',
  'too-many-files',
  'name-too-long',
  'in-use',
  'disk-fault',
  'file-error',
] as const
export type FileErrorCode = (typeof FILE_ERROR_CODES)[number]

const CODE_OF_ERRNO: Readonly<Record<string, FileErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENXIO: 'not-found',
  ENODEV: 'not-found',
  EISDIR: 'is-folder',
  EMFILE: 'too-many-files',
  ENFILE: 'too-many-files',
  ENAMETOOLONG: 'name-too-long',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  EIO: 'disk-fault',
  ESTALE: 'disk-fault',
}

const SAFE: Readonly<Record<FileTask, string>> = {
  'save-draft': '窗口里的文字都在，上一次保存的稿子也没有损坏。',
  'read-draft': '草稿文件没有改动。',
  'remove-draft': '没有删掉的都还在原处，别的草稿没有受影响。',
  'restore-draft': '草稿的内容没有改动，也没有丢失。',
  export: '稿子没有受影响，同名的旧文件也没有损坏。',
  'hand-out': '稿子没有受影响，同名的旧文件也没有损坏。',
  import: '原文件没有改动。',
  settings: '稿子没有受影响。',
  library: '稿子没有受影响。',
  phrases: '稿子没有受影响，上一次保存的短语也没有损坏。',
  subscription: '稿子和自己的短语没有受影响。',
  profile: '稿子和别的版式没有受影响。',
  words: '稿子没有受影响，上一次保存的词表也没有损坏。',
  version: '现在的稿子没有受影响。',
  backup: '稿子和已有的内容都没有受影响。',
  password: '草稿都能照常打开，没有丢失。',
  move: '草稿都在原来的文件夹里，没有改动。',
  'report-type': '稿子和别的报告种类没有受影响。',
  'read-history': '稿子和导出过的文件没有受影响。',
  history: 'Word 文件已经写好，稿子没有受影响。',
}

const NOT_DONE: Readonly<Record<FileTask, string>> = {
  'save-draft': '这一次没有保存上',
  'read-draft': '草稿读不出来',
  'remove-draft': '草稿没有删成',
  'restore-draft': '草稿没有放回去',
  export: 'Word 文件没有写成',
  'hand-out': '要存的文件没有写成',
  import: '文件读不出来',
  settings: '设置没有保存上',
  library: '自带的资料读不出来',
  phrases: '我的短语没有保存上',
  subscription: '共享文件夹的记录没有读出或保存上',
  profile: '版式没有读出或保存上',
  words: '自定义词表没有读出或保存上',
  version: '历史版本没有读出或保存上',
  backup: '备份没有完成',
  password: '密码没有设好或读出',
  move: '草稿文件夹没有换成',
  'report-type': '报告种类没有读出或保存上',
  'read-history': '导出记录读不出来',
  history: '这次定稿导出没有记到导出记录里',
}

const REASON: Readonly<Record<FileErrorCode, string>> = {
  'disk-full': '磁盘空间满了',
  'no-permission': '没有权限，或者文件正被别的程序打开着',
  'read-only': '这个磁盘是只读的，写不进去',
  'not-found': '找不到这个文件或文件夹',
  'is-folder': '这个名字是一个文件夹，不是文件',
  'too-many-files': '电脑上同时打开的文件太多了',
  'name-too-long': '文件名太长了',
  'in-use': '文件正被别的程序占用着',
  'disk-fault': '磁盘读写出了错',
  'file-error': '系统没有答应这次读写',
}

/** For files that the user chose the place of. */
const WRITE_ADVICE: Readonly<Record<FileErrorCode, string>> = {
  'disk-full': '请清理出一些空间，再试一次。',
  'no-permission': '请先在 Word 或 WPS 里关掉这个文件，或者换一个自己能写的文件夹，再试一次。',
  'read-only': '请换一个能写入的磁盘或文件夹。',
  'not-found': '请检查文件夹是否还在、移动硬盘是否插好，再试一次。',
  'is-folder': '请换一个文件名。',
  'too-many-files': '请关掉一些不用的程序，再试一次。',
  'name-too-long': '请换一个短一些的文件名。',
  'in-use': '请关掉正在用它的程序，再试一次。',
  'disk-fault': '请再试一次；如果还是这样，请先把文字复制到别处，再请懂电脑的同事检查磁盘。',
  'file-error': '请再试一次；如果还是这样，请重新启动电脑后再试。',
}

/** Where nobody but 案头 has files of its own: no Word or WPS has one of them open, and no other name would help. */
const OWN_ADVICE: Readonly<Record<FileErrorCode, string>> = {
  ...WRITE_ADVICE,
  'no-permission': '请先退出正在同步或检查这个文件夹的程序，或者请管理这台电脑的人放开写入权限，再试一次。',
  'read-only': '请看一看移动硬盘有没有打开写保护；没有的话，请懂电脑的同事把这个磁盘改成可以写入。',
  'is-folder': '请懂电脑的同事到草稿所在的文件夹里看一看，再试一次。',
  'name-too-long': '请懂电脑的同事把草稿所在的文件夹换到短一些的位置，再试一次。',
}

const READ_ADVICE: Readonly<Record<FileErrorCode, string>> = {
  ...WRITE_ADVICE,
  'no-permission': '请先关掉正在用它的程序，或者把文件复制到自己的文件夹里，再试一次。',
  'not-found': '请检查文件名和所在的文件夹，再试一次。',
  'is-folder': '请选文件夹里面的文件。',
  'disk-fault': '请再试一次；如果还是这样，请懂电脑的同事检查磁盘。',
}

/** Where 案头's own folder can be left for another one, or was only to be read; for the other tasks see OWN_ADVICE. */
const NO_PERMISSION_ADVICE: Readonly<Partial<Record<FileTask, string>>> = {
  'save-draft': '请在首页的“草稿设置”里换一个自己能写的文件夹，或者请管理这台电脑的人放开写入权限，再试一次。',
  'read-draft': '请先退出正在同步或检查这个文件夹的程序，或者请管理这台电脑的人放开权限，再试一次。',
}

const CHOSEN_PLACES: ReadonlySet<FileTask> = new Set<FileTask>(['export', 'hand-out', 'move'])
const READS: ReadonlySet<FileTask> = new Set<FileTask>(['read-draft', 'read-history', 'import', 'library'])

/** A failed file operation as the user reads it. A cause that is no errno error is a bug and is thrown on. */
export function fileError(cause: unknown, task: FileTask): UserError<FileErrorCode> {
  const errno = errnoOf(cause)
  if (errno === null) throw cause
  const code = CODE_OF_ERRNO[errno] ?? 'file-error'
  const advice = READS.has(task) ? READ_ADVICE : CHOSEN_PLACES.has(task) ? WRITE_ADVICE : OWN_ADVICE
  const ownAdvice = code === 'no-permission' ? NO_PERMISSION_ADVICE[task] : undefined
  const reason = code === 'file-error' ? `${REASON[code]}（${errno}）` : REASON[code]
  return userError(code, `${reason}，${NOT_DONE[task]}。`, SAFE[task], ownAdvice ?? advice[code])
}
