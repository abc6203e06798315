import type { ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { checkRequiredSection } from '#shared/checklist/required-section.ts'

export const achievementsPresent: ChecklistRule = {
  id: 'achievements-present',
  title: '写了履职情况和成效',
  why: '履职情况是述职的主体，一般放在第一部分。',
  source: '述职评议考核“三必述”通行要求：履职情况、主要问题、下步打算',
  examples: [
    { text: '2024年度述职报告\n一、主要做法及成效\n我主持研究党建工作4次。', status: 'pass' },
    { text: '2024年度述职报告\n一、存在的问题\n我抓得不够紧。', status: 'fail' },
    { text: '2024年度述职报告\n一、主要做法及成效\n二、存在的问题\n我抓得不够紧。', status: 'warn' },
  ],
  check: (context) => checkRequiredSection(context, 'achievements-present', 'achievements'),
}
