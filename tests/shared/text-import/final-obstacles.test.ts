import { describe, expect, it } from 'vitest'
import { finalObstacles } from '#shared/text-import/final-obstacles.ts'
import { heading, line, report, table } from '#tests/shared/export-plan/report-from-text.ts'
import type { Block } from '#shared/document/blocks.ts'

/** Kind, passage and what stands around it. */
function found(...blocks: Block[]): string[] {
  return finalObstacles(report(...blocks)).map(({ kind, before, text, after }) => `${kind}|${before}[${text}]${after}`)
}

describe('finalObstacles', () => {
  it('finds none in a finished report', () => {
    expect(found(line('title', '述职报告'), heading(1, '做法', '召开〔次数=3〕次会议，达98.5%。'), table(1, ['序号'], ['1']))).toEqual([])
  })

  it('lists open blanks, masks and residue in reading order, each with what stands around it', () => {
    expect(found(line('paragraph', '召开〔次数〕次会议，走访××户。'), line('paragraph', '##paidbegin##整改完毕。'))).toEqual([
      'blank|召开[〔次数〕]次会议，走访××',
      'mask|数〕次会议，走访[××]户。',
      'pay-marker|[##paidbegin##]整改完毕。',
    ])
  })

  it('looks into run-in text, table cells, titles and signatures', () => {
    expect(
      found(line('title', 'XX县述职报告'), heading(2, '抓学习。', '学习〔次数〕次。'), table(0, ['甲', '〔人数〕名']), line('signature', '张××')),
    ).toEqual(['mask|[XX]县述职报告', 'blank|抓学习。学习[〔次数〕]次。', 'blank|甲[〔人数〕]名', 'mask|张[××]'])
  })

  it('does not count white space, nor what only looks like a mask', () => {
    expect(found(line('paragraph', '学习 了3×3方阵、X光检查和1+X证书。'))).toEqual([])
  })

  it('tells each of several marks of one paragraph, and once what is advert and mask at the same time', () => {
    expect(found(line('paragraph', '走访××户，慰问**人，##paidbegin##整改。'), line('paragraph', '详见XXX.com网站。'))).toEqual([
      'mask|走访[××]户，慰问**人，',
      'mask|走访××户，慰问[**]人，##paid',
      'pay-marker|户，慰问**人，[##paidbegin##]整改。',
      'site-advert|详见[XXX.com]网站。',
    ])
  })

  it('gives the place in the block, and the blank itself', () => {
    const paragraph = line('paragraph', '召开〔次数〕次')
    expect(finalObstacles(report(paragraph))).toMatchObject([{ blockId: paragraph.id, start: 2, end: 6, blank: { kind: 'other' } }])
  })
})
