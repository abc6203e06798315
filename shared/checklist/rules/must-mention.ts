import type { BlockId } from '#shared/base/branded-ids.ts'
import type { ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { blockText } from '#shared/document/visit.ts'
import { findWording } from '#shared/report-types/matches-wording.ts'
import { isFor, type Point } from '#shared/report-types/report-type.ts'

export const mustMention: ChecklistRule = {
  id: 'must-mention',
  title: '该写到的内容都写到了',
  why: '每一种报告、每一种单位都有读的人一定会找的内容，没写到就要问。',
  source: '各地述职评议考核通知和各类文稿的通行要求；本单位没有的可以不写',
  examples: [
    {
      text: '某支部会议记录\n时间：2024年3月5日，地点：会议室，主持人：某某，记录人：某某。\n一、到会情况\n应到20人，实到20人，全员到会。\n二、会议决议\n由某某负责。',
      status: 'pass',
      type: 'meeting-record',
    },
    { text: '某支部会议记录\n一、到会情况\n应到20人。\n二、会议决议\n通过。', status: 'fail', type: 'meeting-record' },
    { text: '2024年度述职报告\n一、主要做法\n我履行第一责任人职责，学习贯彻习近平新时代中国特色社会主义思想。', status: 'warn' },
  ],
  check: ({ report, reportType }): ChecklistItem[] => {
    const points = reportType.points.filter((point) => isFor(point, report.author.role))
    if (points.length === 0) return []
    const texts = report.blocks.map((block) => ({ text: blockText(block), blockId: block.id }))
    return points.map((point) => itemFor(point, texts))
  },
}

function itemFor(point: Point, texts: readonly { readonly text: string; readonly blockId: BlockId }[]): ChecklistItem {
  const id = `must-mention-${point.id}`
  const found = texts.find(({ text }) => point.any.some((wording) => findWording(text, wording) >= 0))
  if (found) return { id, status: 'pass', title: point.name, message: '', target: found.blockId, point: true }
  const status = point.need === 'required' ? 'fail' : 'warn'
  return { id, status, title: point.name, message: point.hint, insert: `point:${point.id}`, search: point.name.replace(/[“”]/gu, ''), point: true }
}
