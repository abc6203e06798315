import { describe, expect, it } from 'vitest'
import { excerptBounds } from '#shared/document/excerpt-bounds.ts'

/** The excerpt around `passage`, with a bar on either side of the passage. */
function excerpt(text: string, passage: string): string {
  const start = text.indexOf(passage)
  const [from, to] = excerptBounds(text, start, start + passage.length)
  return `${text.slice(from, start)}|${passage}|${text.slice(start + passage.length, to)}`
}

describe('an excerpt', () => {
  it('has eight characters on either side where there is nothing to spare', () => {
    expect(excerpt('坚持把党的政治建设摆在首位做为重点任务统筹谋划统一部署推动落实', '做为')).toBe('政治建设摆在首位|做为|重点任务统筹谋划')
  })

  it.each([
    ['始终做为重点任务抓截至2024年底全镇共有支部八十六个', '做为', '始终|做为|重点任务抓截至2024年'],
    ['全镇共有农村党员1,234人按照要求全部做为', '做为', '1,234人按照要求全部|做为|'],
    ['完成率达到上级要求的98.5%以上并且做为', '做为', '98.5%以上并且|做为|'],
    ['今年以来全面推广使用WeLink平台学习教育做为', '做为', 'WeLink平台学习教育|做为|'],
    ['一年来共计开展活动〔数量〕次全部都做为', '做为', '〔数量〕次全部都|做为|'],
    ['做为全镇党建工作的〔重点名称〕来抓并且落实到位', '做为', '|做为|全镇党建工作的〔重点名称〕'],
    ['做为重点任务扎实推***次会议的决定并且落实', '做为', '|做为|重点任务扎实推***次'],
    ['做为重点任务扎实推𠮷田村的工作并且落实到位', '做为', '|做为|重点任务扎实推𠮷'],
  ])('cuts no figure, word, blank or mask apart: %s', (text, passage, expected) => {
    expect(excerpt(text, passage)).toBe(expected)
  })

  it('begins and ends at punctuation that is near', () => {
    expect(excerpt('全面从严治党，坚持把党的政治建设摆在做为重点任务统筹谋划、统一部署', '做为')).toBe('坚持把党的政治建设摆在|做为|重点任务统筹谋划')
    expect(excerpt('开展“不忘初心、牢记使命”主题教育并且做为重点任务统筹谋划（见附件）一并落实', '做为')).toBe(
      '牢记使命”主题教育并且|做为|重点任务统筹谋划',
    )
    expect(excerpt('甲乙丙丁做为重点任务统筹谋划部署。戊己庚辛', '做为')).toBe('甲乙丙丁|做为|重点任务统筹谋划部署')
  })

  it('takes no comma within a figure for punctuation', () => {
    expect(excerpt('截至目前全镇共有党员12,345位同志们按照要求做为', '做为')).toBe('位同志们按照要求|做为|')
  })

  it('cuts a row of digits that never ends after all', () => {
    const [from, to] = excerptBounds(`${'1'.repeat(500)}做为${'1'.repeat(500)}`, 500, 502)
    expect([500 - from, to - 502]).toEqual([32, 32])
  })
})
