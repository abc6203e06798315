import { describe, expect, it } from 'vitest'
import type { CleanLine } from '#shared/text-import/cleaning/hard-wraps.ts'
import { joinAcrossMasks } from '#shared/text-import/cleaning/mask-breaks.ts'
import { passageOf } from '#shared/text-import/passage.ts'

const read = (...texts: readonly string[]) =>
  joinAcrossMasks(
    texts.map((text, i): CleanLine => ({ passage: passageOf(text, i + 1), afterGap: false, indented: false })),
    { residue: [], warnings: [] },
  ).map(({ passage }) => passage.text)

describe('joinAcrossMasks', () => {
  it('joins the pieces of sentences that masks have broken', () =>
    expect(
      read(
        '某局组织生活会情况报告',
        '按照',
        '××',
        '市要求，于',
        '×',
        '月',
        '××',
        '日召开会议，报告如下：',
        '一、基本情况',
        '共有党员',
        '×××',
        '人，都',
        '参加了会议。',
        '会后整改。',
      ),
    ).toEqual([
      '某局组织生活会情况报告',
      '按照××市要求，于×月××日召开会议，报告如下：',
      '一、基本情况',
      '共有党员×××人，都参加了会议。',
      '会后整改。',
    ]))
  it('leaves a name below a report, and masks that break no sentence', () => {
    const signed = ['特此报告。', '××', '2024年1月']
    expect(read(...signed)).toEqual(signed)
    const list = ['姓名：', '××', '职务：', '××', '单位：', '××', '电话：', '××']
    expect(read(...list)).toEqual(list)
    const once = ['共有党员', '××', '人。']
    expect(read(...once)).toEqual(once)
  })
})
