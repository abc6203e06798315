import type { ChecklistContext, ChecklistItem } from '#shared/checklist/checklist-rule.ts'
import { blocksOf, hasRunningText } from '#shared/checklist/passages.ts'
import type { ReportSection } from '#shared/report-types/report-type.ts'

/** One item on a section that this type of report asks for, by its id; none where it does not. */
export function checkRequiredSection(context: ChecklistContext, id: string, sectionId: string): ChecklistItem[] {
  const expected = context.reportType.sections.find((section) => section.id === sectionId)
  return expected ? [sectionItem(context, id, expected)] : []
}

/** Present, empty or missing. `id` names the item. */
export function sectionItem(context: ChecklistContext, id: string, expected: ReportSection): ChecklistItem {
  const { name, need, guidance } = expected
  const sections = context.placed.get(expected.id) ?? []
  const [first] = sections
  if (!first) return { id, status: need === 'required' ? 'fail' : 'warn', title: `缺少${name}`, message: guidance, insert: expected.id }
  const target = first.blockId
  if (sections.some((section) => hasRunningText(blocksOf(context, section)))) return { id, status: 'pass', title: `写了${name}`, message: '', target }
  return { id, status: 'warn', title: `${name}还没有写`, message: '这一部分只有标题，还没有正文。', target }
}
