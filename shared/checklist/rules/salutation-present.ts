import type { ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'

export const salutationPresent: ChecklistRule = {
  id: 'salutation-present',
  title: '有称谓',
  why: '当场念的稿子，开头要称呼听的人。',
  source: '各类讲话和现场述职的通行结构',
  examples: [
    { text: '讲话\n各位领导、同志们：\n下面我讲几点意见。', status: 'pass', frame: { salutation: 'recommended' } },
    { text: '讲话\n下面我讲几点意见。', status: 'warn', frame: { salutation: 'recommended' } },
  ],
  check: ({ report, reportType }): ChecklistItem[] => {
    const { salutation } = reportType.frame
    if (salutation === undefined) return []
    const id = 'salutation-present'
    const block = report.blocks.find(({ type }) => type === 'salutation')
    if (block) return [{ id, status: 'pass', title: '有称谓', message: '', target: block.id }]
    return [
      {
        id,
        status: salutation === 'required' ? 'fail' : 'warn',
        title: '缺少称谓',
        message: '当场念的稿子，开头要称呼听的人。',
        insert: 'salutation',
      },
    ]
  },
}
