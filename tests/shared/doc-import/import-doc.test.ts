import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { importDoc } from '#shared/doc-import/import-doc.ts'
import { importDocx } from '#shared/docx-import/import-docx.ts'
import type { ImportedReport } from '#shared/text-import/imported-report.ts'
import { blocksInShort, wordMessages } from '#tests/support/import-docx-text.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/doc')
const read = (name: string): Uint8Array => readFileSync(path.join(FOLDER, name))
const options = () => ({ ids: countingIds(), now: '2024-12-01T08:00:00.000Z' })

function imported(name: string): ImportedReport {
  const result = name.endsWith('.docx') ? importDocx(read(name), options()) : importDoc(read(name), options())
  if (!result.ok) throw new Error(`${name}: ${result.error.what}`)
  return result.value
}

describe('a .doc that LibreOffice made from a .docx', () => {
  it.each(['report', 'revisions', 'numbering', 'tables', 'extras'])('reads as the same report as the .docx: %s', (name) => {
    expect(imported(`${name}.doc`).document).toEqual(imported(`${name}.docx`).document)
  })

  it.each(['report', 'numbering', 'tables', 'extras'])('tells the same: %s', (name) => {
    expect(wordMessages(imported(`${name}.doc`))).toEqual(wordMessages(imported(`${name}.docx`)))
  })
})

describe('importDoc', () => {
  it('keeps the structure of a whole report: front, headings with the text behind them, table, sign-off', () => {
    // What an attachment note looks like is for text-import to say.
    const blocks = blocksInShort(imported('report.doc')).filter((block) => !block.startsWith('attachmentNote'))
    expect(blocks).toEqual([
      'title 2024年度抓基层党建',
      'title 工作述职报告',
      'subtitle 〔单位〕　某同志',
      'salutation 各位领导、同志们：',
      'p 按照会议要求，现将抓基层党建工作情况报告如下。',
      'h1 一、主要做法及成效',
      'h2 （一）突出政治引领。 | 全年召开会议〔次数〕次，讲党课3次。',
      'h2 （二）抓实〔工作名称〕工作。 | 建立“一岗双责”清单……',
      'h3 1.学习制度',
      'h4 （1）集中学习。 | 每月一次。',
      'h1 二、存在的主要问题',
      'p 一是学习不够深入——深度不足。',
      'table 序号,项目,完成情况;1,发展党员,〔人数〕名;2,党课,12次',
      'h1 三、下一步打算',
      'p 以上报告，请予评议。',
      'signature 述职人：某同志',
      'date 2025年1月5日',
    ])
  })

  it('takes what was inserted, drops what was deleted or hidden, joins what a deleted mark joins, and tells it', () => {
    const report = imported('revisions.doc')
    expect(blocksInShort(report)).toEqual([
      'title 述职报告',
      'p 全年召开会议十二次。',
      'p 这一段的末尾被删去，与下一段连成一段。',
      'p 看得见的文字，后面的文字。',
      'p 整段保留。',
      'p 末段。',
    ])
    expect(wordMessages(report)).toEqual([
      '文件带有修订记录：删除的内容3处，没有读入。',
      '文件带有修订记录：添加的内容1处，已按接受修订读入。',
      '隐藏的文字2处没有读入。',
    ])
  })

  it('writes automatic numbers out where they are no heading numbers of a report', () => {
    expect(imported('numbering.doc').document).toEqual(imported('numbering.docx').document)
    const shown = blocksInShort(imported('numbering.doc'))
    expect(shown.slice(0, 5)).toEqual(['title 述职报告', 'h1 一、主要工作', 'h2 （一）突出政治引领', 'h2 （二）抓实基层基础', 'h3 1.学习制度'])
    expect(shown.join('\n')).toMatch(/第一章\s*总则/)
  })

  it('keeps tables: cells of several paragraphs, merged cells, a table in a cell', () => {
    const report = imported('tables.doc')
    expect(blocksInShort(report)).toEqual([
      'p 表格之前。',
      'table 序号,项目,完成情况;1,发展党员,3名;2,党课 含专题党课,',
      'p 两表之间。',
      'table 合并的表头,,备注;一组,甲,一;,乙,二',
      'p 嵌套：',
      'table 外格,格内文字 内表',
      'p 表格之后。',
    ])
    const [first] = report.document.blocks.filter((block) => block.type === 'table')
    expect(first?.type === 'table' && first.headerRows).toBe(1)
  })

  it('shows the result of fields, keeps Chinese marks and rare characters, and tells notes, comments and text boxes', () => {
    const report = imported('extras.doc')
    const text = blocksInShort(report).join('\n')
    expect(text).toContain('p 见有关文件，共3处。')
    expect(text).toContain('p 不间断-连字符，“引号”——破折号……省略号。')
    expect(text).toContain('𠮷')
    expect(text).toContain('p 文本框在旁边。\np 文本框里的文字。')
    expect(wordMessages(report)).toContain('脚注没有放进正文，内容是：“脚注的文字。”')
    expect(wordMessages(report)).toContain('批注没有放进正文，内容是：“请核对这个数。”')
  })
})
