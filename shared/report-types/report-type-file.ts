import { ownFile } from '#shared/base/own-file.ts'
import { userError } from '#shared/base/result.ts'
import { MAX_REPORT_TYPE_BYTES, REPORT_TYPE_VERSION } from '#shared/report-types/report-type.ts'
import { reportTypeSchema } from '#shared/report-types/report-type-schema.ts'

export const REPORT_TYPE_EXTENSION = '.antoutype'

const SAFE = '现有的报告种类和稿子没有变化。'

/** A type as it is stored and sent. Errors of reading: `foreign-file`, `newer-version`, `damaged`. */
export const { encode: encodeReportType, decode: decodeReportType } = ownFile({
  format: 'antou-report-type',
  field: 'type',
  version: REPORT_TYPE_VERSION,
  most: MAX_REPORT_TYPE_BYTES,
  schema: reportTypeSchema,
  foreign: userError('foreign-file', '这不是案头的报告种类文件，没有读入。', SAFE, '请选择由案头导出的种类文件（以 .antoutype 结尾）。'),
  newer: userError('newer-version', '这个种类文件由更新的案头保存，这里读不出来。', SAFE, '请先更新案头，或者请对方用相同的版本再导出一次。'),
  damaged: userError('damaged', '这个种类文件不完整，或者内容前后对不上，没有读入。', SAFE, '请对方重新导出一次，再发过来。'),
})
