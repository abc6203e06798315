import { userError } from '#shared/base/result.ts'
import { OWN_FOLDER_NAME } from '#electron/services/place/place-file.ts'

const SAFE = '草稿都在原来的文件夹里，没有改动。'

/** @param folder as the user chose it */
export const placeMissing = (folder: string) =>
  userError(
    'drafts-folder-missing',
    `找不到草稿文件夹“${folder}”，可能是移动硬盘没有插好，或者文件夹被移走、改了名。`,
    '那里的草稿没有改动，案头也没有另建一个空的。',
    '请插好移动硬盘后点“再试一次”；也可以先用标准文件夹写，下次找到时再并过来。',
  )

export const PLACE_UNKNOWN = userError(
  'drafts-folder-missing',
  '记着草稿文件夹位置的文件损坏了，不知道草稿放在哪里。',
  '草稿没有改动，案头也没有另建一个空的。',
  '可以先用标准文件夹，再到“草稿设置”里重新选一次文件夹。',
)

export const SAME_PLACE = userError('same-folder', '草稿现在就放在这个文件夹里，不用换。', SAFE, '要换地方，请选另一个文件夹。')

export const INSIDE_ITSELF = userError('inside-itself', '选的文件夹在现在的草稿文件夹里面，不能这样放。', SAFE, '请选一个别处的文件夹。')

export const NOT_EMPTY = userError(
  'not-empty',
  `选的地方已有一个“${OWN_FOLDER_NAME}”文件夹，里面有别的草稿或文件。`,
  `${SAFE}那里的文件也没有改动。`,
  '请换一个文件夹，或者先把那里的文件移到别处。',
)

export const NOT_COPIED_WELL = userError(
  'not-copied-well',
  '拷过去的草稿和原来的不一样，磁盘可能有毛病，没有换。',
  SAFE,
  '请换一个磁盘或文件夹，再试一次。',
)

/** @param bytes needed and free */
export const notEnoughRoom = (needed: number, free: number) =>
  userError('no-room', `那个磁盘空间不够：要 ${inMegabytes(needed)} MB，只剩 ${inMegabytes(free)} MB。`, SAFE, '请清理出一些空间，或者换一个磁盘。')

export const STANDARD_FOR_NOW = userError(
  'standard-for-now',
  '现在是临时用标准文件夹，原来选的草稿文件夹还没有找到，先不能换。',
  SAFE,
  '请插好移动硬盘，重新打开案头，再换文件夹。',
)

export const BOTH_HAVE_PASSWORDS = userError(
  'both-have-passwords',
  '标准文件夹里的草稿另设了密码，不能直接并过来。',
  '两边的草稿都没有改动。',
  '请先在标准文件夹里打开案头、去掉密码，再并过来。',
)

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024)
}
