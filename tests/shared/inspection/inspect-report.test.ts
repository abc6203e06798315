import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import type { Block } from '#shared/document/blocks.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { blankItems } from '#shared/inspection/blank-items.ts'
import { inspectReport } from '#shared/inspection/inspect-report.ts'
import { reportTypeById } from '#shared/report-types/index.ts'
import { startReport } from '#shared/report-types/start-report.ts'
import { blank, h, line, p, table } from '#tests/support/build-report.ts'

function report(blocks: readonly Block[]): ReportDocument {
  const reportType = reportTypeById('party-building-duty-report')
  return { ...startReport({ reportType, unitKind: 'office', year: 2024, ids: countingIds(), now: '2025-01-05T08:00:00.000Z' }), blocks }
}

describe('inspecting a report', () => {
  const blocks = [
    line('title', 't', '2024年度述职报告'), // 10
    p('lead', '现报告如下。'), // 6
    h(1, 'a', '主要做法'), // 6
    p('a1', '我召开', blank('k1', 'number', '次数'), '次会议,', blank('k2', 'number', '人数', '12'), '人参加。'), // 3+1+4+2+4 = 14
    h(1, 'b', '存在的问题'), // 7
    p('b1', '我抓得不紧。'), // 6
    h(1, 'c', '原因分析'), // 6
    p('c1', '我重视不够。'), // 6
    line('date', 'd', '2024年12月20日'), // 11
  ]
  const inspection = inspectReport(report(blocks))

  it('counts the characters of the whole report', () => {
    expect(inspection.chars).toBe(72)
    expect(inspection.outline.chars).toBe(72)
  })

  it('gives the share of each role that has text, with the target of its type', () => {
    expect(inspection.shares).toEqual([
      { role: 'lead', chars: 6, share: 6 / 72 },
      { role: 'achievements', chars: 20, share: 20 / 72, target: { max: 0.45, tolerance: 0.05 } },
      { role: 'problems', chars: 13, share: 13 / 72, target: { min: 0.3333, tolerance: 0.05 } },
      { role: 'causes', chars: 12, share: 12 / 72 },
    ])
  })

  it('counts the causes towards the problems in the checklist', () => {
    expect(inspection.checklist.find(({ id }) => id === 'section-shares-problems')).toMatchObject({ status: 'pass', target: 'b' })
  })

  it('tells what is missing and where it can be put in', () => {
    expect(inspection.checklist.find(({ id }) => id === 'measures-present')).toEqual({
      id: 'measures-present',
      status: 'fail',
      title: '缺少下一步工作措施',
      message: '逐条对应前面的问题，写明做什么、谁负责、什么时候完成。',
      insert: 'measures',
    })
  })

  it('finds slips at their place', () => {
    expect(inspection.findings.map(({ rule, blockId, start, end }) => [rule, blockId, start, end])).toEqual([
      ['punctuation-half-width', 'a1', 10, 11],
    ])
  })

  it('counts open blanks apart from filled ones', () => {
    expect([inspection.blanks.length, inspection.openBlanks]).toEqual([2, 1])
  })

  it('estimates at least one page', () => {
    expect(inspection.pages).toBe(1)
  })

  it('does not change the report', () => {
    const before = report(blocks)
    const copy = structuredClone(before)
    inspectReport(before)
    expect(before).toEqual(copy)
  })

  it('takes an empty report', () => {
    const empty = inspectReport(report([]))
    expect([empty.chars, empty.shares, empty.findings, empty.blanks]).toEqual([0, [], [], []])
    expect(empty.checklist.find(({ id }) => id === 'title-with-year')?.status).toBe('fail')
  })

  it('asks a report of unknown type for a title only', () => {
    const plain = inspectReport({ ...report([line('title', 't', '情况报告'), p('a', '正文。')]), reportType: 'of-a-later-version' })
    expect(plain.checklist.map(({ id, status }) => [id, status])).toEqual([
      ['title-with-year', 'pass'],
      ['open-blanks', 'pass'],
    ])
  })

  it('takes 200,000 characters', () => {
    const long = inspectReport(
      report([
        line('title', 't', '2024年度述职报告'),
        ...Array.from({ length: 2_000 }, (_, i) => p(`p${i}`, '我坚持把党的政治建设摆在首位，扎实推进各项工作。'.repeat(4))),
      ]),
    )
    expect(long.chars).toBe(10 + 2_000 * 4 * 24)
    expect([...new Set(long.findings.map(({ rule }) => rule))]).toEqual(['report-repeated-sentence'])
  })
})

describe('listing blanks', () => {
  const items = blankItems({
    blocks: [
      line('title', 't', blank('k1', 'date', '年份'), '年度述职报告'),
      p('lead', '我担任', blank('k2', 'organisation', '单位'), '书记。'),
      h(1, 'a', '主要做法'),
      h(2, 'a1', '抓学习。', ['全年主持召开党委理论学习中心组会议', blank('k3', 'number', '次数', '4'), '次。']),
      table('tb', 0, ['人数', blank('k4', 'number', '人数')]),
      line('date', 'd', blank('k5', 'date', '日期')),
    ],
  })

  it('says where each one stands', () => {
    expect(items.map(({ blankId, place }) => [blankId, place])).toEqual([
      ['k1', '题下'],
      ['k2', '开头'],
      ['k3', '（一）'],
      ['k4', '（一）'],
      ['k5', '落款'],
    ])
  })

  it('shows up to ten characters on either side', () => {
    expect(items.map(({ before, after }) => [before, after])).toEqual([
      ['', '年度述职报告'],
      ['我担任', '书记。'],
      ['委理论学习中心组会议', '次。'],
      ['人数', ''],
      ['', ''],
    ])
  })

  it('tells filled from open', () => {
    expect(items.map(({ filled }) => filled)).toEqual([false, false, true, false, false])
  })
})
