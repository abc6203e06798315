import { userError } from '#shared/base/result.ts'

const SAFE = '原文件没有改动。'

export const EMPTY_FILE = userError('empty-file', '这个文件是空的，里面没有文字。', SAFE, '请换一个有内容的文件。')

export const NOT_TEXT = userError(
  'not-text',
  '这个文件不是纯文本，或者文字编码认不出来，读不成报告。',
  SAFE,
  '请用 WPS 或 Word 打开它，另存为“纯文本（*.txt）”，再导入那个文件。',
)

export const NOT_A_FILE = userError('not-a-file', '这不是一个普通的文件，没有读它。', SAFE, '请选一个存放报告的文件。')

export const FORMAT_UNKNOWN = userError(
  'format-unknown',
  '案头不认识这种文件，没有读它。',
  SAFE,
  '请换成 .docx、.doc、.wps、.rtf、.txt、.md 或 .antou 文件。',
)

export const FILE_TOO_LARGE = userError(
  'too-large',
  '这个文件太大了，超过 20 兆，不像是一份报告。',
  SAFE,
  '请确认选对了文件；如果确实需要，请把要用的部分单独存成一个文件再导入。',
)

export const TEXT_TOO_LONG = userError(
  'too-large',
  '这个文件里的文字太多，超过 8 兆，大约二百八十万字，不像是一份报告。',
  SAFE,
  '请确认选对了文件；如果确实需要，请把要用的部分单独存成一个文件再导入。',
)

export const DRAFT_UNREADABLE = userError(
  'damaged',
  '这个草稿文件损坏了，或者不是案头的草稿，读不出来。',
  SAFE,
  '请换一份备份里的；如果它就在草稿列表里，请点“恢复上一版”。',
)

export const DRAFT_SEALED = userError(
  'sealed',
  '这份草稿设有密码，在这里读不出来。',
  SAFE,
  '请在写它的那台电脑上用案头打开、输入密码，再“另存到别处”或导出；要整个搬过来，请用“备份”。',
)
