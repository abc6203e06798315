import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { type ReportDocument, UNIT_KINDS, type UnitKind } from '#shared/document/report-document.ts'
import { blockText, listBlanks } from '#shared/document/visit.ts'
import { inspectReport } from '#shared/inspection/inspect-report.ts'
import { parseSlots } from '#shared/phrases/slots.ts'
import { REPORT_TYPES } from '#shared/report-types/index.ts'
import { findWording } from '#shared/report-types/matches-wording.ts'
import { hasProfiles, isFor, type ReportType } from '#shared/report-types/report-type.ts'
import { reportTypeSchema } from '#shared/report-types/report-type-schema.ts'
import { startReport } from '#shared/report-types/start-report.ts'

function start(type: ReportType, unitKind: UnitKind): ReportDocument {
  return startReport({ reportType: type, unitKind, year: 2024, ids: countingIds(), now: '2025-01-05T08:00:00.000Z' })
}

const CASES = REPORT_TYPES.flatMap((type) => (hasProfiles(type) ? UNIT_KINDS : (['office'] as const)).map((unit) => [type.name, unit, type] as const))

describe.each(REPORT_TYPES.map((type) => [type.id, type] as const))('the data of %s', (_, type) => {
  it('is what the schema asks for', () => {
    expect(reportTypeSchema.parse(type)).toEqual(type)
  })

  it('spells every slot so that it becomes a blank', () => {
    const texts = JSON.stringify(type).replaceAll('〔方面〕', '')
    for (const [whole] of texts.matchAll(/〔[^〕]*〕/gu)) {
      const wording = type.points.some(({ any }) => any.includes(whole))
      if (!wording) expect(parseSlots(whole)).toMatchObject([{ type: 'slot' }])
    }
  })

  it('offers for every point a sentence that makes the point', () => {
    for (const { any, insert } of type.points) {
      const shown = insert.replace(/〔\w+:/gu, '〔')
      expect([insert, any.some((wording) => findWording(shown, wording) >= 0)]).toEqual([insert, true])
    }
  })
})

describe.each(CASES)('a new %s for %s', (_, unitKind, type) => {
  const report = start(type, unitKind)

  it('has a title and blanks to fill in, and no slot spelling left', () => {
    expect(report.blocks[0]?.type).toBe('title')
    expect(listBlanks(report).length).toBeGreaterThan(2)
    for (const block of report.blocks) expect(blockText(block)).not.toMatch(/[a-z]|〔方面〕/iu)
  })

  it('passes its own proofreading, and leaves only length and blanks open', () => {
    const { findings, checklist } = inspectReport(report, type)
    expect(findings).toEqual([])
    expect(checklist.filter(({ status, id }) => status !== 'pass' && id !== 'report-length').map(({ id }) => id)).toEqual(['open-blanks'])
  })

  it('says everything that its checklist looks for', () => {
    const { checklist } = inspectReport(report, type)
    const points = checklist.filter(({ point }) => point)
    expect(points).toHaveLength(type.points.filter((point) => isFor(point, unitKind)).length)
    expect(points.filter(({ status }) => status !== 'pass')).toEqual([])
  })
})
