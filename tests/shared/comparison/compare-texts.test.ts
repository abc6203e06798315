import { describe, expect, it } from 'vitest'
import { compareTexts, likeness } from '#shared/comparison/compare-texts.ts'

/** Removed in square brackets, added in braces. */
function shown(before: string, after: string): string {
  return compareTexts(before, after)
    .map(({ kind, text }) => (kind === 'removed' ? `[${text}]` : kind === 'added' ? `{${text}}` : text))
    .join('')
}

describe('comparing two texts', () => {
  it.each([
    ['全年召开会议四次。', '全年召开会议六次。', '全年召开会议[四]{六}次。'],
    ['第一句没动。第二句没动。', '第一句没动。中间添了一句。第二句没动。', '第一句没动。{中间添了一句。}第二句没动。'],
    ['第一句没动。中间有一句。第二句没动。', '第一句没动。第二句没动。', '第一句没动。[中间有一句。]第二句没动。'],
    ['', '新写的。', '{新写的。}'],
    ['删去的。', '', '[删去的。]'],
    ['没动。', '没动。', '没动。'],
    ['推动党建工作落实。', '推动基层党建重点工作落实见效。', '推动{基层}党建{重点}工作落实{见效}。'],
  ])('shows what changed: %s → %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected)
  })

  it('shows a sentence that was written anew as a whole, not as a patchwork of single characters', () => {
    expect(shown('抓学习教育，筑牢思想根基。', '群众办事少跑腿，问题一次就办好。')).toBe(
      '[抓学习教育，筑牢思想根基。]{群众办事少跑腿，问题一次就办好。}',
    )
  })

  it('takes a single character in common between two changes for a coincidence', () => {
    expect(shown('我们把甲的事办好了。', '我们把乙之事办好了。')).toBe('我们把[甲的]{乙之}事办好了。')
  })

  it('gives back both texts whole, whatever they hold', () => {
    const texts = ['', '。', '。。！', '一\n二。三', '“引号。”后面', '没有句号的结尾', '𠮷野家。', 'ab。cd', '甲'.repeat(9000)]
    for (const before of texts)
      for (const after of texts) {
        const parts = compareTexts(before, after)
        const side = (other: 'removed' | 'added') => parts.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join('')
        expect(side('added')).toBe(before)
        expect(side('removed')).toBe(after)
      }
  })

  it('says how much two texts have in common', () => {
    expect(likeness('甲乙丙丁', '甲乙丙丁')).toBe(1)
    expect(likeness('甲乙', '丙丁')).toBe(0)
    expect(likeness('甲乙丙丁', '甲乙戊己')).toBe(0.5)
    expect(likeness('', '甲')).toBe(0)
  })
})
