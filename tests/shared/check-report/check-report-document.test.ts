import { describe, expect, it } from 'vitest'
import type { DraftId } from '#shared/base/branded-ids.ts'
import { checkReportDocument } from '#shared/check-report/check-report-document.ts'
import type { Block } from '#shared/document/blocks.ts'
import { inlineText } from '#shared/document/inline.ts'
import { parseReportDocument } from '#shared/document/parse-report-document.ts'
import { type ReportDocument, SCHEMA_VERSION } from '#shared/document/report-document.ts'
import { blockText } from '#shared/document/visit.ts'
import { inspectReport } from '#shared/inspection/inspect-report.ts'
import { blank, h, line, p } from '#tests/support/build-report.ts'

const NOW = '2025-01-06T06:03:00.000Z'
const REPORT: ReportDocument = {
  schemaVersion: SCHEMA_VERSION,
  id: 'd1' as DraftId,
  reportType: 'plain-report',
  author: {},
  blocks: [
    line('title', 't', '工作情况报告'),
    p('a', '现将情况报告如下。'),
    h(1, 'b', '主要做法'),
    p('c', '认真抓落实。'),
    p('d', '全年及时布署', blank('k', 'number', '次数'), '次,取得成效。'),
  ],
  createdAt: NOW,
  updatedAt: NOW,
}

const ALL = { findings: true, checklist: true, blanks: true }
const inspection = inspectReport(REPORT)
const make = (parts = ALL) =>
  checkReportDocument({ report: REPORT, inspection, findings: inspection.findings, parts, when: '2025年1月6日14:03', now: NOW })
const rowsOf = (block: Block | undefined) => (block?.type === 'table' ? block.rows.map((row) => row.map(inlineText)) : [])
const tableAfter = (document: ReportDocument, heading: string) =>
  rowsOf(document.blocks[document.blocks.findIndex((block) => block.type === 'heading' && blockText(block).startsWith(heading)) + 1])

describe('the report of a check', () => {
  it('tells what was checked, when, and how much was found', () => {
    const texts = make().blocks.slice(0, 3).map(blockText)
    expect(texts[0]).toBe('工作情况报告检查报告')
    expect(texts[1]).toBe(`检查时间：2025年1月6日14:03。全文${inspection.chars}字，约1页。`)
    expect(texts[2]).toContain('校对提示2处，其中必须改2处、请留意0处、供参考0处')
    expect(texts[2]).toContain('未填空项1处。')
  })

  it('lists each finding with its place, passage, advice and reason', () => {
    const [head, first, second] = tableAfter(make(), '必须改')
    expect(head).toEqual(['序号', '位置', '原文（【】内）', '改法', '理由'])
    expect(first?.slice(0, 4)).toEqual(['1', '一、第2段', '全年及时【布署】〔次数〕次,取得成效', '改为“部署”'])
    expect(second?.slice(0, 4)).toEqual(['2', '一、第2段', '全年及时布署〔次数〕次【,】取得成效。', '改为“，”'])
    expect(first?.[4]).toMatch(/^.+：.+。$/u)
  })

  it('lists the blanks that are open and the checklist, what is missing first', () => {
    expect(tableAfter(make(), '未填空项').slice(1)).toEqual([['1', '一、', '次数', '全年及时布署____次,取得成效。']])
    const states = tableAfter(make(), '清单')
      .slice(1)
      .map(([state]) => ['缺', '请留意', '已有'].indexOf(state ?? ''))
    expect(states).toEqual([...states].sort())
    expect(states).toHaveLength(inspection.checklist.length)
  })

  it('leaves out what is not wanted, and empty tables', () => {
    const headings = (parts: typeof ALL) =>
      make(parts)
        .blocks.filter(({ type }) => type === 'heading')
        .map(blockText)
    expect(headings({ findings: true, checklist: false, blanks: false })).toEqual(['必须改的提示（2处）'])
    expect(headings({ findings: false, checklist: false, blanks: true })).toEqual(['未填空项（1处）'])
  })

  it('is a document like any other', () => {
    expect(parseReportDocument(JSON.parse(JSON.stringify(make())))).toMatchObject({ ok: true })
  })
})
