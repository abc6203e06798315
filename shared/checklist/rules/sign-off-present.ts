import type { ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'

export const signOffPresent: ChecklistRule = {
  id: 'sign-off-present',
  title: '落款姓名与日期齐全',
  why: '落款写明单位职务、姓名和成文日期，上报归档都要用。',
  source: 'GB/T 9704—2012，7.3.5',
  examples: [
    { text: '2024年度述职报告\n一、下一步打算\n我将改进作风。\n特此报告。\n某某镇党委书记　张某某\n2024年12月20日', status: 'pass' },
    { text: '2024年度述职报告\n一、下一步打算\n我将改进作风。', status: 'warn' },
  ],
  check: ({ report, reportType }): ChecklistItem[] => {
    const { signOff } = reportType.frame
    if (signOff === undefined) return []
    const id = 'sign-off-present'
    const signature = report.blocks.findLast(({ type }) => type === 'signature')
    const date = report.blocks.findLast(({ type }) => type === 'date')
    if (signature && date) return [{ id, status: 'pass', title: '落款姓名与日期齐全', message: '', target: signature.id }]
    const [title, message] = missingParts(signature !== undefined, date !== undefined)
    const present = signature ?? date
    return [{ id, status: signOff === 'required' ? 'fail' : 'warn', title, message, insert: 'sign-off', ...(present ? { target: present.id } : {}) }]
  },
}

function missingParts(signed: boolean, dated: boolean): readonly [title: string, message: string] {
  if (signed) return ['落款缺少日期', '姓名下面一行写成文日期。']
  if (dated) return ['落款缺少姓名', '日期上面一行写单位职务和姓名。']
  return ['缺少落款', '正文之后写单位职务、姓名和成文日期。']
}
