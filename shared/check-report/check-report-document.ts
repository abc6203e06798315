import type { BlockId, DraftId } from '#shared/base/branded-ids.ts'
import type { ChecklistStatus } from '#shared/checklist/checklist-rule.ts'
import type { Block } from '#shared/document/blocks.ts'
import { type ReportDocument, SCHEMA_VERSION } from '#shared/document/report-document.ts'
import { placeNames } from '#shared/check-report/place-names.ts'
import type { Finding, Inspection } from '#shared/inspection/inspection.ts'
import { passageOf } from '#shared/proofreading/ignored-places.ts'
import type { Severity } from '#shared/proofreading/proofreading-rule.ts'

/** What goes into the report of a check. */
export interface CheckReportParts {
  readonly findings: boolean
  readonly checklist: boolean
  readonly blanks: boolean
}

export interface CheckReportSource {
  readonly report: ReportDocument
  readonly inspection: Inspection
  /** The findings that are still open. */
  readonly findings: readonly Finding[]
  readonly parts: CheckReportParts
  /** When it was checked, as it is to be read: 2025年1月6日14:03. */
  readonly when: string
  /** ISO 8601, UTC */
  readonly now: string
}

const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ['error', '必须改'],
  ['warning', '请留意'],
  ['info', '供参考'],
]
const STATUS: Readonly<Record<ChecklistStatus, string>> = { fail: '缺', warn: '请留意', pass: '已有' }

/** The report of a check as a document of its own, to be exported and printed like any other. */
export function checkReportDocument(source: CheckReportSource): ReportDocument {
  const { report, parts, now } = source
  const id = blockIds()
  const blocks: Block[] = [
    { type: 'title', id: id(), content: text(`${source.inspection.outline.title ?? '报告'}检查报告`) },
    ...summary(source).map((line): Block => ({ type: 'paragraph', id: id(), content: text(line) })),
    ...(parts.findings ? findingTables(source, id) : []),
    ...(parts.checklist ? checklistTable(source, id) : []),
    ...(parts.blanks ? blankTable(source, id) : []),
  ]
  return {
    schemaVersion: SCHEMA_VERSION,
    id: 'check-report' as DraftId,
    reportType: 'plain-report',
    author: report.author,
    blocks,
    createdAt: now,
    updatedAt: now,
  }
}

function summary({ inspection, findings, when }: CheckReportSource): string[] {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const open = inspection.checklist.filter(({ status }) => status !== 'pass').length
  return [
    `检查时间：${when}。全文${inspection.chars}字，约${inspection.pages}页。`,
    `校对提示${findings.length}处，其中${SEVERITIES.map(([severity, name]) => `${name}${count(severity)}处`).join('、')}；清单要处理${open}项；未填空项${inspection.openBlanks}处。`,
    '以上由电脑按规则查出，只查文字和结构；数据和事实请对照原始材料核实。',
  ]
}

function findingTables({ report, findings }: CheckReportSource, id: () => BlockId): Block[] {
  const places = placeNames(report.blocks)
  return SEVERITIES.flatMap(([severity, name]) => {
    const own = findings.filter((finding) => finding.severity === severity)
    const rows = own.map((finding, i) => {
      const { before, passage, after } = passageOf(finding)
      return [
        String(i + 1),
        places.get(finding.blockId) ?? '',
        `${before}【${passage}】${after}`,
        adviceOf(finding),
        `${finding.title}：${finding.message}`,
      ]
    })
    return headedTable(`${name}的提示（${own.length}处）`, ['序号', '位置', '原文（【】内）', '改法', '理由'], rows, id)
  })
}

function adviceOf({ suggestion }: Finding): string {
  return suggestion === undefined ? '请自己斟酌' : suggestion === '' ? '删去' : `改为“${suggestion}”`
}

function checklistTable({ inspection }: CheckReportSource, id: () => BlockId): Block[] {
  const order: readonly ChecklistStatus[] = ['fail', 'warn', 'pass']
  const items = order.flatMap((status) => inspection.checklist.filter((item) => item.status === status))
  const rows = items.map(({ status, title, message }) => [STATUS[status], title, message])
  return headedTable(`清单（${items.length}项）`, ['情况', '项目', '说明'], rows, id)
}

function blankTable({ inspection }: CheckReportSource, id: () => BlockId): Block[] {
  const open = inspection.blanks.filter(({ filled }) => !filled)
  const rows = open.map(({ place, hint, before, after }, i) => [String(i + 1), place, hint, `${before}____${after}`])
  return headedTable(`未填空项（${open.length}处）`, ['序号', '位置', '要填的内容', '前后文'], rows, id)
}

/** Nothing at all where there is no row. */
function headedTable(heading: string, head: readonly string[], rows: readonly (readonly string[])[], id: () => BlockId): Block[] {
  if (rows.length === 0) return []
  return [
    { type: 'heading', id: id(), level: 1, content: text(heading), runIn: [] },
    { type: 'table', id: id(), headerRows: 1, rows: [head, ...rows].map((row) => row.map(text)) },
  ]
}

function text(content: string) {
  return content === '' ? [] : [{ type: 'text' as const, text: content }]
}

function blockIds(): () => BlockId {
  let n = 0
  return () => `check-${++n}` as BlockId
}
