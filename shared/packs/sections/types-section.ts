import { type PackSection, freeTitle } from '#shared/packs/pack-section.ts'
import { isBuiltInType } from '#shared/report-types/index.ts'
import { REPORT_TYPE_NAME_LENGTH, type ReportType } from '#shared/report-types/report-type.ts'
import { reportTypeSchema } from '#shared/report-types/report-type-schema.ts'

export const typesSection: PackSection<ReportType> = {
  id: 'types',
  name: '报告种类',
  most: 200,
  parse(value) {
    const parsed = reportTypeSchema.safeParse(value)
    // Ids of the program's own types are not for a pack to take.
    return parsed.success && !isBuiltInType(parsed.data.id) ? { ...parsed.data, group: 'own' } : null
  },
  // A type is known by its name: two of one name cannot be kept.
  keyOf: ({ name }) => name,
  titleOf: ({ name }) => name,
  textOf: ({ sections }) => (sections.length === 0 ? '不分部分' : `${sections.length} 个部分：${sections.map(({ name }) => name).join('、')}`),
  beside: (type, newId, isTaken) => ({ ...type, id: newId, name: freeTitle(type.name, isTaken, REPORT_TYPE_NAME_LENGTH) }),
}
