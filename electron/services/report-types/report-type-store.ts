import { userError } from '#shared/base/result.ts'
import { REPORT_TYPES } from '#shared/report-types/index.ts'
import { MAX_REPORT_TYPE_BYTES, type ReportType } from '#shared/report-types/report-type.ts'
import { decodeReportType, encodeReportType } from '#shared/report-types/report-type-file.ts'
import { type OwnItemStore, type OwnItemStoreOptions, createOwnItemStore } from '#electron/services/own-items/own-item-store.ts'

export type ReportTypeStore = OwnItemStore<ReportType>

const SAFE = '稿子和别的报告种类没有变化。'

/** The report types that the user saved. Errors: `no-type`, `built-in`, `name-taken`, and those of the disk. */
export function createReportTypeStore(options: OwnItemStoreOptions): ReportTypeStore {
  return createOwnItemStore(
    {
      encode: encodeReportType,
      decode: decodeReportType,
      maxBytes: MAX_REPORT_TYPE_BYTES,
      task: 'report-type',
      builtIn: REPORT_TYPES,
      asOwn: (type) => ({ ...type, group: 'own' }),
      refusals: {
        missing: userError('no-type', '没有找到这种报告，它可能已经删掉了。', SAFE, '请另选一种。'),
        builtIn: userError('built-in', '案头自带的报告种类不能改，也不能删。', SAFE, '请另起一个名称，存成本单位的种类。'),
        nameTaken: (name) => userError('name-taken', `已经有一种叫“${name}”的报告，没有保存。`, SAFE, '请换一个名称。'),
      },
    },
    options,
  )
}
