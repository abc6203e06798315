import type { ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { problemsOf } from '#shared/checklist/matters/matters-of.ts'
import { countWord } from '#shared/checklist/count-word.ts'

export const problemCount: ChecklistRule = {
  id: 'problem-count',
  title: '问题的条数够',
  why: '有的通知规定问题不得少于几条。',
  source: '各地述职评议考核通知，以当地为准',
  examples: [
    {
      text: '2024年度述职报告\n一、存在的问题\n（一）学得不深。我读原著少。\n（二）抓得不紧。我调研少。',
      status: 'pass',
      requirements: { problems: 2 },
    },
    { text: '2024年度述职报告\n一、存在的问题\n（一）学得不深。我读原著少。', status: 'warn', requirements: { problems: 3 } },
  ],
  check: (context): ChecklistItem[] => {
    const { problems: wanted } = context.reportType.requirements
    const [section] = context.outline.sections.filter(({ role }) => role === 'problems')
    if (wanted === undefined || wanted === 0 || !section) return []
    const id = 'problem-count'
    const found = problemsOf(context).length
    if (found >= wanted) return [{ id, status: 'pass', title: `写了${countWord(found)}条问题`, message: '', target: section.blockId }]
    const title = found === 0 ? '看不出写了几条问题' : `只写了${countWord(found)}条问题`
    return [
      {
        id,
        status: 'warn',
        title,
        message: `本次要求至少${countWord(wanted)}条，还差${countWord(wanted - found)}条。`,
        target: section.blockId,
        opens: 'requirements',
      },
    ]
  },
}
