import type { ReportType } from '#shared/report-types/report-type.ts'

/** Any other report: no sections are asked for. Also stands in for types that this version does not know. */
export const plainReport: ReportType = {
  id: 'plain-report',
  name: '其他报告',
  summary: '不限定结构的报告，只检查标题、层次、空项和文字。',
  frame: { yearInTitle: false, firstPerson: false },
  title: () => '〔phrase:事由〕情况报告',
  lead: () => '按照〔organisation:上级单位〕要求，现将〔phrase:事由〕情况报告如下。',
  sections: [],
  closing: '特此报告。',
  signature: () => '〔organisation:单位〕',
  date: '〔date:成文日期〕',
  length: { min: 0, max: 10_000 },
}
