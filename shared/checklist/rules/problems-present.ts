import type { ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { checkRequiredSection } from '#shared/checklist/required-section.ts'

export const problemsPresent: ChecklistRule = {
  id: 'problems-present',
  title: '写了存在的主要问题',
  why: '存在的主要问题必须报告，一般约占全文三分之一。',
  source: '述职评议考核“三必述”通行要求：履职情况、主要问题、下步打算',
  examples: [
    { text: '2024年度述职报告\n一、主要做法\n我主持研究党建工作4次。\n二、存在的主要问题\n我抓得不够紧。', status: 'pass' },
    { text: '2024年度述职报告\n一、主要做法\n我主持研究党建工作4次。', status: 'fail' },
  ],
  check: (context) => checkRequiredSection(context, 'problems-present', 'problems'),
}
