import type { ChecklistContext, ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { sectionsOf } from '#shared/checklist/passages.ts'
import { charsToReach, inTens } from '#shared/document/chars-to-reach.ts'
import { charsOfRole, type OutlineSection } from '#shared/document/outline.ts'
import type { ShareTarget } from '#shared/document/requirements.ts'
import { SECTION_ROLE_NAMES } from '#shared/document/section-role.ts'

const SHORT_PROBLEMS = `2024年度述职报告\n一、主要做法\n${'我扎实推进各项重点工作。'.repeat(3)}\n二、存在的问题\n我抓得不紧。`
const BALANCED = `2024年度述职报告\n一、主要做法\n${'我扎实推进各项重点工作。'.repeat(4)}\n二、存在的问题\n${'我对支部工作指导不够经常。'.repeat(4)}\n三、下一步打算\n${'我将每季度调研一次支部。'.repeat(3)}`

export const sectionShares: ChecklistRule = {
  id: 'section-shares',
  title: '各部分比例适当',
  why: '成绩写得过多、问题写得过少，是评议时最常见的意见；比例以当地通知为准。',
  source: '各地述职评议考核通知的通行要求，没有统一的中央规定',
  examples: [
    { text: BALANCED, status: 'pass' },
    { text: SHORT_PROBLEMS, status: 'warn' },
  ],
  check: (context): ChecklistItem[] =>
    (context.reportType.requirements.shares ?? []).flatMap((target) => {
      const sections = sectionsOf(context, target.role)
      return sections.length > 0 ? [shareItem(context, target, sections)] : []
    }),
}

function shareItem({ outline, reportType }: ChecklistContext, target: ShareTarget, sections: readonly OutlineSection[]): ChecklistItem {
  const { role, min, max } = target
  const { tolerance = 0 } = reportType.requirements
  const chars = charsOfRole(outline, role)
  const total = outline.chars
  const share = total === 0 ? 0 : chars / total
  const name = SECTION_ROLE_NAMES[role]
  const [first] = sections
  const base = { id: `section-shares-${role}`, ...(first ? { target: first.blockId } : {}) }
  if (min !== undefined && share < min - tolerance) {
    const missing = inTens(charsToReach(chars, total, min))
    return {
      ...base,
      status: 'warn',
      title: `${name}部分只占${percent(share)}`,
      message: `一般不少于${percent(min)}，还差约${missing}字。`,
      opens: 'requirements',
    }
  }
  if (max !== undefined && share > max + tolerance) {
    const excess = inTens(charsToReach(total - chars, total, 1 - max))
    const message = `一般不超过${percent(max)}，可以精简，也可以把其余部分补写约${excess}字。`
    return { ...base, status: 'warn', title: `${name}部分占到${percent(share)}`, message, opens: 'requirements' }
  }
  const missed = min !== undefined && share < min ? min : max !== undefined && share > max ? max : null
  const verdict = missed === null ? '比例适当' : `接近${percent(missed)}`
  return { ...base, status: 'pass', title: `${name}部分占${percent(share)}，${verdict}`, message: '' }
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
