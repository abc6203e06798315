import { describe, expect, it } from 'vitest'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { planText } from '#tests/support/plan-text.ts'
import { breakTitle, titleBreaks } from '#shared/export-plan/title-lines.ts'
import { layOutPages } from '#shared/page-layout/lay-out-pages.ts'
import { writeWord } from '#shared/word/write-word.ts'
import { importDocx } from '#shared/docx-import/import-docx.ts'
import { countingIds } from '#shared/base/branded-ids.ts'
import { line, report } from '#tests/shared/export-plan/report-from-text.ts'
import { blocksInShort } from '#tests/support/import-docx-text.ts'
import { readDocx } from '#tests/support/read-docx.ts'

/** The lines of a title, 20 characters to a line as in 2号. */
function lines(title: string, room = 20): string[] {
  const breaks = titleBreaks(title, room)
  return [0, ...breaks].map((from, i) => title.slice(from, breaks[i]))
}

describe('titleBreaks', () => {
  it.each([
    ['青山县石桥镇党委书记2025年度', '抓基层党建工作述职报告'],
    ['中共青山县教育局党组2025年', '抓基层党建工作述职报告'],
    ['2025年度履行全面从严治党', '主体责任情况报告书'],
    ['石桥镇龙泉寺村党支部书记2025年度', '抓党建促乡村振兴工作述职报告'],
    ['〔单位全称〕党委书记〔姓名〕', '2025年度抓基层党建工作述职报告'],
    ['第三季度“三会一课”制度', '落实情况及存在问题整改情况汇报'],
    ['加强基层党组织建设的若干思考', '与实践探索——以石桥镇为例'],
    ['关于“互联网+党建”', 'APP（V2.0.1）试运行情况的报告'],
    [
      '关于中共青山县经济和信息化局党组',
      '2025年度落实全面从严治党主体责任',
      '和党风廉政建设责任制情况暨党组书记',
      '抓基层党建工作责任制落实情况的述职报告',
    ],
  ])('breaks between words, into lines of like length: %s', (...expected) => expect(lines(expected.join(''))).toEqual(expected))

  it('gives a bracket that ends the title a line of its own where that is fair', () =>
    expect(lines('青山县石桥镇基层党组织书记抓党建工作责任制（试行）')).toEqual(['青山县石桥镇基层党组织书记', '抓党建工作责任制（试行）']))

  it('leaves a title of one line alone, and what is too long for a title', () => {
    expect(titleBreaks('字'.repeat(20), 20)).toEqual([])
    expect(titleBreaks('抓基层党建工作述职报告'.repeat(12), 20)).toEqual([])
  })

  it('leaves a title alone that has no place to be broken', () => expect(titleBreaks(`《${'字'.repeat(28)}》`, 20)).toEqual([]))
})

describe('a title of several lines', () => {
  const title = '青山县石桥镇党委书记〔姓名〕2025年度抓基层党建工作述职报告'
  const plan = planExport(report(line('title', title), line('paragraph', '现将工作情况报告如下。')))

  it('is one paragraph whose runs say where lines begin; blanks and remarks stay with their text', () => {
    const runs = [
      { text: '石桥镇党委书记', openBlank: false, remarks: [0] },
      { text: '2025年度抓基层党建工作述职报告', openBlank: false },
    ]
    expect(breakTitle(runs, 18)).toEqual([
      { text: '石桥镇党委书记', openBlank: false, remarks: [0] },
      { text: '2025年度', openBlank: false },
      { text: '抓基层党建工作述职报告', openBlank: false, startsLine: true },
    ])
    expect(plan.title).toBe(title)
    expect(planText(plan)).toBe('青山县石桥镇党委书记〔姓名〕\n2025年度抓基层党建工作述职报告\n现将工作情况报告如下。')
  })

  it('is shown in the same lines in the preview and in Word', async () => {
    const first = ['青山县石桥镇党委书记〔姓名〕', '2025年度抓基层党建工作述职报告']
    expect(
      layOutPages(plan)
        .pages[0]?.lines.slice(0, 2)
        .map(({ text }) => text),
    ).toEqual(first)
    const xml = readDocx(await writeWord(plan)).source('word/document.xml')
    expect(xml.match(/<w:br\/><w:t xml:space="preserve">2025年度抓基层党建工作述职报告<\/w:t>/gu)).toHaveLength(1)
  })

  it('comes back as one title, without a word about its breaks', async () => {
    const imported = importDocx(await writeWord(plan), { ids: countingIds(), now: '2025-12-01T08:00:00.000Z' })
    if (!imported.ok) throw new Error(imported.error.what)
    expect(blocksInShort(imported.value)).toEqual([`title ${title}`, 'p 现将工作情况报告如下。'])
    expect(imported.value.warnings.filter(({ kind }) => kind === 'word')).toEqual([])
  })
})
