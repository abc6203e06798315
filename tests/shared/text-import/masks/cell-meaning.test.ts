import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { blockText } from '#shared/document/visit.ts'
import { finalObstacles } from '#shared/text-import/final-obstacles.ts'
import { importText } from '#shared/text-import/import-text.ts'
import { cellMeaning } from '#shared/text-import/masks/cell-meaning.ts'

const ask = (rows: string[][], row: number, column: number, headerRows = 1) => {
  const found = cellMeaning({ rows, headerRows }, row, column)
  return found === null ? null : `${found.kind} ${found.hint}`
}

describe('a mask alone in a cell', () => {
  it.each([
    ['人数', 'number 人数'],
    ['党员数（名）', 'number 党员数'],
    ['金额（万元）', 'number 金额'],
    ['村集体收入（单位：万元）', 'number 村集体收入'],
    ['参学率（%）', 'percent 参学率'],
    ['占比', 'percent 占比'],
    ['时间', 'date 时间'],
    ['完成时限', 'date 完成时限'],
    ['出生年月', 'date 出生年月'],
    ['地点', 'place 地点'],
    ['村（社区）', 'place 村'],
    ['责任单位', 'organisation 责任单位'],
    ['所在支部', 'organisation 所在支部'],
    ['姓 名', 'person 姓名'],
    ['责任人', 'person 责任人'],
    ['分管领导', 'person 分管领导'],
    ['活动名称', 'name 活动名称'],
    ['备注', 'other 备注'],
  ])('under %s waits for it', (head, expected) =>
    expect(
      ask(
        [
          ['序号', head],
          ['1', '××'],
        ],
        1,
        1,
      ),
    ).toBe(expected),
  )

  it('is asked of the row where the column is a year or a bare 数量', () => {
    const rows = [
      ['项目', '2024年', '2025年', '数量'],
      ['发展党员数', '12', '**', '**'],
      ['党员参学率', '98%', '**', '**'],
      ['阵地建设', '3', '**', '**'],
    ]
    expect(ask(rows, 1, 2)).toBe('number 发展党员数')
    expect(ask(rows, 2, 3)).toBe('percent 党员参学率')
    expect(ask(rows, 3, 2)).toBe('number 数量')
    expect(ask(rows, 3, 3)).toBe('number 数量')
  })

  it('is asked of the lowest name above it, and of the span that it stands under', () => {
    const rows = [
      ['支部', '党员', '', '负责人'],
      ['', '男', '', ''],
      ['一支部', '××', '××', '××'],
    ]
    expect(ask(rows, 2, 1, 2)).toBe('number 男')
    expect(ask(rows, 2, 2, 2)).toBe('other 党员')
    expect(ask(rows, 2, 3, 2)).toBe('person 负责人')
  })

  it('finds a head of two rows that no file marks', () => {
    const rows = [
      ['序号', '党员', '', '责任人'],
      ['', '男', '女', ''],
      ['1', '30', '××', '××'],
    ]
    expect(ask(rows, 2, 2, 0)).toBe('number 女')
    expect(ask(rows, 2, 3, 0)).toBe('person 责任人')
  })

  it('takes the cells of a filled form for no names of columns', () => {
    const rows = [
      ['姓名', '李明', '职务', '书记'],
      ['入党时间', '××', '所在单位', '××'],
    ]
    expect(ask(rows, 1, 1, 0)).toBe('date 入党时间')
    expect(ask(rows, 1, 3, 0)).toBe('organisation 所在单位')
  })

  it('is asked of the name beside it in a form', () => {
    const rows = [
      ['姓名：', '××', '职务：', '××'],
      ['入党时间', '××', '所在单位', '××'],
    ]
    expect(ask(rows, 0, 1, 0)).toBe('person 姓名')
    expect(ask(rows, 0, 3, 0)).toBe('other 职务')
    expect(ask(rows, 1, 1, 0)).toBe('date 入党时间')
    expect(ask(rows, 1, 3, 0)).toBe('organisation 所在单位')
  })

  it('is told by nothing where neither column nor row has a name', () =>
    expect(
      ask(
        [
          ['1', '××'],
          ['2', '××'],
        ],
        1,
        1,
        0,
      ),
    ).toBe(null))
})

describe('tables that are read in', () => {
  const read = (text: string) => importText(text, { ids: countingIds(), now: '2025-12-01T08:00:00.000Z' })
  const blanks = (text: string) => read(text).blanks.map(({ text: mask, kind }) => `${kind} ${mask}`)

  it('have blanks of the kind that each column is for', () => {
    const text = '情况如下。\n姓名\t单位\t人数\t金额（万元）\t时间\n***\t××\t××\t****\t××\n李××\t一支部\t××名\t3\t*月'
    expect(blanks(text)).toEqual(['person ***', 'organisation ××', 'number ××', 'number ****', 'date ××', 'person ××', 'number ××', 'date *'])
  })

  it('keep the crosses of a table of ticks, which are no obstacle to a final copy either', () => {
    const { document } = read('完成情况如下。\n项目\t第一季度\t第二季度\n党课\t√\t×\n主题党日\t×\t√')
    expect(document.blocks.map(blockText)).toEqual(['完成情况如下。', '项目第一季度第二季度党课√×主题党日×√'])
    expect(finalObstacles(document)).toEqual([])
  })
})
