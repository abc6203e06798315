import { describe, expect, it } from 'vitest'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { planText } from '#tests/support/plan-text.ts'
import { heading, line, report, table } from '#tests/shared/export-plan/report-from-text.ts'

describe('planText', () => {
  it('gives one line a paragraph with its number, without the blank lines of the layout', () => {
    const plan = planExport(
      report(line('title', '题'), heading(1, '甲'), heading(2, '乙。', '丙〔次数〕次。'), line('signature', '某同志'), line('date', '2025年1月5日')),
    )
    expect(planText(plan)).toBe('题\n一、甲\n（一）乙。丙〔次数〕次。\n某同志\n2025年1月5日')
  })

  it('keeps the writer’s own empty paragraphs as empty lines', () => {
    expect(planText(planExport(report(line('paragraph', '甲'), line('paragraph', ''), line('paragraph', '乙'))))).toBe('甲\n\n乙')
  })

  it('gives one line a table cell, row by row', () => {
    expect(planText(planExport(report(table(1, ['项目', '数量'], ['党课', '3']))))).toBe('项目\n数量\n党课\n3')
  })
})
