import { describe, expect, it } from 'vitest'
import { writeWord } from '#shared/word/write-word.ts'
import { child, descendants, elements, readDocx, styleById, value, wordText } from '#tests/support/read-docx.ts'

const docx = readDocx(await writeWord({ title: '述职<报告>', author: '某同志', blocks: [] }))

describe('the section', () => {
  const section = descendants(docx.part('word/document.xml'), 'w:sectPr')[0]

  it('is A4 with a type area of 156 by 225 mm', () => {
    expect(child(section, 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' })
    expect(child(section, 'w:pgMar')?.attributes).toMatchObject({
      'w:top': '2098',
      'w:bottom': '1984',
      'w:left': '1588',
      'w:right': '1474',
      'w:footer': '1400',
      'w:gutter': '0',
    })
  })

  it('has a grid of 22 lines, counts pages from 1 and has no first page of its own', () => {
    expect(child(section, 'w:docGrid')?.attributes).toMatchObject({ 'w:type': 'lines', 'w:linePitch': '579' })
    expect(child(section, 'w:pgNumType')?.attributes['w:start']).toBe('1')
    expect(child(section, 'w:titlePg')).toBeUndefined()
  })
})

describe('the footers', () => {
  function footer(type: 'default' | 'even') {
    const reference = descendants(docx.part('word/document.xml'), 'w:footerReference').find((element) => element.attributes['w:type'] === type)
    const relationship = elements(docx.part('word/_rels/document.xml.rels')).find(
      (element) => element.attributes['Id'] === reference?.attributes['r:id'],
    )
    return docx.part(`word/${relationship?.attributes['Target']}`)
  }

  it.each([
    ['default', 'PageNumberOdd'],
    ['even', 'PageNumberEven'],
  ] as const)('print — PAGE — in the %s one', (type, style) => {
    const paragraph = descendants(footer(type), 'w:p')[0]
    if (!paragraph) throw new Error('no paragraph')
    expect(value(paragraph, 'w:pPr', 'w:pStyle')).toBe(style)
    expect(descendants(paragraph, 'w:fldSimple').map((field) => [field.attributes['w:instr'], wordText(field)])).toEqual([['PAGE', '1']])
    expect(wordText(paragraph)).toBe('— 1 —')
  })

  it('stand one character in, right on odd pages and left on even ones, in 4号宋体', () => {
    const [odd, even] = [styleById(docx, 'PageNumberOdd'), styleById(docx, 'PageNumberEven')]
    expect(value(odd, 'w:pPr', 'w:jc')).toBe('right')
    expect(child(odd, 'w:pPr', 'w:ind')?.attributes).toMatchObject({ 'w:rightChars': '100', 'w:right': '280' })
    expect(value(even, 'w:pPr', 'w:jc')).toBe('left')
    expect(child(even, 'w:pPr', 'w:ind')?.attributes).toMatchObject({ 'w:leftChars': '100', 'w:left': '280' })
    for (const style of [odd, even]) {
      expect(value(style, 'w:rPr', 'w:sz')).toBe('28')
      expect(child(style, 'w:rPr', 'w:rFonts')?.attributes).toMatchObject({ 'w:ascii': '宋体', 'w:hAnsi': '宋体', 'w:eastAsia': '宋体' })
    }
  })

  it('differ because the settings say so', () => {
    expect(child(docx.part('word/settings.xml'), 'w:evenAndOddHeaders')).toBeDefined()
  })
})

describe('settings.xml', () => {
  const settings = docx.part('word/settings.xml')

  it('opens without 兼容模式 and presses Chinese punctuation together', () => {
    const mode = descendants(settings, 'w:compatSetting').find((setting) => setting.attributes['w:name'] === 'compatibilityMode')
    expect(mode?.attributes['w:val']).toBe('15')
    expect(value(settings, 'w:characterSpacingControl')).toBe('compressPunctuation')
    expect(child(settings, 'w:themeFontLang')?.attributes['w:eastAsia']).toBe('zh-CN')
  })
})

describe('fontTable.xml', () => {
  it('says what each face is called elsewhere', () => {
    const fonts = descendants(docx.part('word/fontTable.xml'), 'w:font').map((font) => [font.attributes['w:name'], value(font, 'w:altName')])
    expect(fonts).toEqual([
      ['方正小标宋简体', 'FZXiaoBiaoSong-B05S'],
      ['仿宋_GB2312', '仿宋'],
      ['楷体_GB2312', '楷体'],
      ['黑体', 'SimHei'],
      ['宋体', 'SimSun'],
      ['Times New Roman', undefined],
    ])
  })
})

describe('app.xml', () => {
  it('names the program, without version or machine', async () => {
    const file = readDocx(await writeWord({ title: '题', author: '', blocks: [] }))
    expect(elements(file.part('docProps/app.xml')).map((element) => [element.name, element.children.join('')])).toEqual([['Application', '案头']])
  })
})

describe('core.xml', () => {
  async function properties(title: string, author: string, exportedAt?: string): Promise<[string, unknown][]> {
    const file = readDocx(await writeWord({ title, author, blocks: [] }, exportedAt === undefined ? {} : { exportedAt }))
    return elements(file.part('docProps/core.xml')).map((element) => [element.name, element.children.join('')])
  }

  it('names title, author and language and no time of its own accord', async () => {
    expect(await properties('述职<报告>', '某同志')).toEqual([
      ['dc:title', '述职<报告>'],
      ['dc:creator', '某同志'],
      ['cp:lastModifiedBy', '某同志'],
      ['dc:language', 'zh-CN'],
    ])
  })

  it('names the time it is given', async () => {
    expect(await properties('题', '某同志', '2025-01-05T08:00:00Z')).toContainEqual(['dcterms:modified', '2025-01-05T08:00:00Z'])
  })

  it('names 案头 where the author is not known', async () => {
    expect(await properties('题', ' ')).toContainEqual(['dc:creator', '案头'])
  })
})
