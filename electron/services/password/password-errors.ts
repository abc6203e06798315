import { userError } from '#shared/base/result.ts'
import { SHORTEST_PASSWORD } from '#shared/contract/draft-password.ts'

const UNCHANGED = '草稿都没有改动。'

export const WRONG_PASSWORD = userError('wrong-password', '密码不对。', UNCHANGED, '请检查大小写和输入法，再输入一次。忘记的密码没有办法找回。')

export const PASSWORD_TOO_SHORT = userError(
  'password-too-short',
  `密码太短了，至少要 ${SHORTEST_PASSWORD} 个字符。`,
  UNCHANGED,
  '请换一个长一些、自己记得住的密码，例如一句话。',
)

export const ALREADY_SET = userError('already-set', '草稿已经设了密码，没有再设一次。', UNCHANGED, '要换密码，请用“更换密码”。')

export const NO_PASSWORD = userError('no-password', '草稿没有设密码。', UNCHANGED, '请关闭这个窗口再看一看现在的状态。')

export const DRAFTS_IN_USE = userError(
  'drafts-in-use',
  '还有草稿正开着，这一步没有做。',
  UNCHANGED,
  '请回到起始页，并关掉其他正在写草稿的案头窗口（包括别的电脑上的），再试一次。',
)

export const PASSWORD_FILE_DAMAGED = userError(
  'password-file-damaged',
  '草稿文件夹里记着密码的两个文件都损坏了，没有它们打不开设过密码的草稿。',
  '草稿文件都原样留着，没有改动。',
  '请从最近一次备份里取出这两个文件放回草稿文件夹，再打开案头；没有备份的，请先把整个文件夹复制一份留存。',
)

export const PASSWORD_UNSURE = userError(
  'password-unsure',
  '磁盘出了问题，不能确定密码这一步有没有存稳。',
  '草稿都能读，没有丢失。',
  '请关闭案头再打开：先用新密码，打不开再用原来的密码。',
)

/** @param files how many still stand as they were */
export const notAllConverted = (files: number) =>
  userError(
    'not-all-converted',
    `有 ${files} 个文件没能转换，多半是磁盘满了，或者文件正被别的程序占用。`,
    '草稿一份不少，都能照常打开。',
    '请清理出一些空间、关掉占用的程序，再打开一次案头，会接着转换。',
  )
