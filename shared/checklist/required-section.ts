import type { ChecklistContext, ChecklistItem } from '#shared/checklist/checklist-rule.ts'
import { blocksOf, hasRunningText, sectionsOf } from '#shared/checklist/passages.ts'
import type { SectionRole } from '#shared/document/section-role.ts'

export interface RequiredSection {
  readonly id: string
  readonly role: SectionRole
  readonly present: string
  readonly missing: string
  readonly empty: string
  /** Why the section is needed and where it stands. */
  readonly message: string
}

/** One item on a section that this type of report asks for; none where it does not. */
export function checkRequiredSection(context: ChecklistContext, wanted: RequiredSection): ChecklistItem[] {
  const expected = context.reportType.sections.find(({ role }) => role === wanted.role)
  if (!expected) return []
  const { id, role, message } = wanted
  const [first, ...others] = sectionsOf(context, role)
  if (!first) return [{ id, status: expected.need === 'required' ? 'fail' : 'warn', title: wanted.missing, message, insert: role }]
  const target = first.blockId
  const written = [first, ...others].some((section) => hasRunningText(blocksOf(context, section)))
  if (!written) return [{ id, status: 'warn', title: wanted.empty, message: '这一部分只有标题，还没有正文。', target }]
  return [{ id, status: 'pass', title: wanted.present, message: '', target }]
}
