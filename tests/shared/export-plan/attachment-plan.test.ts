import { describe, expect, it } from 'vitest'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { layOutPages } from '#shared/page-layout/lay-out-pages.ts'
import { heading, line, report, table } from '#tests/shared/export-plan/report-from-text.ts'
import type { Block } from '#shared/document/blocks.ts'

/** What is printed behind the date. */
function behindDate(...blocks: Block[]): string[] {
  const plan = planExport(report(line('paragraph', '正文。'), line('signature', '某同志'), line('date', '2025年1月5日'), ...blocks))
  const printed = plan.blocks.map((block) => (block.type === 'table' ? 'table' : `${block.style}|${block.runs.map(({ text }) => text).join('')}`))
  return printed.slice(printed.findIndex((text) => text.startsWith('date|')) + 1)
}

describe('attachments on pages of their own', () => {
  it('begin with their mark, their title on the third line, one line free under it', () => {
    expect(behindDate(line('paragraph', '附件1'), line('paragraph', '任务清单'), line('paragraph', '逐项列出如下。'))).toEqual([
      'attachment-mark|附件1',
      'blank-line|',
      'attachment-title|任务清单',
      'blank-line|',
      'body|逐项列出如下。',
    ])
  })

  it('may follow one another, hold tables and headings, and be written as attachment notes or titles', () => {
    expect(
      behindDate(
        line('attachmentNote', '附件 1'),
        line('title', '整改'),
        line('title', '清单'),
        table(1, ['序号'], ['1']),
        line('paragraph', '附件二'),
        heading(1, '说明'),
        line('paragraph', '略。'),
      ),
    ).toEqual([
      'attachment-mark|附件 1',
      'blank-line|',
      'attachment-title|整改',
      'attachment-title|清单',
      'blank-line|',
      'table',
      'attachment-mark|附件二',
      'blank-line|',
      'heading-1|一、说明',
      'body|略。',
    ])
  })

  it('have the writer’s own empty lines under mark and title replaced by the standard’s', () => {
    expect(
      behindDate(line('paragraph', '附件'), line('paragraph', ''), line('paragraph', '清单'), line('paragraph', ''), line('paragraph', '甲。')),
    ).toEqual(['attachment-mark|附件', 'blank-line|', 'attachment-title|清单', 'blank-line|', 'body|甲。'])
  })

  it('need no title: a sentence under the mark is text', () => {
    expect(behindDate(line('paragraph', '附件1'), line('paragraph', '现将清单列出。'))).toEqual([
      'attachment-mark|附件1',
      'blank-line|',
      'body|现将清单列出。',
    ])
  })

  it.each([
    ['a note that stands late', [line('attachmentNote', '附件：1.问题清单'), line('attachmentNote', '2.整改台账')]],
    ['a note over several lines', [line('paragraph', '附件'), line('paragraph', '1.问题清单')]],
    ['a mark with nothing under it', [line('paragraph', '附件1')]],
    ['a sentence about an attachment', [line('paragraph', '附件1已另行报送。'), line('paragraph', '甲')]],
  ])('are not %s', (_what, blocks) => {
    expect(behindDate(...blocks).join()).not.toContain('attachment-mark')
  })

  it('are not a line 附件1 in the body', () => {
    const plan = planExport(report(line('paragraph', '附件1'), line('paragraph', '清单'), line('paragraph', '甲。'), line('date', '2025年1月5日')))
    expect(plan.blocks.map((block) => block.type === 'paragraph' && block.style)).toEqual(['body', 'body', 'body', 'blank-line', 'date'])
  })

  it('do not give the report its title', () => {
    const plan = planExport(
      report(
        line('title', '述职报告'),
        line('paragraph', '正文。'),
        line('date', '2025年1月5日'),
        line('paragraph', '附件1'),
        line('title', '清单'),
        line('paragraph', '甲。'),
      ),
    )
    expect(plan.title).toBe('述职报告')
  })

  it('take a page each', () => {
    const attachment = () => [line('paragraph', '附件1'), line('paragraph', '清单'), line('paragraph', '甲。')]
    expect(
      layOutPages(planExport(report(line('paragraph', '正文。'), line('date', '2025年1月5日'), ...attachment(), ...attachment()))).pages.length,
    ).toBe(3)
  })
})
