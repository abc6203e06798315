import { describe, expect, it } from 'vitest'
import { countingIds, type IdSource, idSourceFrom } from '#shared/base/branded-ids.ts'
import type { InsertablePart } from '#shared/checklist/checklist-rule.ts'
import type { Block } from '#shared/document/blocks.ts'
import { outlineOf } from '#shared/document/outline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { blockText } from '#shared/document/visit.ts'
import { inspectReport } from '#shared/inspection/inspect-report.ts'
import { outlineInsertion } from '#shared/report-types/outline-insertion.ts'
import { reportTypeById } from '#shared/report-types/index.ts'
import { startReport } from '#shared/report-types/start-report.ts'
import { h, line, p } from '#tests/support/build-report.ts'

const NOW = '2025-01-05T08:00:00.000Z'

function freshIds(): IdSource {
  let n = 0
  return idSourceFrom(() => `new-${++n}`)
}

function report(blocks: readonly Block[], reportType = 'party-building-duty-report'): ReportDocument {
  const { blocks: _, ...rest } = startReport({
    reportType: reportTypeById(reportType),
    unitKind: 'township',
    year: 2024,
    ids: countingIds(),
    now: NOW,
  })
  return { ...rest, blocks }
}

function insert(given: ReportDocument, part: InsertablePart): ReportDocument {
  const insertion = outlineInsertion(given, part, freshIds())
  if (!insertion) throw new Error(`nothing to insert for ${part}`)
  return { ...given, blocks: given.blocks.toSpliced(insertion.index, 0, ...insertion.blocks) }
}

function sections(given: ReportDocument): [string, string][] {
  return outlineOf(given).sections.map(({ number, role }) => [number, role])
}

const BARE = report([
  h(1, 'a', '主要做法'),
  p('a1', '我抓学习。'),
  h(1, 'b', '存在的问题及原因'),
  p('b1', '我抓得不紧。'),
  h(1, 'c', '下步打算'),
  p('c1', '我将改进。'),
])

describe('inserting a missing part', () => {
  it('puts last year’s rectification after what was done, and renumbers what follows', () => {
    expect(sections(insert(BARE, 'rectification'))).toEqual([
      ['一、', 'achievements'],
      ['二、', 'rectification'],
      ['三、', 'problems'],
      ['四、', 'measures'],
    ])
  })

  it('puts the title first, with the year of the report', () => {
    const [title] = insert(BARE, 'title').blocks
    expect(title?.type).toBe('title')
    expect(title && blockText(title)).toBe('2024年度抓基层党建工作述职报告')
  })

  it('leaves the year open where the report has none', () => {
    const { year: _, ...without } = BARE
    const [title] = insert(without, 'title').blocks
    expect(title && blockText(title)).toBe('〔年份〕年度抓基层党建工作述职报告')
  })

  it('puts the lead after title and salutation', () => {
    const given = report([line('title', 't', '2024年度述职报告'), line('salutation', 's', '各位领导：'), ...BARE.blocks])
    expect(outlineInsertion(given, 'lead', freshIds())?.index).toBe(2)
  })

  it('puts the causes at the end of the problems, without a heading of their own', () => {
    const insertion = outlineInsertion(BARE, 'causes', freshIds())
    expect(insertion?.index).toBe(4)
    expect(insertion?.blocks.map(({ type }) => type)).toEqual(['paragraph'])
  })

  it('puts the closing before the signature', () => {
    const given = report([...BARE.blocks, line('signature', 'sig', '某某'), line('date', 'd', '2024年12月20日')])
    expect(outlineInsertion(given, 'closing', freshIds())?.index).toBe(6)
  })

  it('puts measures after problems but before closing and sign-off', () => {
    const given = report([...BARE.blocks.slice(0, 4), p('end', '特此报告。'), line('date', 'd', '2024年12月20日')])
    expect(outlineInsertion(given, 'measures', freshIds())?.index).toBe(4)
  })

  it('puts what was done before the problems where nothing stands before them', () => {
    const given = report([p('lead', '现报告如下。'), ...BARE.blocks.slice(2)])
    expect(outlineInsertion(given, 'achievements', freshIds())?.index).toBe(1)
  })

  it('adds signature and date, or only the one that is missing, signature first', () => {
    expect(
      insert(BARE, 'sign-off')
        .blocks.slice(-2)
        .map(({ type }) => type),
    ).toEqual(['signature', 'date'])
    const dated = insert(report([...BARE.blocks, line('date', 'd', '2024年12月20日')]), 'sign-off')
    expect(dated.blocks.slice(-2).map(({ type }) => type)).toEqual(['signature', 'date'])
    const signed = insert(report([...BARE.blocks, line('signature', 's', '某某')]), 'sign-off')
    expect(signed.blocks.slice(-2).map(({ type }) => type)).toEqual(['signature', 'date'])
  })

  it('works on an empty report', () => {
    const parts: InsertablePart[] = ['measures', 'problems', 'achievements', 'rectification', 'sign-off', 'closing', 'lead', 'title']
    const full = parts.reduce(insert, report([]))
    expect(sections(full).map(([, role]) => role)).toEqual(['achievements', 'rectification', 'problems', 'measures'])
    expect(inspectReport(full).checklist.filter(({ status }) => status === 'fail')).toEqual([])
  })

  it('has nothing to put in where the part is there', () => {
    const full = startReport({
      reportType: reportTypeById('party-building-duty-report'),
      unitKind: 'village',
      year: 2024,
      ids: countingIds(),
      now: NOW,
    })
    const parts: InsertablePart[] = ['title', 'lead', 'achievements', 'rectification', 'problems', 'measures', 'closing', 'sign-off']
    for (const part of parts) expect(outlineInsertion(full, part, freshIds())).toBeNull()
  })

  it('has no sections for a plain report', () => {
    expect(outlineInsertion(report([], 'plain-report'), 'problems', freshIds())).toBeNull()
    expect(outlineInsertion(BARE, 'other', freshIds())).toBeNull()
  })

  it('clears the item of the checklist that asked for it', () => {
    const asking = inspectReport(BARE).checklist.filter((item) => item.insert !== undefined)
    expect(asking.filter(({ point }) => !point).map(({ id }) => id)).toEqual([
      'title-with-year',
      'lead-present',
      'last-year-rectification',
      'causes-present',
      'closing-present',
      'sign-off-present',
    ])
    for (const { id, insert: part } of asking) {
      if (!part) continue
      const after = inspectReport(insert(BARE, part)).checklist.find((item) => item.id === id)
      expect([id, after?.status]).toEqual([id, 'pass'])
    }
  })
})
