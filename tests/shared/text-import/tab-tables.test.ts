import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import type { Block } from '#shared/document/blocks.ts'
import { blockText } from '#shared/document/visit.ts'
import { importText } from '#shared/text-import/import-text.ts'
import { createSourcePlaces } from '#shared/text-import/source-places.ts'
import { tabTables } from '#shared/text-import/tab-tables.ts'

const tables = (...lines: string[]) =>
  [...tabTables(lines.join('\n'))].flatMap(([line, { table }]) => (table ? [{ line, rows: table.rows, headerRows: table.headerRows }] : []))

describe('tabTables', () => {
  it('takes rows of a spreadsheet, with the names of their columns', () =>
    expect(tables('各支部情况如下。', '序号\t名称\t人数', '1\t一支部\t12', '2\t二支部\t9', '以上共21人。')).toEqual([
      {
        line: 2,
        rows: [
          ['序号', '名称', '人数'],
          ['1', '一支部', '12'],
          ['2', '二支部', '9'],
        ],
        headerRows: 1,
      },
    ]))
  it('keeps empty cells, at the start of a row too', () =>
    expect(tables('甲\t乙\t12', '\t合计\t12')).toEqual([
      {
        line: 1,
        rows: [
          ['甲', '乙', '12'],
          ['', '合计', '12'],
        ],
        headerRows: 0,
      },
    ]))
  it('takes two columns where there are three rows', () => expect(tables('名称\t人数', '一支部\t十二人', '二支部\t九人')).toHaveLength(1))
  it('knows where each cell begins, and which lines are its rows', () => {
    const hints = tabTables('前\r\n名称\t人数\t备注\r\n𠮷村\t9\t无\r\n后')
    expect([...hints.keys()]).toEqual([2, 3])
    expect(hints.get(2)?.table?.starts).toEqual([
      [3, 6, 9],
      [13, 17, 19],
    ])
    expect(hints.get(3)).toEqual({ isRow: true })
  })
  it.each([
    [['一、\t抓学习', '二、\t抓队伍', '三、\t抓作风']],
    [['1.\t抓学习', '2.\t抓队伍', '3.\t抓作风']],
    [['一是\t抓学习', '二是\t抓队伍', '三是\t抓作风']],
    [['•\t抓学习', '•\t抓队伍', '•\t抓作风']],
    [['一、履职情况\t1', '二、存在问题\t3', '三、下步打算\t5']],
    [['单位：某镇\t姓名：某某', '时间：某日\t地点：某处', '主持：某某\t记录：某某']],
    [['\t全年组织学习十次。', '\t走访农户若干。', '\t办实事若干。']],
    [['某镇党委\t某某', '某年某月\t某日']],
    [[`${'全年组织学习，'.repeat(12)}\t甲\t乙`, '丙\t丁\t戊']],
    [['甲\t乙\t丙']],
  ])('leaves %j alone', (lines) => {
    expect(tabTables(lines.join('\n'))).toEqual(new Map())
  })
})

describe('importText', () => {
  it('puts the table where its rows stood, with a mask in it as a blank', () => {
    const text = '述职报告\n一、情况\n如下表。\n名称\t人数\t备注\n一支部\t**\t无\n二支部\t9\t无\n二、问题\n抓得不紧。'
    const { document, blanks, source } = importText(text, { ids: countingIds(), now: '2025-01-01T00:00:00.000Z' })
    expect(document.blocks.map((block) => (block.type === 'table' ? block.rows.length : blockText(block)))).toEqual([
      '述职报告',
      '情况',
      '如下表。',
      3,
      '问题',
      '抓得不紧。',
    ])
    expect(blanks).toMatchObject([{ text: '**', line: 5 }])
    if (source === undefined) throw new Error('the text is not kept')
    // 名称人数备注一支部〔…〕: the mask, and the name of the second branch.
    const places = createSourcePlaces(source)
    expect(places(3, 6, 9)).toMatchObject({ line: 5, start: 0, end: 3 })
    const label = blockText(document.blocks[3] as Block).indexOf('二支部')
    expect(places(3, label, label + 3)).toMatchObject({ line: 6, start: 0, end: 3, excerpt: '二支部\t9\t无' })
    // Read again with the same hints, as import does with other decisions.
    expect(importText(source.text, { ids: countingIds(), now: '2025-01-01T00:00:00.000Z', hints: source.hints }).document).toEqual(document)
  })
})
