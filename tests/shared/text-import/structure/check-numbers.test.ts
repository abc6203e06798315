import { describe, expect, it } from 'vitest'
import type { ImportLog } from '#shared/text-import/edit.ts'
import type { LineHints } from '#shared/text-import/line-hint.ts'
import { passageOf } from '#shared/text-import/passage.ts'
import { bodyBlocks } from '#shared/text-import/structure/body-blocks.ts'
import { checkNumbers } from '#shared/text-import/structure/check-numbers.ts'

const warnings = (texts: readonly string[]) => {
  const log: ImportLog = { residue: [], warnings: [] }
  checkNumbers(bodyBlocks(texts.map((text, i) => passageOf(text, i + 1))), log)
  return log.warnings.map(({ line, before, after, message }) => [line, before, after, message])
}

describe('checkNumbers', () => {
  it('is silent where position gives the number of the source', () =>
    expect(warnings(['一、甲', '（一）乙', '1.丙', '（1）丁', '二、戊', '（一）己'])).toEqual([]))
  it('says when only the writing of the number changes', () =>
    expect(warnings(['一、甲', '(一)乙'])).toEqual([[2, '(一)', '（一）', '原文序号“(一)”的写法已统一为“（一）”。']]))
  it('tells a fault of the source once, not again for the numbers that follow', () => {
    const log: ImportLog = { residue: [], warnings: [] }
    const texts = ['一、甲', '（一）乙', '（三）丙', '（四）丁', '三、戊', '（一）己', '四、庚']
    checkNumbers(bodyBlocks(texts.map((text, i) => passageOf(text, i + 1))), log)
    expect(log.warnings.filter(({ isFault }) => isFault).map(({ before, after }) => [before, after])).toEqual([
      ['（三）', '（二）'],
      ['三、', '二、'],
    ])
  })
  it('says when the number itself changes', () =>
    expect(warnings(['一、甲', '一、乙'])).toEqual([[2, '一、', '二、', '原文序号是“一、”，按所在位置应为“二、”，请核对有没有漏掉或重复的条目。']]))
  it('lets an attachment begin anew', () => {
    const texts = ['一、甲', '二、乙', '2025年1月5日', '附件1', '清单', '一、丙', '二、丁', '附件2', '台账', '一、戊']
    const log: ImportLog = { residue: [], warnings: [] }
    const hints: LineHints = new Map([[3, { role: 'date' }]])
    checkNumbers(
      bodyBlocks(
        texts.map((text, i) => passageOf(text, i + 1)),
        hints,
      ),
      log,
    )
    expect(log.warnings).toEqual([])
  })
})
