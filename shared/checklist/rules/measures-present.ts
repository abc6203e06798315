import type { ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { checkRequiredSection } from '#shared/checklist/required-section.ts'

export const measuresPresent: ChecklistRule = {
  id: 'measures-present',
  title: '写了下一步措施',
  why: '下一步怎么做必须报告，要逐条对应存在的问题。',
  source: '述职评议考核“三必述”通行要求：履职情况、主要问题、下步打算',
  examples: [
    { text: '2024年度述职报告\n一、存在的问题\n我抓得不够紧。\n二、下一步工作打算\n我将每季度研究一次。', status: 'pass' },
    { text: '2024年度述职报告\n一、存在的问题\n我抓得不够紧。', status: 'fail' },
  ],
  check: (context) => checkRequiredSection(context, 'measures-present', 'measures'),
}
