/** What a first-level section is for in a report. Follows from its heading by keywords; the user may override it. */
export const SECTION_ROLES = ['lead', 'achievements', 'rectification', 'problems', 'causes', 'measures', 'closing', 'other'] as const
export type SectionRole = (typeof SECTION_ROLES)[number]

export const SECTION_ROLE_NAMES: Readonly<Record<SectionRole, string>> = {
  lead: '开头',
  achievements: '做法成效',
  rectification: '上年度整改',
  problems: '存在问题',
  causes: '原因分析',
  measures: '下步措施',
  closing: '结尾',
  other: '其他',
}
