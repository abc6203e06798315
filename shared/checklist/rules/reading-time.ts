import { inTens } from '#shared/document/chars-to-reach.ts'
import type { ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { USUAL_PACE } from '#shared/document/requirements.ts'

const SENTENCE = '我主持研究党建工作，推动各项任务落地见效。'

export const readingTime: ChecklistRule = {
  id: 'reading-time',
  title: '念得完',
  why: '现场述职有时间限制，超时会被打断。',
  source: '各地述职评议考核通知的通行要求',
  examples: [
    { text: `2024年度述职报告\n一、主要做法\n${SENTENCE}`, status: 'pass', requirements: { minutes: 6 } },
    { text: `2024年度述职报告\n一、主要做法\n${SENTENCE.repeat(90)}`, status: 'warn', requirements: { minutes: 6 } },
  ],
  check: ({ outline, reportType }): ChecklistItem[] => {
    const { minutes, pace = USUAL_PACE } = reportType.requirements
    if (minutes === undefined || minutes === 0) return []
    const id = 'reading-time'
    const needed = outline.chars / pace
    const opens = 'requirements'
    if (needed <= minutes) return [{ id, status: 'pass', title: `念一遍约${shown(needed)}分钟，在${minutes}分钟以内`, message: '' }]
    const excess = inTens(outline.chars - minutes * pace)
    const message = `按每分钟${pace}字算，限${minutes}分钟，要精简约${excess}字。`
    return [{ id, status: 'warn', title: `念一遍约${shown(needed)}分钟，超时`, message, opens }]
  },
}

function shown(minutes: number): string {
  return String(Math.max(1, Math.round(minutes)))
}
