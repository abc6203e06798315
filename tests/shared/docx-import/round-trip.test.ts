import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import type { Block } from '#shared/document/blocks.ts'
import { blankLabel, inlineText, normalizeInlines, type Inline } from '#shared/document/inline.ts'
import { parseReportDocument } from '#shared/document/parse-report-document.ts'
import { importDocx } from '#shared/docx-import/import-docx.ts'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { importText } from '#shared/text-import/import-text.ts'
import { writeWord } from '#shared/word/write-word.ts'
import { blank, h, line, p, table } from '#tests/support/build-report.ts'

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures')
const SAMPLES = path.resolve(import.meta.dirname, '../../../assets/samples')

/**
 * What must come back: type, level, run-in split, rows, and text with blanks by label. The label and number of an attachment line are added
 * by the export where they are missing, and then stay.
 */
function essence(block: Block): unknown {
  if (block.type === 'table') return { type: block.type, headerRows: block.headerRows, rows: block.rows.map((row) => row.map(labels)) }
  if (block.type === 'heading') return { type: block.type, level: block.level, content: labels(block.content), runIn: labels(block.runIn) }
  const [first = '', ...others] = labels(block.content)
  const content = block.type === 'attachmentNote' ? [first.replace(/^(?:附件：)?(?:\d{1,2}\.)?/u, ''), ...others] : [first, ...others]
  return { type: block.type, content }
}

function labels(content: readonly Inline[]): readonly string[] {
  const shown = content.map(
    (inline): Inline => (inline.type === 'blank' && inline.value !== undefined ? { type: 'text', text: inline.value } : inline),
  )
  return normalizeInlines(shown).map((inline) => (inline.type === 'blank' ? blankLabel(inline.hint) : inline.text))
}

async function roundTrip(blocks: readonly Block[]): Promise<readonly Block[]> {
  const bytes = await writeWord(planExport({ blocks, author: {} }))
  const imported = importDocx(bytes, { ids: countingIds(), now: '2024-12-01T08:00:00.000Z' })
  if (!imported.ok) throw new Error(imported.error.what)
  return imported.value.document.blocks
}

async function expectSame(blocks: readonly Block[]): Promise<void> {
  expect((await roundTrip(blocks)).map(essence)).toEqual(blocks.map(essence))
}

describe('export → import gives the same report', () => {
  const documents = readdirSync(path.join(FIXTURES, 'documents')).filter((name) => name.endsWith('.json'))
  it.each(documents)('fixture %s', async (name) => {
    // A name hidden as 某某 is a mask wherever it is read: it would come back as a blank.
    const source = JSON.stringify(JSON.parse(readFileSync(path.join(FIXTURES, 'documents', name), 'utf8')))
      .replaceAll('　某某', '　张明远')
      .replaceAll('"某某"', '"张明远"')
    const parsed = parseReportDocument(JSON.parse(source))
    if (!parsed.ok) throw new Error(parsed.error.what)
    await expectSame(parsed.value.blocks)
  })

  const texts = readdirSync(path.join(FIXTURES, 'texts')).filter((name) => name.endsWith('.txt'))
  it.each(texts)('text fixture %s', async (name) => {
    const source = readFileSync(path.join(FIXTURES, 'texts', name), 'utf8')
    await expectSame(importText(source, { ids: countingIds(), now: '2024-12-01T08:00:00.000Z' }).document.blocks)
  })

  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.txt')))('sample %s', async (name) => {
    const source = readFileSync(path.join(SAMPLES, name), 'utf8')
    await expectSame(importText(source, { ids: countingIds(), now: '2024-12-01T08:00:00.000Z' }).document.blocks)
  })

  it('a report with every element: two title lines, attachments, tables side by side, blanks in headings', () =>
    expectSame([
      line('title', 'b1', '中共乡镇委员会书记'),
      line('title', 'b2', '抓基层党建工作述职报告'),
      line('subtitle', 'b3', '（2024年度）'),
      line('salutation', 'b4', '市委组织部：'),
      p('b5', '现将一年来的工作报告如下。'),
      h(1, 'b6', '主要做法'),
      h(2, 'b7', '突出政治引领。', '全年学习四次。'),
      h(3, 'b8', '建设“三级”阵地'),
      h(4, 'b9', ['走访', blank('k1', 'number', '户数'), '户。'], '解决了问题。'),
      p('b10', '一是抓学习；二是抓队伍。'),
      table('b11', 1, ['项目', '数量'], ['党员', blank('k2', 'number', '人数')]),
      table('b12', 0, ['甲', '乙', '丙']),
      h(1, 'b13', '存在问题：学得不深'),
      p('b14', '特此报告。'),
      line('attachmentNote', 'b15', '附件：1.整改清单'),
      line('attachmentNote', 'b16', '2.任务清单'),
      line('signature', 'b17', '中共乡镇委员会'),
      line('date', 'b18', '2024年12月20日'),
    ]))

  it('headings that the text alone would not tell: a long one with commas, one with a full stop inside', () =>
    expectSame([
      line('title', 'b1', '一年来的回顾'),
      h(1, 'b2', '坚持学习，坚持实践，坚持服务'),
      h(2, 'b3', '学在前。做在前。', '全年学习四次。'),
      p('b4', '结束。'),
    ]))

  it('sign-off lines that the text alone would not tell', () =>
    expectSame([
      line('title', 'b1', '工作报告'),
      p('b2', '正文在这里。'),
      line('signature', 'b3', '张明远　李文清'),
      line('date', 'b4', '甲辰年冬月'),
    ]))

  it('names of two characters, set wide', () =>
    expectSame([
      line('title', 'b1', '工作报告'),
      line('subtitle', 'b2', '某镇党委副书记　李　明'),
      p('b3', '出席：张　三、李　四、欧阳志远。'),
      line('signature', 'b4', '张　三'),
      line('date', 'b5', '2024年12月20日'),
    ]))

  it('headings that begin with a figure, or are longer than sixty characters', () =>
    expectSame([
      line('title', 'b1', '工作报告'),
      h(1, 'b2', '坚持以理论学习为指导全面贯彻落实各项决策部署精神推动基层党建工作高质量发展迈上新的更高台阶取得新的更大成效和更多实绩'),
      p('b3', '正文在这里。'),
      h(3, 'b4', '5个突出'),
      p('b5', '正文在这里。'),
      h(3, 'b6', '2024年工作'),
      p('b7', '正文在这里。'),
    ]))

  it('attachments on pages of their own, with titles of one line and of two, and headings that begin anew', () =>
    expectSame([
      line('title', 'b1', '工作报告'),
      h(1, 'b2', '做法'),
      p('b3', '正文在这里。'),
      h(1, 'b4', '问题'),
      p('b5', '正文在这里。'),
      line('attachmentNote', 'b6', '1.整改清单'),
      line('attachmentNote', 'b7', '2.任务清单'),
      line('signature', 'b8', '某镇党委'),
      line('date', 'b9', '2024年12月20日'),
      p('b10', '附件1'),
      line('title', 'b11', '某镇抓党建述职评议考核反馈问题'),
      line('title', 'b12', '整改清单'),
      h(1, 'b13', '总体要求'),
      p('b14', '正文在这里。'),
      p('b15', '附件2'),
      p('b16', '任务清单'),
      h(1, 'b17', '任务'),
      h(2, 'b18', '抓学习。', '全年学习四次。'),
      table('b19', 1, ['项目', '数量'], ['党员', '三']),
    ]))

  it('a signature of several lines', () =>
    expectSame([
      line('title', 'b1', '工作报告'),
      p('b2', '正文在这里。'),
      line('signature', 'b3', '石桥镇党建工作办公室（信息化项目推进领导小组办公室、智慧党建平台试运行工作专班）'),
      line('date', 'b4', '2024年12月20日'),
    ]))

  it('eleven attachments', () =>
    expectSame([
      line('title', 'b1', '工作报告'),
      p('b2', '正文在这里。'),
      ...Array.from({ length: 11 }, (_, i) => line('attachmentNote', `n${i}`, `第${i + 1}张情况统计表`)),
      line('signature', 'b3', '某局'),
      line('date', 'b4', '2024年12月20日'),
    ]))

  it('nothing of the text is lost', async () => {
    const blocks = [line('title', 'b1', '工作报告'), p('b2', '甲。'), h(1, 'b3', '做法'), p('b4', '乙。')]
    expect((await roundTrip(blocks)).map((block) => (block.type === 'table' ? '' : inlineText(block.content)))).toEqual([
      '工作报告',
      '甲。',
      '做法',
      '乙。',
    ])
  })
})
