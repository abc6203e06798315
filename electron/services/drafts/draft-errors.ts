import { userError } from '#shared/base/result.ts'

export const DRAFT_DAMAGED = userError(
  'damaged',
  '这份草稿的文件损坏了，打不开。',
  '损坏的文件原样留着，不会再往里写任何东西。',
  '请在草稿列表里点“恢复上一版”，会另外生成一份可以打开的草稿；没有这个按钮的，请用“备份”存下的文件恢复。',
)

export const DRAFT_NEWER = userError(
  'newer-version',
  '这份草稿是用更新版本的案头写的，现在这个版本读不懂。',
  '原文件没有改动，也不会被改动。',
  '请先升级案头，再打开它。',
)

export const DRAFT_MISSING = userError(
  'not-found',
  '没有找到这份草稿，它可能已被删除或移走。',
  '其他草稿没有受影响。',
  '请回到草稿列表看一看；如果是误删，可以到回收箱里找回。',
)

export const NOTHING_TO_RECOVER = userError(
  'not-recoverable',
  '这份草稿的上一版也读不出来。',
  '文件都原样留着，没有改动。',
  '请把草稿文件夹整个复制一份留存，再请懂电脑的同事帮忙查看。',
)

export const NOT_DAMAGED = userError('not-damaged', '这份草稿没有损坏，不需要找回。', '草稿没有改动。', '请直接打开它。')

export const ALREADY_THERE = userError(
  'already-there',
  '草稿列表里已经有这份草稿，没有再恢复一次。',
  '列表里的草稿和删除的那一份都没有改动。',
  '请先打开列表里的那一份看一看。',
)

export const DRAFT_OPEN_ELSEWHERE = userError(
  'open-elsewhere',
  '这份草稿正在另一个窗口中打开，没有移到回收箱。',
  '草稿没有改动，那个窗口里写的内容也都在。',
  '请先到那个窗口里离开这份草稿，再来移。',
)

export const DRAFT_TOO_LARGE = userError(
  'too-large',
  '这份稿子太大了，超过 64 MB，没有保存上。',
  '上一次保存的内容没有改动，窗口里的文字还在。',
  '请删去误粘贴进来的大段内容，再保存一次。',
)

/** For the window alone, which then saves the whole report; the user never reads it. */
export const WHOLE_SAVE_NEEDED = userError(
  'whole-save-needed',
  '这次的改动要连同整份稿子一起保存。',
  '窗口里的文字都在。',
  '请稍等，案头会马上保存整份稿子。',
)

export const DRAFT_LOCKED = userError(
  'locked',
  '草稿设有密码，现在还打不开。',
  '草稿文件没有改动。',
  '请先输入草稿密码；如果这份是从别的电脑拷来的，请在那台电脑上打开，用“另存到别处”存好再拷过来。',
)
