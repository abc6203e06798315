import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import type { Block } from '#shared/document/blocks.ts'
import { outlineOf } from '#shared/document/outline.ts'
import { parseReportDocument } from '#shared/document/parse-report-document.ts'
import { UNIT_KINDS, type UnitKind } from '#shared/document/report-document.ts'
import { blockText, listBlanks } from '#shared/document/visit.ts'
import { inspectReport } from '#shared/inspection/inspect-report.ts'
import { DEFAULT_REPORT_TYPE_ID, REPORT_TYPES, reportTypeById } from '#shared/report-types/index.ts'
import { startReport } from '#shared/report-types/start-report.ts'

const NOW = '2025-01-05T08:00:00.000Z'

function start(unitKind: UnitKind, reportType = 'party-building-duty-report') {
  return startReport({ reportType: reportTypeById(reportType), unitKind, year: 2024, ids: countingIds(), now: NOW })
}

function firstOf(blocks: readonly Block[]): Block {
  const [first] = blocks
  if (!first) throw new Error('no blocks')
  return first
}

describe('the registry of report types', () => {
  it('names no id twice and holds the default', () => {
    const ids = REPORT_TYPES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain(DEFAULT_REPORT_TYPE_ID)
  })

  it('treats an unknown type as a plain report', () => {
    expect(reportTypeById('of-a-later-version').id).toBe('plain-report')
    expect(reportTypeById('party-building-duty-report').name).toBe('抓基层党建工作述职报告')
  })
})

describe.each(UNIT_KINDS)('a new duty report for %s', (unitKind) => {
  const report = start(unitKind)

  it('has title, lead, four sections, closing and sign-off in order', () => {
    expect(blockText(firstOf(report.blocks))).toBe('2024年度抓基层党建工作述职报告')
    const outline = outlineOf(report)
    expect(outline.lead?.chars).toBeGreaterThan(30)
    expect(outline.sections.map(({ number, role }) => [number, role])).toEqual([
      ['一、', 'achievements'],
      ['二、', 'rectification'],
      ['三、', 'problems'],
      ['四、', 'measures'],
    ])
    expect(outline.closing).not.toBeNull()
    expect(report.blocks.slice(-2).map(({ type }) => type)).toEqual(['signature', 'date'])
  })

  it('offers three or four run-in headings for what was done', () => {
    const [achievements] = outlineOf(report).sections
    expect(achievements?.children.length).toBeGreaterThanOrEqual(3)
    expect(achievements?.children.length).toBeLessThanOrEqual(4)
    expect(achievements?.children.every(({ runIn, level }) => runIn && level === 2)).toBe(true)
  })

  it('turns every slot into an open blank and leaves no slot spelling', () => {
    expect(listBlanks(report).length).toBeGreaterThan(30)
    expect(listBlanks(report).every(({ blank }) => blank.value === undefined)).toBe(true)
    for (const block of report.blocks) expect(blockText(block)).not.toMatch(/[a-z]/i)
  })

  it('can be stored and opened again', () => {
    expect(parseReportDocument(JSON.parse(JSON.stringify(report)))).toEqual({ ok: true, value: report })
  })

  it('passes its own proofreading, and of its checklist leaves only length and blanks open', () => {
    const { findings, checklist } = inspectReport(report)
    expect(findings).toEqual([])
    expect(checklist.filter(({ status }) => status !== 'pass').map(({ id }) => id)).toEqual(['report-length', 'open-blanks'])
  })
})

describe('the opening of a new report', () => {
  it('differs by 身份', () => {
    const leads = UNIT_KINDS.map((unitKind) => blockText(firstOf(start(unitKind).blocks.slice(1))))
    expect(new Set(leads).size).toBe(UNIT_KINDS.length)
  })

  it('remembers for whom and for which year it was begun', () => {
    const report = start('village')
    expect([report.author, report.year, report.reportType, report.createdAt]).toEqual([{ role: 'village' }, 2024, 'party-building-duty-report', NOW])
  })
})

describe('a new report under a local notice', () => {
  it('keeps its figures, and asks for the aspects that it names', () => {
    const requirements = { chars: { min: 1000 }, aspects: ['带头严守纪律', '带头担当作为'] }
    const report = startReport({
      reportType: reportTypeById('self-examination-review'),
      unitKind: 'township',
      year: 2024,
      ids: countingIds(),
      now: NOW,
      requirements,
    })
    expect(report.requirements).toEqual({ chars: { min: 1000 }, aspects: ['带头严守纪律', '带头担当作为'] })
    const problems = outlineOf(report).sections.find(({ role }) => role === 'problems')
    expect(problems?.children.map(({ text }) => text)).toEqual(['带头严守纪律方面', '带头担当作为方面'])
    expect('requirements' in start('township')).toBe(false)
  })
})

describe('a new plain report', () => {
  it('has title, opening sentence, closing and sign-off, and asks for no sections', () => {
    const report = start('office', 'plain-report')
    expect(report.blocks.map(({ type }) => type)).toEqual(['title', 'paragraph', 'paragraph', 'signature', 'date'])
    expect(inspectReport(report).checklist.filter(({ status }) => status === 'fail')).toEqual([])
  })
})
