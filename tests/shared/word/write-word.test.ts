import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ExportPlan } from '#shared/export-plan/export-plan.ts'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { planText } from '#tests/support/plan-text.ts'
import { writeWord } from '#shared/word/write-word.ts'
import { fullReport, heading, line, report, table } from '#tests/shared/export-plan/report-from-text.ts'
import { child, descendants, documentParagraphs, parseXml, readDocx, styleById, wordText } from '#tests/support/read-docx.ts'

const FIXTURES: Readonly<Record<string, ReturnType<typeof report>>> = {
  'every kind of block': fullReport(),
  nothing: report(),
  'a title alone': report(line('title', '述职报告')),
  'text without a title': report(line('paragraph', '甲'), line('paragraph', ''), line('paragraph', '乙')),
  'a table at the end': report(line('paragraph', '见下表。'), table(1, ['项目', '数量'], ['党课', '〔次数〕'])),
  'run-in headings of all levels': report(...([1, 2, 3, 4] as const).map((level) => heading(level, '甲〔名称〕。', '乙。'))),
  'hostile characters': report(
    line('title', '<题>&"\u0000'),
    line('paragraph', ']]><w:p/>&amp;\u0001\ud800\udfff\uffff 甲\n乙\u000b丙'),
    heading(1, '\udc00<b>', '&'),
  ),
}

async function write(source: ReturnType<typeof report>) {
  return readDocx(await writeWord(planExport(source)))
}

/** Lines with text: the blank lines of the layout are empty paragraphs in Word and no lines in planText. */
function expectedLines(plan: ExportPlan): string[] {
  return planText(plan)
    .split('\n')
    .filter((text) => text !== '')
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('writeWord', () => {
  it.each(Object.entries(FIXTURES))('writes exactly the planned text: %s', async (_, source) => {
    const plan = planExport(source)
    const texts = documentParagraphs(readDocx(await writeWord(plan))).map((paragraph) => paragraph.text)
    expect(texts.filter((text) => text !== '')).toEqual(expectedLines(plan))
  })

  it('keeps as many paragraphs as were planned, blank lines included', async () => {
    const plan = planExport(FIXTURES['text without a title'] ?? report())
    expect(documentParagraphs(readDocx(await writeWord(plan))).map((paragraph) => paragraph.text)).toEqual(['甲', '', '乙'])
  })

  it.each(Object.entries(FIXTURES))('writes only well-formed parts: %s', async (_, source) => {
    const docx = await write(source)
    const parts = docx.paths.filter((path) => /\.(?:xml|rels)$/.test(path))
    expect(parts).toContain('word/document.xml')
    for (const path of parts) expect(() => docx.part(path)).not.toThrow()
  })

  it('replaces characters that XML cannot hold even in a plan that was not made by planExport', async () => {
    const runs = [{ text: '甲\u0000乙\ud800丙', openBlank: false }]
    const docx = readDocx(await writeWord({ title: '题\u0001', author: '人\udfff', blocks: [{ type: 'paragraph', style: 'body', runs }] }))
    expect(documentParagraphs(docx)[0]?.text).toBe('甲\ufffd乙\ufffd丙')
    expect(descendants(docx.part('docProps/core.xml'), 'dc:title')[0]?.children).toEqual(['题\ufffd'])
  })

  it('gives each block the style of its kind', async () => {
    const styles = documentParagraphs(await write(fullReport())).map(({ style, text }) => `${style}|${text}`)
    expect(styles).toEqual([
      'Title|2024年度抓基层党建',
      'Title|工作述职报告',
      'Subtitle|〔单位〕　某同志',
      'BodyText|',
      'ReportSalutation|各位领导、同志们：',
      'BodyText|按照会议要求，现将抓基层党建工作情况报告如下。',
      'Heading1|一、主要做法及成效',
      'BodyText|（一）突出政治引领。全年召开会议〔次数〕次，讲党课3次。',
      'BodyText|（二）抓实〔工作名称〕工作。建立“一岗双责”清单……',
      'Heading3|1.学习制度',
      'BodyText|（1）集中学习。每月一次。',
      'Heading1|二、存在的主要问题',
      'BodyText|一是学习不够深入——深度不足。',
      'BodyText|',
      'TableHead|序号',
      'TableHead|项目',
      'TableHead|完成情况',
      'TableCellCentred|1',
      'TableCellCentred|发展党员',
      'TableCellCentred|〔人数〕名',
      'TableCellCentred|2',
      'TableCellCentred|党课',
      'TableCellCentred|12次',
      'Heading1|三、下一步打算',
      'BodyText|以上报告，请予评议。',
      'BodyText|',
      'AttachmentNoteFirst|附件：1.任务清单',
      'AttachmentNoteNext|2.工作台账',
      'BodyText|',
      'Signature|述职人：某同志',
      'Date|2025年1月5日',
    ])
  })

  it('names only styles that the file defines', async () => {
    const docx = await write(fullReport())
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => descendants(docx.part('word/document.xml'), name))
    expect(used.length).toBeGreaterThan(30)
    for (const style of used) expect(() => styleById(docx, style.attributes['w:val'] ?? '')).not.toThrow()
  })

  it('formats nothing directly: paragraphs and runs carry their style, the end of the text is kept with the sign-off, nothing else', async () => {
    const document = (await write(fullReport())).part('word/document.xml')
    const names = [...descendants(document, 'w:pPr'), ...descendants(document, 'w:rPr')].flatMap((properties) =>
      properties.children.map((element) => (typeof element === 'string' ? element : element.name)),
    )
    expect(new Set(names)).toEqual(new Set(['w:pStyle', 'w:rStyle', 'w:keepNext']))
    const kept = descendants(document, 'w:p').filter((paragraph) => descendants(paragraph, 'w:keepNext').length > 0)
    expect(kept.map(wordText)).toEqual(['以上报告，请予评议。', '', '附件：1.任务清单', '2.工作台账', ''])
  })

  it('gives the same document for the same plan', async () => {
    const plan = planExport(fullReport())
    const [first, second] = [readDocx(await writeWord(plan)), readDocx(await writeWord(plan))]
    for (const path of ['word/document.xml', 'word/styles.xml', 'docProps/core.xml', 'word/footer1.xml'])
      expect(first.source(path)).toBe(second.source(path))
  })

  it('gives equal bytes for equal plans, and names no time of its own accord', async () => {
    const paragraph = line('paragraph', '甲')
    const remarks = [{ blockId: paragraph.id, start: 0, end: 1, author: '案头校对', text: '请核对。' }]
    const plan = planExport(report(paragraph, ...fullReport().blocks), { remarks })
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2025, 0, 1) })
    const first = await writeWord(plan)
    vi.setSystemTime(new Date(2026, 5, 30, 12, 34, 56))
    const second = await writeWord(plan)
    expect(readDocx(first).paths).toContain('word/comments.xml')
    expect(first).toEqual(second)
  })

  it('holds no lists and no notes: numbers are text', async () => {
    const docx = await write(fullReport())
    expect(docx.part('word/numbering.xml').children).toEqual([])
    for (const kind of ['footnote', 'endnote']) {
      const notes = docx.part(`word/${kind}s.xml`)
      expect(descendants(notes, `w:${kind}`).map((note) => note.attributes['w:type'])).toEqual(['separator', 'continuationSeparator'])
      expect([...descendants(notes, 'w:pStyle'), ...descendants(notes, 'w:rStyle'), ...descendants(notes, 'w:t')]).toEqual([])
    }
  })

  it('names Chinese fonts in the theme, which nothing refers to', async () => {
    const docx = await write(fullReport())
    const theme = docx.part('word/theme/theme1.xml')
    expect(descendants(theme, 'a:ea').map((font) => font.attributes['typeface'])).toEqual(['黑体', '仿宋_GB2312'])
    expect(child(descendants(theme, 'a:minorFont')[0], 'a:latin')?.attributes['typeface']).toBe('Times New Roman')
    for (const path of ['word/document.xml', 'word/styles.xml', 'word/footer1.xml']) expect(docx.source(path)).not.toMatch(/Theme=|cstheme/)
  })

  it('holds the parts of a report and those that docx always adds, and nothing else', async () => {
    expect([...readDocx(await writeWord(planExport(fullReport()))).paths].sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'docProps/custom.xml',
      'word/_rels/document.xml.rels',
      'word/_rels/endnotes.xml.rels',
      'word/_rels/fontTable.xml.rels',
      'word/_rels/footer1.xml.rels',
      'word/_rels/footer2.xml.rels',
      'word/_rels/footnotes.xml.rels',
      'word/document.xml',
      'word/endnotes.xml',
      'word/fontTable.xml',
      'word/footer1.xml',
      'word/footer2.xml',
      'word/footnotes.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/styles.xml',
      'word/theme/theme1.xml',
    ])
  })

  it('announces every part by its type and refers to it', async () => {
    const docx = readDocx(await writeWord(planExport(fullReport())))
    const announced = descendants(docx.part('[Content_Types].xml'), 'Override').map((part) => part.attributes['PartName'])
    const referred = [
      ...descendants(docx.part('_rels/.rels'), 'Relationship').map((part) => `/${part.attributes['Target']}`),
      ...descendants(docx.part('word/_rels/document.xml.rels'), 'Relationship').map((part) => `/word/${part.attributes['Target']}`),
    ]
    const parts = docx.paths.filter((path) => path.endsWith('.xml') && !path.startsWith('[')).map((path) => `/${path}`)
    expect([...announced].sort()).toEqual([...parts].sort())
    expect(referred.sort()).toEqual(parts.sort())
  })

  it('needs nothing that a browser lacks', async () => {
    const plan = planExport(fullReport())
    vi.stubGlobal('Buffer', undefined)
    vi.stubGlobal('process', undefined)
    const bytes = await writeWord(plan)
    vi.unstubAllGlobals()
    expect(documentParagraphs(readDocx(bytes))[0]?.text).toBe('2024年度抓基层党建')
    expect(bytes.constructor).toBe(Uint8Array)
  })

  it('links to nothing outside the file and embeds no font', async () => {
    const docx = await write(fullReport())
    for (const path of docx.paths.filter((name) => name.endsWith('.rels'))) expect(docx.source(path)).not.toContain('External')
    expect(docx.paths.filter((path) => /ttf|otf/i.test(path))).toEqual([])
  })

  it('is read by a parser that refuses what XML does not allow', () => {
    expect(() => parseXml('<a>\u0001</a>')).toThrow()
  })
})
