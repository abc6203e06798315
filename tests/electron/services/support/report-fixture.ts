import type { BlankId, BlockId, DraftId } from '#shared/base/branded-ids.ts'
import type { Block } from '#shared/document/blocks.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'

/** A small report whose one paragraph holds `text`, between a title and a heading with an open blank. */
export function reportWith(text: string, id = 'draft-1'): ReportDocument {
  const blocks: Block[] = [
    { type: 'title', id: 'b1' as BlockId, content: [{ type: 'text', text: '2024年度抓基层党建工作述职报告' }] },
    { type: 'paragraph', id: 'b2' as BlockId, content: text === '' ? [] : [{ type: 'text', text }] },
    {
      type: 'heading',
      id: 'b3' as BlockId,
      level: 1,
      content: [{ type: 'text', text: '主要做法及成效' }],
      runIn: [],
    },
    {
      type: 'paragraph',
      id: 'b4' as BlockId,
      content: [
        { type: 'text', text: '专题研究党建工作' },
        { type: 'blank', id: 'k1' as BlankId, kind: 'number', hint: '次数' },
        { type: 'text', text: '次。' },
      ],
    },
  ]
  return {
    schemaVersion: 2,
    id: id as DraftId,
    reportType: 'party-building-duty-report',
    year: 2024,
    author: {},
    blocks,
    createdAt: '2024-12-01T08:00:00.000Z',
    updatedAt: '2024-12-01T08:00:00.000Z',
  }
}
