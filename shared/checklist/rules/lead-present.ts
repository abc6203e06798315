import type { ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'

export const leadPresent: ChecklistRule = {
  id: 'lead-present',
  title: '开头说明依据和身份',
  why: '开头用一两句话交代按谁的要求、以什么身份述职。',
  source: '述职报告的通行结构',
  examples: [
    { text: '2024年度述职报告\n按照上级党委部署，现将我履职情况报告如下。\n一、主要做法\n扎实推进各项工作。', status: 'pass' },
    { text: '2024年度述职报告\n一、主要做法\n扎实推进各项工作。', status: 'warn' },
  ],
  check: ({ report, outline, reportType }): ChecklistItem[] => {
    const { lead } = reportType.frame
    if (lead === undefined) return []
    const id = 'lead-present'
    const first = outline.lead ? report.blocks[outline.lead.start] : undefined
    if (first) return [{ id, status: 'pass', title: '开头说明依据和身份', message: '', target: first.id }]
    const status = lead === 'required' ? 'fail' : 'warn'
    return [{ id, status, title: '缺少开头', message: '正文前用一两句话交代按谁的要求、以什么身份述职。', insert: 'lead' }]
  },
}
