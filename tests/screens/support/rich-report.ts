import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { countingIds } from '#shared/base/branded-ids.ts'
import type { DesktopBridge } from '#shared/contract/contract.ts'
import type { Block } from '#shared/document/blocks.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { importText } from '#shared/text-import/import-text.ts'
import { table } from '#tests/support/build-report.ts'

const SAMPLE = path.resolve(import.meta.dirname, '../../../assets/samples/township-report.txt')

/** What makes a report awkward to show: a long title, long names, findings of every level, a heading that does not end. */
const AWKWARD: readonly (readonly [string, string])[] = [
  ['2025年度抓基层党建工作述职报告', '中共甲县乙镇委员会2025年度履行全面从严治党主体责任暨抓基层党建工作述职报告'],
  ['坚持把政治建设摆在首位', '坚持把政治建设做为首位，截止2025年底，进一步进一步'],
  ['（二）理论学习转化不够', '（二）理论学习转化不够'],
  ['组建工作队驻村', '组建联合工作队,驻村'],
  ['全年确定入党积极分子', '2025年5月12日（星期三）起，全年共召开约十余次专题会，确定入党积极分子'],
  ['（三）年轻党员培养跟不上。', '（三）年轻党员培养跟不上、后备力量储备不足、发展党员结构不够优化的问题在部分村仍然比较突出。'],
]

const FIGURES = table(
  'rich-table',
  1,
  ['项目', '年初目标', '完成数', '完成率'],
  ['发展党员', '20名', '18名', '90%'],
  ['整顿软弱涣散党组织', '4个', '4个', '100%'],
  ['培训村党组织书记和后备干部', '6期', '5期', '83%'],
)

/** A long report with a table, blanks and findings, as a user of some years may have it open. */
export function richReport(): ReportDocument {
  const text = AWKWARD.reduce((before, [plain, awkward]) => before.replace(plain, awkward), readFileSync(SAMPLE, 'utf8'))
  const { document } = importText(text, { ids: countingIds(), now: '2026-01-08T06:03:00.000Z' })
  const at = document.blocks.findIndex(({ type }, index) => index > 4 && type === 'heading')
  const blocks: Block[] = [...document.blocks.slice(0, at + 1), FIGURES, ...document.blocks.slice(at + 1)]
  return { ...document, blocks, author: { ...document.author, role: 'township' } }
}

/** Several drafts beside it, as they gather in a year. The newest is the long one. */
export function manyDrafts(): ReportDocument[] {
  const ids = countingIds()
  const short = (text: string): ReportDocument => importText(text, { ids, now: '2026-01-08T06:03:00.000Z' }).document
  return [
    short('2025年度组织生活会发言提纲\n各位领导、同志们：\n一、主题教育学习情况\n我按要求参加学习，认真做了笔记。'),
    short('乙镇党委关于巡察反馈意见整改落实情况的报告\n一、整改工作总体情况\n镇党委召开专题会议××次。\n二、存在的问题\n个别问题整改还不到位。'),
    short('2024年度抓基层党建工作述职报告\n一、履职情况\n全年开展主题党日××次。'),
    richReport(),
  ]
}

/** Stores the reports as drafts of this window. @returns their ids in the same order */
export async function storeDrafts(page: Page, reports: readonly ReportDocument[]): Promise<string[]> {
  const ids: string[] = []
  for (const report of reports) ids.push(await page.evaluate(storeDraft, report))
  return ids
}

/** Runs in the page, through the calls that the window itself makes. */
async function storeDraft(report: ReportDocument): Promise<string> {
  const { desktop } = window as unknown as { desktop: DesktopBridge }
  const created = await desktop['drafts:create']({ reportType: report.reportType, unitKind: 'township', year: report.year ?? 2025 })
  if (!created.ok) throw new Error(created.error.what)
  const { document, revision } = created.value
  const saved = await desktop['drafts:save']({ document: { ...report, id: document.id }, view: { caret: null }, revision })
  if (!saved.ok) throw new Error(saved.error.what)
  await desktop['drafts:close']({ id: document.id })
  return document.id
}
