import type { ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { inTens } from '#shared/document/chars-to-reach.ts'

const SENTENCE = '我主持研究党建工作，推动各项任务落地见效。'

export const reportLength: ChecklistRule = {
  id: 'report-length',
  title: '全文字数适当',
  why: '书面述职一般在两千到五千字之间，具体以当地通知为准。',
  source: '各地述职评议考核通知的通行要求',
  examples: [
    { text: `2024年度述职报告\n一、主要做法\n${SENTENCE.repeat(120)}`, status: 'pass' },
    { text: `2024年度述职报告\n一、主要做法\n${SENTENCE}`, status: 'warn' },
    { text: `2024年度述职报告\n一、主要做法\n${SENTENCE.repeat(300)}`, status: 'warn' },
  ],
  check: ({ outline, reportType }): ChecklistItem[] => {
    const id = 'report-length'
    const { min, max } = reportType.requirements.chars ?? {}
    if (min === undefined && max === undefined) return []
    const { chars } = outline
    const opens = 'requirements'
    if (min !== undefined && chars < min)
      return [{ id, status: 'warn', title: `全文${chars}字，偏短`, message: `一般不少于${min}字，还差约${inTens(min - chars)}字。`, opens }]
    if (max !== undefined && chars > max)
      return [{ id, status: 'warn', title: `全文${chars}字，偏长`, message: `一般不超过${max}字，超出约${inTens(chars - max)}字。`, opens }]
    return [{ id, status: 'pass', title: '全文字数适当', message: '' }]
  },
}
