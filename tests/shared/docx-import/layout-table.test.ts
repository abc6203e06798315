import { describe, expect, it } from 'vitest'
import { para } from '#tests/support/build-docx.ts'
import { blocksInShort, importParts, wordMessages } from '#tests/support/import-docx-text.ts'

const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => para(text)).join('')}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const tableOf = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`
/** A paragraph of 80 characters. */
const text = (about: string) =>
  `一年来，${about}工作在上级党委的领导下稳步推进，支部班子分工负责、带头落实，党员群众积极参与，全年任务按时完成，各项制度得到较好的执行，群众比较满意，也还存在一些不足，需要继续努力改进。`

describe('a report that stands in a table', () => {
  it('of one column is read as if the table were not there', () => {
    const report = importParts(
      tableOf(
        row(cell('石桥村党支部书记述职报告')),
        row(cell('一、履职情况', text('学习'), text('组织'))),
        row(cell('二、存在的问题', text('作风'), text('服务'))),
        row(cell('石桥村党支部', '2024年12月20日')),
      ),
    )
    expect(blocksInShort(report).map((block) => block.slice(0, 14))).toEqual([
      'title 石桥村党支部书记',
      'h1 一、履职情况',
      `p ${text('学习').slice(0, 12)}`,
      `p ${text('组织').slice(0, 12)}`,
      'h1 二、存在的问题',
      `p ${text('作风').slice(0, 12)}`,
      `p ${text('服务').slice(0, 12)}`,
      'signature 石桥村党',
      'date 2024年12月2',
    ])
    expect(wordMessages(report)).toContain('表格 1 个装着报告的正文：里面的文字按标题和段落读入，请核对。')
  })

  it('of names and texts has the names as its headings, one written character under the other among them', () => {
    const report = importParts(
      para('党支部书记述职表') +
        tableOf(
          row(cell('姓名'), cell('张明远'), cell('职务'), cell('支部书记')),
          row(cell('履', '职', '情', '况'), cell(text('学习'), text('组织'))),
          row(cell('存在的问题'), cell(text('作风'), text('服务'))),
          row(cell('党支部意见'), cell('（盖章）　年　月　日')),
        ),
    )
    expect(blocksInShort(report).map((block) => block.slice(0, 14))).toEqual([
      'title 党支部书记述职表',
      'table 姓名,张明远,职',
      'h1 一、履职情况',
      `p ${text('学习').slice(0, 12)}`,
      `p ${text('组织').slice(0, 12)}`,
      'h1 二、存在的问题',
      `p ${text('作风').slice(0, 12)}`,
      `p ${text('服务').slice(0, 12)}`,
      'table 党支部意见,（盖',
    ])
  })

  it('with sections of its own in the one large cell keeps them, and what stands beside as a line', () => {
    const report = importParts(
      tableOf(
        row(cell('单位'), cell('石桥村党支部')),
        row(cell('述职内容'), cell('一、履职情况', text('学习'), text('组织'), '二、存在的问题', text('作风'), text('服务'))),
      ),
    )
    expect(blocksInShort(report).map((block) => block.slice(0, 10))).toEqual([
      'table 单位,石',
      'p 述职内容',
      'h1 一、履职情况',
      `p ${text('学习').slice(0, 8)}`,
      `p ${text('组织').slice(0, 8)}`,
      'h1 二、存在的问题',
      `p ${text('作风').slice(0, 8)}`,
      `p ${text('服务').slice(0, 8)}`,
    ])
  })
})

describe('a table of data', () => {
  const tables = (body: string) => blocksInShort(importParts(body)).filter((block) => block.startsWith('table')).length

  it('stays one however long its cells are, where the report stands around it', () => {
    const form = tableOf(row(cell('整改措施'), cell(text('学习'), text('组织'))), row(cell('整改成效'), cell(text('作风'), text('服务'))))
    expect(tables(para('工作报告') + Array.from({ length: 6 }, () => para(text('组织'))).join('') + form)).toBe(1)
  })

  it('stays one where its rows are numbered, or hold several long cells', () => {
    expect(tables(tableOf(row(cell('1'), cell(text('学习'), text('组织'))), row(cell('2'), cell(text('作风'), text('服务')))))).toBe(1)
    expect(
      tables(tableOf(row(cell('问题'), cell('措施')), row(cell(text('学习')), cell(text('组织'))), row(cell(text('作风')), cell(text('服务'))))),
    ).toBe(1)
  })

  it('stays one where it is short', () => {
    expect(tables(tableOf(row(cell('姓名'), cell('张明远')), row(cell('事迹'), cell(text('学习')))))).toBe(1)
  })
})
