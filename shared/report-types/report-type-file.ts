import { isRecord, ownFileJson } from '#shared/base/own-file-json.ts'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { MAX_REPORT_TYPE_BYTES, REPORT_TYPE_VERSION, type ReportType } from '#shared/report-types/report-type.ts'
import { reportTypeSchema } from '#shared/report-types/report-type-schema.ts'

export const REPORT_TYPE_EXTENSION = '.antoutype'

const FORMAT = 'antou-report-type'

/** A type as it is stored and sent: our own envelope around the data, so that a foreign JSON file is never mistaken for one. */
export function encodeReportType(type: ReportType): string {
  return `${JSON.stringify({ format: FORMAT, type }, null, 2)}\n`
}

/** Reads what `encodeReportType` wrote. Errors: `foreign-file`, `newer-version`, `damaged`. */
export function decodeReportType(text: string): Result<ReportType> {
  const content = text.length > MAX_REPORT_TYPE_BYTES ? undefined : ownFileJson(text)
  if (!isRecord(content) || content['format'] !== FORMAT || !isRecord(content['type'])) return fail(FOREIGN)
  const version = content['type']['version']
  if (typeof version === 'number' && version > REPORT_TYPE_VERSION) return fail(NEWER)
  const parsed = reportTypeSchema.safeParse(content['type'])
  return parsed.success ? ok(parsed.data) : fail(DAMAGED)
}

const SAFE = '现有的报告种类和稿子没有变化。'
const FOREIGN = userError('foreign-file', '这不是案头的报告种类文件，没有读入。', SAFE, '请选择由案头导出的种类文件（以 .antoutype 结尾）。')
const NEWER = userError('newer-version', '这个种类文件由更新的案头保存，这里读不出来。', SAFE, '请先更新案头，或者请对方用相同的版本再导出一次。')
const DAMAGED = userError('damaged', '这个种类文件不完整，或者内容前后对不上，没有读入。', SAFE, '请对方重新导出一次，再发过来。')
