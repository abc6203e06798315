import type { ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { listBlanks } from '#shared/document/visit.ts'

export const openBlanks: ChecklistRule = {
  id: 'open-blanks',
  title: '空项都已填好',
  why: '空项没有填完就不能定稿。',
  source: '公文审核通行要求',
  examples: [
    { text: '2024年度述职报告\n一、主要做法\n我主持研究党建工作4次。', status: 'pass' },
    { text: '2024年度述职报告\n一、主要做法\n我主持研究党建工作*次。', status: 'warn' },
  ],
  check: ({ report }): ChecklistItem[] => {
    const id = 'open-blanks'
    const open = listBlanks(report).filter(({ blank }) => blank.value === undefined)
    const [first] = open
    if (!first) return [{ id, status: 'pass', title: '空项都已填好', message: '' }]
    return [{ id, status: 'warn', title: `还有${open.length}处空项`, message: '定稿前须全部填好。', target: first.block.id }]
  },
}
