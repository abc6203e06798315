import { describe, expect, it } from 'vitest'
import { list, listed, para, r, tableXml } from '#tests/support/build-docx.ts'
import { blocksInShort, importParts, wordMessages } from '#tests/support/import-docx-text.ts'

const blocks = (body: string, styles = '') => blocksInShort(importParts({ body, styles }))
const told = (body: string, styles = '') => wordMessages(importParts({ body, styles }))

describe('tables', () => {
  it('stand at their place, masks in their cells are blanks', () => {
    const imported = importParts(
      para('情况如下。') +
        tableXml([
          ['项目', '数量'],
          ['发展党员', '〔人数〕'],
        ]) +
        para('特此报告。'),
    )
    expect(blocksInShort(imported)).toEqual(['p 情况如下。', 'table 项目,数量;发展党员,〔人数〕', 'p 特此报告。'])
    expect(imported.blanks).toHaveLength(1)
  })

  it('have rows of one length; merged cells are taken apart and told', () => {
    const wide = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${para('合计')}</w:tc></w:tr>`
    const tall = `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>${para('乙')}</w:tc></w:tr>`
    const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${para('甲')}</w:tc></w:tr>${tall}${wide}</w:tbl>`
    const imported = importParts(body)
    expect(blocksInShort(imported)).toEqual(['table 甲,;,乙;合计,'])
    expect(imported.document.blocks[0]).toMatchObject({ headerRows: 1 })
    expect(wordMessages(imported)).toEqual(['合并的单元格 2 处已拆开，文字在第一格，其余留空。'])
  })

  const bold = (text: string) => para(r(text, '<w:b/>'))
  const headerRows = (body: string) => importParts(body).document.blocks.map((block) => (block.type === 'table' ? block.headerRows : null))

  it('have a head that no file marks where 序号 or bold names stand over the columns', () => {
    expect(
      headerRows(
        tableXml([
          ['序号', '项目', '2024年'],
          ['1', '党课', '12次'],
        ]),
      ),
    ).toEqual([1])
    expect(
      headerRows(
        tableXml([
          [bold('项目'), bold('数量')],
          ['党课', '12次'],
        ]),
      ),
    ).toEqual([1])
  })

  it('have none where the first row is one like the others, or a form', () => {
    const rows: string[][][] = [
      [
        ['党课', '讲得好'],
        ['会议', '开得好'],
      ],
      [
        [bold('党课'), bold('讲得好')],
        [bold('会议'), bold('开得好')],
      ],
      [
        [bold('姓名'), '张三', bold('性别'), '男'],
        [bold('职务'), '书记', bold('电话'), ''],
      ],
      [
        ['序号', '3项任务'],
        ['1', '甲'],
      ],
    ]
    expect(rows.flatMap((table) => headerRows(tableXml(table)))).toEqual([0, 0, 0, 0])
  })

  it('inside cells are flattened', () => {
    const body = tableXml([[para('外') + tableXml([['内甲', '内乙']]), '右']])
    expect(blocks(body)).toEqual(['table 外 内甲 内乙,右'])
    expect(told(body)).toEqual(['表格里套着的表格 1 个：文字并入了所在的单元格。'])
  })

  it('of a single cell are a frame around paragraphs', () => {
    expect(blocks(tableXml([[para('一、主要做法') + para('全年学习四次。')]]))).toEqual(['h1 一、主要做法', 'p 全年学习四次。'])
  })

  it('show automatic numbers in their cells', () => {
    const numbering = list([{ format: 'decimal', text: '%1' }])
    const row = (text: string) => [listed(1, 0, ''), text]
    expect(blocksInShort(importParts({ numbering, body: tableXml([row('甲'), row('乙')]) }))).toEqual(['table 1,甲;2,乙'])
  })
})
