import { describe, expect, it } from 'vitest'
import { placeNames } from '#shared/check-report/place-names.ts'
import { h, line, p } from '#tests/support/build-report.ts'

describe('where a block stands', () => {
  it('is told by section, sub-section and paragraph', () => {
    const blocks = [
      line('title', 't', '报告'),
      p('a', '开头。'),
      h(1, 'b', '做法'),
      p('c', '一段。'),
      h(2, 'd', '学习'),
      h(3, 'e', '带头学。', '常态化。'),
      p('f', '二段。'),
      h(1, 'g', '问题'),
      p('h', '三段。'),
      line('date', 'i', '2025年1月'),
    ]
    expect([...placeNames(blocks).values()]).toEqual([
      '题下',
      '开头第1段',
      '一、标题',
      '一、第1段',
      '一、（一）标题',
      '一、（一）第1段',
      '一、（一）第2段',
      '二、标题',
      '二、第1段',
      '落款',
    ])
  })

  it('in an attachment is told by the attachment first', () => {
    const blocks = [
      h(1, 'a', '做法'),
      line('date', 'b', '2025年1月5日'),
      p('c', '附件1：'),
      p('d', '清单'),
      p('e', '说明。'),
      h(1, 'f', '任务'),
      p('g', '一段。'),
    ]
    expect([...placeNames(blocks).values()]).toEqual(['一、标题', '落款', '附件1标题', '附件1标题', '附件1第1段', '附件1一、标题', '附件1一、第1段'])
  })
})
