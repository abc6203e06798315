import { describe, expect, it } from 'vitest'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { BUILT_IN_PROFILES, STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { writeWord } from '#shared/word/write-word.ts'
import { fullReport, line, report } from '#tests/shared/export-plan/report-from-text.ts'
import { type DocxFile, child, descendants, documentParagraphs, elements, readDocx, styleById, value } from '#tests/support/read-docx.ts'

async function written(change: Partial<LayoutProfile>, source = fullReport()): Promise<DocxFile> {
  return readDocx(await writeWord(planExport(source, { layout: { ...STANDARD_PROFILE, ...change } })))
}

describe('a layout in Word', () => {
  it('names its fonts everywhere, and what else they are called', async () => {
    const fonts = { ...STANDARD_PROFILE.fonts, body: '仿宋', kai: '楷体', title: '方正小标宋_GBK' }
    const docx = await written({ fonts })
    const used = new Set(descendants(docx.part('word/styles.xml'), 'w:rFonts').map((font) => font.attributes['w:eastAsia']))
    expect(used).toEqual(new Set(['仿宋', '楷体', '方正小标宋_GBK', '黑体', '宋体']))
    expect(descendants(docx.part('word/fontTable.xml'), 'w:font').map((font) => [font.attributes['w:name'], value(font, 'w:altName')])).toEqual([
      ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05'],
      ['仿宋', 'FangSong'],
      ['楷体', 'KaiTi'],
      ['黑体', 'SimHei'],
      ['宋体', 'SimSun'],
      ['Times New Roman', undefined],
    ])
  })

  it('sets digits in the Chinese face where they are to look like it', async () => {
    const docx = await written({ digits: 'chinese' })
    const fonts = (id: string) => child(styleById(docx, id), 'w:rPr', 'w:rFonts')?.attributes
    expect(fonts('Normal')).toMatchObject({ 'w:ascii': '仿宋_GB2312', 'w:cs': '仿宋_GB2312' })
    expect(fonts('RunInHeading2')).toMatchObject({ 'w:ascii': '楷体_GB2312' })
  })

  it('sets third-level headings bold, standalone and run-in, and nothing else', async () => {
    const docx = await written({ heading3Bold: true })
    const bold = descendants(docx.part('word/styles.xml'), 'w:style').filter((style) => child(style, 'w:rPr', 'w:b') !== undefined)
    expect(bold.map((style) => style.attributes['w:styleId'])).toEqual(['Heading3', 'RunInHeading3', 'OpenBlankHeading3'])
  })

  it('keeps its line pitch in the grid, the styles and the drawing grid', async () => {
    const docx = await written({ lineTwips: 560 })
    expect(descendants(docx.part('word/document.xml'), 'w:docGrid')[0]?.attributes).toEqual({ 'w:type': 'lines', 'w:linePitch': '560' })
    expect(child(styleById(docx, 'BodyText'), 'w:pPr', 'w:spacing')?.attributes['w:line']).toBe('560')
    expect(value(docx.part('word/settings.xml'), 'w:drawingGridVerticalSpacing')).toBe('560')
  })

  it('has a native grid of 22 lines and 28 characters, and condenses nothing in it', async () => {
    const docx = await written({ grid: 'native' })
    expect(descendants(docx.part('word/document.xml'), 'w:docGrid')[0]?.attributes).toEqual({
      'w:type': 'linesAndChars',
      'w:linePitch': '579',
      'w:charSpace': '-849',
    })
    expect(descendants(docx.part('word/styles.xml'), 'w:rPr').filter((run) => child(run, 'w:spacing'))).toEqual([])
  })

  it('centres page numbers without indents', async () => {
    const docx = await written({ pageNumber: 'center' })
    for (const id of ['PageNumberOdd', 'PageNumberEven']) {
      expect(value(styleById(docx, id), 'w:pPr', 'w:jc')).toBe('center')
      expect(child(styleById(docx, id), 'w:pPr', 'w:ind')?.attributes).toMatchObject({ 'w:leftChars': '0', 'w:rightChars': '0' })
    }
  })

  it('keeps its margins, and the page number 7 mm under the type area whatever they are', async () => {
    const page = { topTwips: 1960, bottomTwips: 1850, leftTwips: 1600, rightTwips: 1500 }
    const margins = descendants((await written({ page })).part('word/document.xml'), 'w:pgMar')[0]?.attributes
    expect(margins).toMatchObject({ 'w:top': '1960', 'w:bottom': '1850', 'w:left': '1600', 'w:right': '1500', 'w:footer': '1266' })
  })

  it('keeps its sizes and its first-line indent', async () => {
    const docx = await written({ sizes: { title: 40, body: 30, table: 21, pageNumber: 24 }, firstLineCharacters: 0 })
    expect(value(styleById(docx, 'Normal'), 'w:rPr', 'w:sz')).toBe('30')
    expect(value(styleById(docx, 'Title'), 'w:rPr', 'w:sz')).toBe('40')
    expect(value(styleById(docx, 'TableCell'), 'w:rPr', 'w:sz')).toBe('21')
    expect(value(styleById(docx, 'PageNumberOdd'), 'w:rPr', 'w:sz')).toBe('24')
    expect(child(styleById(docx, 'BodyText'), 'w:pPr', 'w:ind')?.attributes).toMatchObject({ 'w:firstLineChars': '0', 'w:firstLine': '0' })
    // 8844 twips hold 29 characters of 15 pt: nothing to condense.
    expect(child(styleById(docx, 'BodyText'), 'w:rPr')).toBeUndefined()
  })

  it('centres the signature over the date under a seal, the date four characters in', async () => {
    const docx = await written({ seal: true }, report(line('paragraph', '甲'), line('signature', '某某党委'), line('date', '2025年12月31日')))
    expect(child(styleById(docx, 'Date'), 'w:pPr', 'w:ind')?.attributes).toMatchObject({ 'w:rightChars': '400', 'w:right': '1260' })
    // The date is 7 characters wide, the signature 4: 4 + 3.5 − 2.
    expect(child(styleById(docx, 'Signature'), 'w:pPr', 'w:ind')?.attributes).toMatchObject({ 'w:rightChars': '550', 'w:right': '1733' })
  })

  it.each(BUILT_IN_PROFILES)('$id has the children of every style in the order of the schema', async (layout) => {
    const docx = readDocx(await writeWord(planExport(fullReport(), { layout })))
    const paragraphOrder = [
      'keepNext',
      'pageBreakBefore',
      'widowControl',
      'autoSpaceDE',
      'autoSpaceDN',
      'snapToGrid',
      'spacing',
      'ind',
      'jc',
      'outlineLvl',
    ]
    const runOrder = ['rFonts', 'b', 'bCs', 'color', 'spacing', 'kern', 'sz', 'szCs', 'shd', 'lang']
    const inOrder = (container: string, order: readonly string[]) => {
      for (const properties of descendants(docx.part('word/styles.xml'), container)) {
        const places = elements(properties).map((element) => order.indexOf(element.name.slice(2)))
        expect(places).not.toContain(-1)
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }
    }
    inOrder('w:pPr', paragraphOrder)
    inOrder('w:rPr', runOrder)
  })
})

describe('an attachment on pages of its own', () => {
  const source = report(
    line('paragraph', '正文。'),
    line('date', '2025年1月5日'),
    line('paragraph', '附件1'),
    line('paragraph', '任务清单'),
    line('paragraph', '逐项列出。'),
  )

  it('begins a page with 附件1 flush left in 黑体, its title centred two lines below', async () => {
    const docx = readDocx(await writeWord(planExport(source)))
    expect(documentParagraphs(docx).map(({ style, text }) => `${style}|${text}`)).toEqual([
      'BodyText|正文。',
      'BodyText|',
      'Date|2025年1月5日',
      'AttachmentMark|附件1',
      'BodyText|',
      'AttachmentTitle|任务清单',
      'BodyText|',
      'BodyText|逐项列出。',
    ])
    const mark = styleById(docx, 'AttachmentMark')
    expect(child(mark, 'w:pPr', 'w:pageBreakBefore')).toBeDefined()
    expect(child(mark, 'w:rPr', 'w:rFonts')?.attributes['w:eastAsia']).toBe('黑体')
    expect(child(mark, 'w:pPr', 'w:ind')?.attributes).toMatchObject({ 'w:leftChars': '0', 'w:firstLineChars': '0' })
    expect(value(styleById(docx, 'AttachmentTitle'), 'w:pPr', 'w:jc')).toBe('center')
    expect(value(styleById(docx, 'AttachmentTitle'), 'w:rPr', 'w:sz')).toBe('44')
  })
})
