import { z } from 'zod'
import { fail, ok, type Result, userError } from '#shared/base/result.ts'
import { type PhraseBlock, phraseBlockSchema } from '#shared/phrases/phrase-block.ts'

const FIELD_NAMES: Readonly<Record<string, string>> = {
  id: '编号',
  title: '标题',
  text: '正文',
  roles: '用途',
  unitKinds: '身份',
  keywords: '关键词',
  terms: '术语',
  updatedTo: '核对年月',
}

/**
 * Reads one phrase file: a JSON array of phrase blocks. All or nothing, so that a damaged file is noticed rather than thinned out.
 * Error `bad-phrase-library` names the file, the first faulty entry (counted from 1) and the field.
 */
export function parsePhraseLibrary(value: unknown, fileName: string): Result<readonly PhraseBlock[]> {
  if (!Array.isArray(value)) return bad(`短语文件“${fileName}”的内容不是一组短语。`)
  const parsed = z.array(phraseBlockSchema).safeParse(value)
  if (!parsed.success) return bad(`短语文件“${fileName}”的${faultOf(parsed.error.issues[0], value)}`)
  const ids = parsed.data.map((block) => block.id)
  const repeated = ids.findIndex((id, index) => ids.indexOf(id) < index)
  if (repeated >= 0) return bad(`短语文件“${fileName}”的${entryName(repeated, value)}编号与前面的重复。`)
  return ok(parsed.data as unknown as readonly PhraseBlock[])
}

function faultOf(issue: z.core.$ZodIssue | undefined, entries: readonly unknown[]): string {
  const [index, field] = issue?.path ?? []
  const entry = entryName(typeof index === 'number' ? index : 0, entries)
  if (issue?.code === 'unrecognized_keys') return `${entry}有多余的项目。`
  const name = typeof field === 'string' ? FIELD_NAMES[field] : undefined
  return name === undefined ? `${entry}写法不对。` : `${entry}${name}缺失或者写法不对。`
}

/** 第3条（政治建设总述）, so that the entry is found by its number or by its title. */
function entryName(index: number, entries: readonly unknown[]): string {
  const entry = entries[index]
  const title = typeof entry === 'object' && entry !== null && 'title' in entry && typeof entry.title === 'string' ? `（${entry.title}）` : ''
  return `第${index + 1}条${title}`
}

function bad(what: string) {
  return fail(userError('bad-phrase-library', what, '草稿没有受到影响，其他文件里的短语照常可用。', '请恢复这个文件，或者重新安装案头。'))
}
