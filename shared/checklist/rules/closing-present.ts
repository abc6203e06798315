import type { ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'

export const closingPresent: ChecklistRule = {
  id: 'closing-present',
  title: '有结束语',
  why: '最后用一句话收束，一般写“特此报告，请予评议。”',
  source: '述职报告的通行结构',
  examples: [
    { text: '2024年度述职报告\n一、下一步打算\n我将改进作风。\n特此报告，请予评议。', status: 'pass' },
    { text: '2024年度述职报告\n一、下一步打算\n我将改进作风。', status: 'warn' },
  ],
  check: ({ report, outline, reportType }): ChecklistItem[] => {
    const { closing } = reportType.frame
    if (closing === undefined) return []
    const id = 'closing-present'
    const block = outline.closing ? report.blocks[outline.closing.start] : outline.sections.find(({ role }) => role === 'closing')
    if (block) return [{ id, status: 'pass', title: '有结束语', message: '', target: 'blockId' in block ? block.blockId : block.id }]
    const status = closing === 'required' ? 'fail' : 'warn'
    return [{ id, status, title: '缺少结束语', message: '最后用一句话收束，一般写“特此报告，请予评议。”', insert: 'closing' }]
  },
}
