import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import type { Block, HeadingBlock } from '#shared/document/blocks.ts'
import { outlineOf } from '#shared/document/outline.ts'
import { reportTypeById } from '#shared/report-types/index.ts'
import { placeSections } from '#shared/report-types/place-sections.ts'
import { roleInType } from '#shared/report-types/role-in-type.ts'
import { importText } from '#shared/text-import/import-text.ts'

/** The headings of each section of the type; `byHand` says what a heading was set to. */
function placed(
  lines: readonly string[],
  byHand: Readonly<Record<string, Partial<HeadingBlock>>> = {},
  type = 'party-building-duty-report',
): Record<string, string[]> {
  const reportType = reportTypeById(type)
  const { document } = importText(lines.join('\n'), { ids: countingIds(), now: '2025-01-05T08:00:00.000Z' })
  const blocks = document.blocks.map((block): Block => {
    const set = Object.entries(byHand).find(([text]) => block.type === 'heading' && JSON.stringify(block.content).includes(text))?.[1]
    return block.type === 'heading' ? { ...block, ...set } : block
  })
  const outline = outlineOf({ ...document, blocks }, roleInType(reportType))
  return Object.fromEntries([...placeSections(outline, reportType)].map(([id, sections]) => [id, sections.map(({ text }) => text)]))
}

describe('which section of its type a heading is', () => {
  it('goes by first-level headings; several may be the same', () => {
    expect(
      placed(['一、主要做法', '我抓学习。', '二、存在的问题', '我抓得不紧。', '三、其他不足', '我调研少。', '四、下一步打算', '我将改进。']),
    ).toEqual({
      achievements: ['主要做法'],
      problems: ['存在的问题', '其他不足'],
      measures: ['下一步打算'],
    })
  })

  it('looks among the lower headings for what is missing, and only for that', () => {
    const lines = [
      '一、存在的突出问题',
      '（一）学得不深',
      '我读原著少。',
      '（二）上年度整改情况',
      '已整改。',
      '（三）产生问题的原因',
      '我重视不够。',
      '（四）主要问题',
      '我调研少。',
    ]
    expect(placed(lines, {}, 'self-examination-review')).toEqual({
      problems: ['存在的突出问题'],
      rectification: ['上年度整改情况'],
      causes: ['产生问题的原因'],
    })
  })

  it('believes the user, on any level, beside what was recognised', () => {
    const lines = ['一、主要做法', '我抓学习。', '二、存在的问题', '（一）抓得不紧', '我调研少。']
    expect(placed(lines, { 抓得不紧: { section: 'problems' } })).toEqual({ achievements: ['主要做法'], problems: ['存在的问题', '抓得不紧'] })
    expect(placed(lines, { 主要做法: { section: 'measures' } })).toEqual({ measures: ['主要做法'], problems: ['存在的问题'] })
  })

  it('passes over a section that this type does not have', () => {
    expect(placed(['一、主要做法', '我抓学习。'], { 主要做法: { section: 'from-another-type' } })).toEqual({})
  })
})
