import { type Result, fail, userError } from '#shared/base/result.ts'
import { readOwnWords } from '#shared/own-words/own-words-file.ts'
import type { OwnWords } from '#shared/proofreading/own-words.ts'
import { decodeText } from '#electron/services/import/decode-text.ts'

/** A word list out of a file's bytes: one of ours, or a table as text. Errors: `not-text`, and those of `readOwnWords`. */
export function readWordsFile(bytes: Uint8Array): Result<OwnWords> {
  const decoded = decodeText(bytes)
  return decoded === null ? fail(NOT_TEXT) : readOwnWords(decoded.text)
}

const NOT_TEXT = userError(
  'not-text',
  '这不是文字文件，没有读出词表。',
  '现有的词表和稿子没有变化。',
  '请在表格软件里选中两列，复制后粘贴到词表窗口里，或者另存为文本文件再导入。',
)
