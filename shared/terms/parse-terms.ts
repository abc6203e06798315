import { z } from 'zod'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { type Term, type TermKind, termSchema } from '#shared/terms/term.ts'

/** Reads one file of terms. All or nothing, so that a damaged file is noticed. Error `bad-terms` names the first faulty entry, from 1. */
export function parseTerms(value: unknown, kind: TermKind): Result<readonly Term[]> {
  const parsed = z.array(termSchema).safeParse(value)
  if (parsed.success) return ok(parsed.data.map((entry) => ({ ...entry, kind })))
  const [index] = parsed.error.issues[0]?.path ?? []
  const which = typeof index === 'number' ? `第${index + 1}条写法不对。` : '内容不是一组术语。'
  return fail(
    userError('bad-terms', `术语文件“${kind}.json”的${which}`, '草稿没有受到影响，其他术语照常可用。', '请恢复这个文件，或者重新安装案头。'),
  )
}
