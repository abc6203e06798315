import { isRecord, ownFileJson } from '#shared/base/own-file-json.ts'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { ownWordsSchema } from '#shared/own-words/own-words-schema.ts'
import { parseWordTable } from '#shared/own-words/parse-word-table.ts'
import type { OwnWords } from '#shared/proofreading/own-words.ts'

export const OWN_WORDS_EXTENSION = '.antouwords'
/** Thousands of words with reasons; nothing near this is a word list. */
export const MAX_OWN_WORDS_BYTES = 4 * 1024 * 1024

const FORMAT = 'antou-word-list'
const VERSION = 1

/** A word list as it is stored and sent: our own envelope around the data, so that a foreign JSON file is never mistaken for one. */
export function encodeOwnWords({ words, permitted }: OwnWords): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, words, permitted }, null, 1)}\n`
}

/** Reads what `encodeOwnWords` wrote. Errors: `foreign-file`, `newer-version`, `damaged`. */
export function decodeOwnWords(text: string): Result<OwnWords> {
  const content = text.length > MAX_OWN_WORDS_BYTES ? undefined : ownFileJson(text)
  if (!isRecord(content) || content['format'] !== FORMAT) return fail(FOREIGN)
  const { format: _, version, ...words } = content
  if (typeof version === 'number' && version > VERSION) return fail(NEWER)
  const parsed = ownWordsSchema.safeParse(words)
  return parsed.success ? ok(parsed.data) : fail(DAMAGED)
}

/** A word list from any text: our own file, or a table of two columns. Errors as `decodeOwnWords`; `foreign-file` where no line is an entry. */
export function readOwnWords(text: string): Result<OwnWords> {
  if (
    text
      .trimStart()
      .replace(/^\ufeff/u, '')
      .startsWith('{')
  )
    return decodeOwnWords(text)
  const { words, permitted } = parseWordTable(text)
  return words.length + permitted.length === 0 ? fail(FOREIGN) : ok({ words, permitted })
}

const SAFE = '现有的词表和稿子没有变化。'
const FOREIGN = userError(
  'foreign-file',
  '这里面没有读出词表。',
  SAFE,
  '请选择由案头导出的词表文件，或者每行写一条：错的写法、对的写法，中间隔一个制表符、逗号或者箭头。',
)
const NEWER = userError('newer-version', '这个词表由更新的案头保存，这里读不出来。', SAFE, '请先更新案头，或者请对方用相同的版本再导出一次。')
const DAMAGED = userError('damaged', '这个词表文件不完整，或者里面有读不懂的内容，没有读入。', SAFE, '请对方重新导出一次，再发过来。')
