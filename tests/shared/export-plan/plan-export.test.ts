import { describe, expect, it } from 'vitest'
import type { PlanBlock, PlanParagraph } from '#shared/export-plan/export-plan.ts'
import { planExport, UNTITLED } from '#shared/export-plan/plan-export.ts'
import { runLines } from '#shared/export-plan/plan-runs.ts'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { fullReport, heading, line, report, table } from '#tests/shared/export-plan/report-from-text.ts'

/** Paragraphs as `style|text`, tables as `table`. */
function outline(blocks: readonly PlanBlock[]): string[] {
  return blocks.map((block) => (block.type === 'table' ? 'table' : `${block.style}|${block.runs.map((run) => run.text).join('')}`))
}

function paragraphAt(blocks: readonly PlanBlock[], index: number): PlanParagraph {
  const block = blocks[index]
  if (block?.type !== 'paragraph') throw new Error(`no paragraph at ${index}`)
  return block
}

describe('planExport', () => {
  it('puts every block into its style, with numbers, blank lines and the note on attachments', () => {
    expect(outline(planExport(fullReport()).blocks)).toEqual([
      'title|2024年度抓基层党建',
      'title|工作述职报告',
      'subtitle|〔单位〕　某同志',
      'blank-line|',
      'salutation|各位领导、同志们：',
      'body|按照会议要求，现将抓基层党建工作情况报告如下。',
      'heading-1|一、主要做法及成效',
      'body|（一）突出政治引领。全年召开会议〔次数〕次，讲党课3次。',
      'body|（二）抓实〔工作名称〕工作。建立“一岗双责”清单……',
      'heading-3|1.学习制度',
      'body|（1）集中学习。每月一次。',
      'heading-1|二、存在的主要问题',
      'body|一是学习不够深入——深度不足。',
      'body|',
      'table',
      'heading-1|三、下一步打算',
      'body|以上报告，请予评议。',
      'blank-line|',
      'attachment-note-first|附件：1.任务清单',
      'attachment-note-next|2.工作台账',
      'blank-line|',
      'signature|述职人：某同志',
      'date|2025年1月5日',
    ])
  })

  it('keeps a run-in heading in one paragraph, its first part in the face of its level', () => {
    const plan = planExport(report(heading(2, '突出引领。', '召开会议〔次数〕次。')))
    expect(plan.blocks).toEqual([
      {
        type: 'paragraph',
        style: 'body',
        runs: [
          { text: '（一）突出引领。', face: 'heading-2', openBlank: false },
          { text: '召开会议', openBlank: false },
          { text: '〔次数〕', openBlank: true },
          { text: '次。', openBlank: false },
        ],
      },
    ])
  })

  it.each([
    [1, 'heading-1', '一、甲。'],
    [2, 'heading-2', '（一）甲。'],
    [3, 'heading-3', '1.甲。'],
    [4, 'heading-4', '（1）甲。'],
  ] as const)('gives a run-in heading of level %i the face %s', (level, face, text) => {
    expect(paragraphAt(planExport(report(heading(level, '甲。', '乙。'))).blocks, 0)).toEqual({
      type: 'paragraph',
      style: 'body',
      runs: [
        { text, face, openBlank: false },
        { text: '乙。', openBlank: false },
      ],
    })
  })

  it('gives a standalone heading the style of its level and no face', () => {
    expect(planExport(report(heading(4, '台账'))).blocks).toEqual([
      { type: 'paragraph', style: 'heading-4', runs: [{ text: '（1）台账', openBlank: false }] },
    ])
  })

  it('marks an open blank inside a heading and keeps the heading’s face on it', () => {
    expect(paragraphAt(planExport(report(heading(2, '抓实〔名称〕。', '乙。'))).blocks, 0).runs[1]).toEqual({
      text: '〔名称〕',
      face: 'heading-2',
      openBlank: true,
    })
  })

  it('sets the value of a filled blank as ordinary text joined to its neighbours', () => {
    expect(planExport(report(line('paragraph', '召开〔次数=3〕次。'))).blocks).toEqual([
      { type: 'paragraph', style: 'body', runs: [{ text: '召开3次。', openBlank: false }] },
    ])
  })

  it('puts a name and a date that stand under the title into the title block', () => {
    const plan = planExport(report(line('title', '述职报告'), line('signature', '某同志'), line('date', '2025年1月5日'), line('paragraph', '正文。')))
    expect(outline(plan.blocks)).toEqual(['title|述职报告', 'subtitle|某同志', 'subtitle|2025年1月5日', 'blank-line|', 'body|正文。'])
  })

  it('keeps signature and date at the end while nothing is written under the title yet', () => {
    const plan = planExport(report(line('title', '述职报告'), line('signature', '某同志'), line('date', '2025年1月5日')))
    expect(outline(plan.blocks)).toEqual(['title|述职报告', 'blank-line|', 'signature|某同志', 'date|2025年1月5日'])
  })

  it('adds no blank line where there is no title', () => {
    expect(outline(planExport(report(line('salutation', '同志们：'), line('paragraph', '正文。'))).blocks)).toEqual([
      'salutation|同志们：',
      'body|正文。',
    ])
  })

  it('keeps empty paragraphs between others and drops those at the edges', () => {
    const empty = () => line('paragraph', '')
    const plan = planExport(
      report(
        empty(),
        line('title', '题'),
        empty(),
        line('paragraph', '甲'),
        empty(),
        empty(),
        line('paragraph', '乙'),
        empty(),
        line('signature', '某同志'),
        empty(),
        line('date', '2025年1月5日'),
        empty(),
      ),
    )
    expect(outline(plan.blocks)).toEqual([
      'title|题',
      'blank-line|',
      'body|甲',
      'body|',
      'body|',
      'body|乙',
      'blank-line|',
      'signature|某同志',
      'date|2025年1月5日',
    ])
  })

  it('leaves out lines that were never filled in, but not paragraphs or headings', () => {
    const plan = planExport(
      report(line('title', ' '), line('subtitle', ''), line('paragraph', '甲'), heading(1, ''), line('signature', ''), line('date', '')),
    )
    expect(outline(plan.blocks)).toEqual(['body|甲', 'heading-1|一、'])
  })

  it('takes typed spaces off the ends of a paragraph, since the style indents it', () => {
    expect(outline(planExport(report(line('paragraph', '　　正文　有空格。 '), heading(2, ' 标题。', ' 后文。 '))).blocks)).toEqual([
      'body|正文　有空格。',
      'body|（一）标题。 后文。',
    ])
  })

  it('parts two tables that touch, which Word would join', () => {
    expect(outline(planExport(report(table(0, ['甲']), table(0, ['乙']))).blocks)).toEqual(['table', 'blank-line|', 'table'])
  })

  it('carries rows, runs and head rows of a table over', () => {
    expect(planExport(report(table(1, ['项目', '数量'], ['党课', '〔次数〕']))).blocks).toEqual([
      {
        type: 'table',
        headerRows: 1,
        rows: [
          [[{ text: '项目', openBlank: false }], [{ text: '数量', openBlank: false }]],
          [[{ text: '党课', openBlank: false }], [{ text: '〔次数〕', openBlank: true }]],
        ],
      },
    ])
  })

  it('breaks a signature longer than a line between words, into lines of like length', () => {
    const long = '石桥镇党建工作办公室（信息化项目推进领导小组办公室、智慧党建平台试运行工作专班）'
    const plan = planExport(report(line('paragraph', '甲'), line('signature', long), line('date', '2024年12月31日')))
    const signature = paragraphAt(plan.blocks, 2)
    expect(runLines(signature.runs)).toEqual(['石桥镇党建工作办公室（信息化项目推进领导', '小组办公室、智慧党建平台试运行工作专班）'])
    // 20 wide and two in; the date, 7 wide, begins two behind it.
    expect(signature.rightIndent).toBe(2)
    expect(paragraphAt(plan.blocks, 3).rightIndent).toBe(13)
  })

  describe('keeps with the sign-off', () => {
    const kept = (...blocks: Parameters<typeof report>) =>
      planExport(report(...blocks, line('signature', '某某局'), line('date', '2025年1月5日'))).blocks.map((block) => block.keptWithNext === true)

    it('the end of the text', () => expect(kept(line('paragraph', '甲'), line('paragraph', '乙'))).toEqual([false, true, true, false, false]))

    it('the end of the text above a note on attachments', () =>
      expect(kept(line('paragraph', '甲'), line('paragraph', '乙'), line('attachmentNote', '清单'))).toEqual([
        false,
        true,
        true,
        true,
        true,
        false,
        false,
      ]))

    it('only the end of a long list of attachments', () => {
      const notes = Array.from({ length: 12 }, () => line('attachmentNote', '清单'))
      expect(kept(line('paragraph', '甲'), ...notes)).toEqual([...Array(13).fill(false), true, true, false, false])
    })

    it('the last row of a table', () => expect(kept(table(0, ['甲', '乙']))).toEqual([true, true, false, false]))
  })

  it('sets signature and date by the arithmetic of 7.3.5.2', () => {
    const plan = planExport(report(line('paragraph', '甲'), line('signature', '述职人：某同志'), line('date', '2025年1月5日')))
    // Signature 7 wide, date 6: the date ends 8 characters after the signature begins and stands 2 in; the signature ends 1 before it.
    expect(paragraphAt(plan.blocks, 2)).toMatchObject({ style: 'signature', rightIndent: 3 })
    expect(paragraphAt(plan.blocks, 3)).toMatchObject({ style: 'date', rightIndent: 2 })
  })

  it('names the document after its title lines and its author', () => {
    const plan = planExport(fullReport())
    expect([plan.title, plan.author]).toEqual(['2024年度抓基层党建工作述职报告', '某同志'])
  })

  it('says so when there is neither title nor author', () => {
    const plan = planExport({ author: {}, blocks: [line('paragraph', '甲')] })
    expect([plan.title, plan.author]).toEqual([UNTITLED, ''])
  })

  it('turns line breaks into spaces and shows what cannot be stored as �', () => {
    expect(outline(planExport(report(line('paragraph', '甲\n乙\t丙\u0000丁\ud800戊'))).blocks)).toEqual(['body|甲 乙 丙\ufffd丁\ufffd戊'])
  })

  it('plans an empty report as nothing', () => {
    expect(planExport(report()).blocks).toEqual([])
  })
})

describe('planExport with a layout', () => {
  it('leaves two lines free for a seal, where one is put', () => {
    const source = report(line('paragraph', '甲'), line('signature', '某某党委'), line('date', '2025年12月31日'))
    const plan = planExport(source, { layout: { ...STANDARD_PROFILE, seal: true } })
    expect(outline(plan.blocks)).toEqual(['body|甲', 'blank-line|', 'blank-line|', 'signature|某某党委', 'date|2025年12月31日'])
    expect(plan.blocks.slice(3).map((block) => block.type === 'paragraph' && block.rightIndent)).toEqual([5.5, 4])
  })

  it('shows no open blank as such in a final copy', () => {
    const plan = planExport(report(line('paragraph', '召开〔次数〕次。')), { edition: 'final' })
    expect(paragraphAt(plan.blocks, 0).runs).toEqual([{ text: '召开〔次数〕次。', openBlank: false }])
  })
})
