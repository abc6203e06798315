import { describe, expect, it } from 'vitest'
import { tableColumns } from '#shared/export-plan/column-widths.ts'

function columns(...rows: string[][]) {
  return tableColumns({ rows: rows.map((row) => row.map((text) => [{ text, openBlank: false }])) })
}

function widths(...rows: string[][]): readonly number[] {
  return columns(...rows).widths
}

describe('tableColumns', () => {
  it('gives a single column the whole type area', () => {
    expect(widths(['甲'])).toEqual([8844])
  })

  it('shares the type area by the longest cell of each column', () => {
    // Weights 2 + 1 and 8 + 1: a quarter and three quarters.
    expect(widths(['序号', '完成情况'], ['1', '一二三四五六七八'])).toEqual([2211, 6633])
  })

  it('lets no long text push the other columns out', () => {
    // Two characters and a quarter of 12 pt, and the room beside them.
    expect(widths(['1', '字'.repeat(500)])).toEqual([756, 8088])
  })

  it('adds up to the type area whatever the shares', () => {
    const shares = widths(['甲', '乙乙乙', '丙丙丙丙丙', '丁'])
    expect(shares.reduce((sum, width) => sum + width, 0)).toBe(8844)
  })

  /** Characters that a column leaves for its text, in tenths: of 小四 (12 pt), or of 五号 (10.5 pt) where the cells are set closer. */
  const room = (twips: number) => Math.floor((twips - 216) / 24) / 10
  const closeRoom = (twips: number) => Math.floor((twips - 80) / 21) / 10

  it('keeps short words and the numbers of the rows in one piece', () => {
    const text = '字'.repeat(60)
    const [number = 0, , name = 0, date = 0] = widths(
      ['序号', '内容', '责任领导', '完成时限', '完成情况', '备注'],
      ...Array.from({ length: 12 }, (_, i) => [`${i + 1}`, text, '欧阳志远', '2025年12月底前', text, '']),
    )
    expect(room(number)).toBeGreaterThanOrEqual(2)
    expect(room(name)).toBeGreaterThanOrEqual(4)
    expect(room(date)).toBeGreaterThanOrEqual(4)
  })

  it('breaks no figure in a table of many columns, and leaves two characters a line', () => {
    const twelve = widths(
      ['序号', '村（社区）', '党员总数', '男', '女', '流动党员', '发展党员', '集体经济收入（万元）', '责任人', '联系电话', '整改时限', '备注'],
      ['26', '沙河子社区', '1286', '724', '562', '9', '2', '35.80', '欧阳志远', '13800001234', '2025年12月31日前', '软弱涣散，已整顿'],
    )
    const least = [2, 2, 2, 1.5, 1.5, 2, 2, 2.5, 2, 5.5, 2, 2]
    // Cells of a table of eight columns and more are set closer.
    expect(twelve.map(closeRoom).filter((width, i) => width < (least[i] ?? 0))).toEqual([])
    expect(twelve.reduce((sum, width) => sum + width, 0)).toBe(8844)
  })

  it('shares what there is where not even the figures have room', () => {
    const many = widths(Array.from({ length: 30 }, () => '13800001234'))
    expect(new Set(many.slice(0, -1))).toEqual(new Set([294]))
    expect(many.reduce((sum, width) => sum + width, 0)).toBe(8844)
  })

  it('gives the most room to the longest texts, so that the table stays low', () => {
    const heads = ['序号', '任务', '领导', '部门', '时限', '完成情况', '问题', '措施', '备注']
    const row = ['1', '推进创建', '欧阳志远', '组织办', '3月底', '字'.repeat(90), '无', '字'.repeat(30), '']
    const nine = widths(heads, row, row)
    expect(closeRoom(nine[5] ?? 0)).toBeGreaterThan(2 * closeRoom(nine[7] ?? 0))
    expect(90 / closeRoom(nine[5] ?? 0)).toBeLessThan(8)
  })

  it('breaks four-character words in the middle rather than starve a long text', () => {
    const heads = ['序号', '重点任务', '牵头领导', '责任部门', '完成时限', '完成情况', '存在问题', '下步措施', '备注']
    const long = ['1', '字'.repeat(26), '欧阳志远', '字'.repeat(14), '2024年11月底', '字'.repeat(90), '经费保障不足', '字'.repeat(30), '']
    expect(widths(heads, long, long).map((width) => Math.floor(closeRoom(width)))).toEqual([2, 4, 2, 2, 2, 15, 2, 5, 2])
  })

  it('sets a table closer and smaller where its short words would not stay whole, and keeps dates and 身份证号码 on one line', () => {
    const people = columns(
      ['姓名', '性别', '出生年月', '入党时间', '联系电话', '身份证号码'],
      ['司马相如', '女', '1990年12月', '2012年6月30日', '010-12345678', '11010119901201002X'],
      ['张三', '男', '1987.05', '2009-07-01', '13800001234', '110101198705010011'],
    )
    expect(people.figures).toEqual({ isCrowded: true, sizeHalfPoints: 21, characterTwips: 210, lineTwips: 340, cellSideTwips: 40 })
    const least = [3.5, 1, 4.5, 6, 5.5, 8.5]
    expect(people.widths.map(closeRoom).filter((width, i) => width < (least[i] ?? 0))).toEqual([])
  })

  it('breaks a name of four characters that needs two lines in its middle, for the good of a long text', () => {
    const rows = Array.from({ length: 20 }, (_, i) => [
      `${i + 1}`,
      `石桥镇第${i + 1}村党支部`,
      '20',
      '1200.50',
      '1200.50',
      '600.25',
      '600.25',
      '100%',
      '',
    ])
    const head = ['序号', '支部名称', '党员人数', '应收（元）', '实收（元）', '上缴（元）', '留存（元）', '收缴率', '备注']
    const note = ['21', '石桥镇第21村党支部', '20', '1200.50', '1200.50', '600.25', '600.25', '100%', '含2023年补缴党费，已报镇党委备案']
    const { widths: found, figures } = columns(head, ...rows, note)
    const room = found.map((width) => Math.floor((width - 2 * figures.cellSideTwips) / figures.characterTwips))
    expect(room[2]).toBe(2)
    expect(room[8]).toBeGreaterThanOrEqual(3)
  })
})
