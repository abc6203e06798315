import { describe, expect, it } from 'vitest'
import { WORD_STYLE_NAMES } from '#shared/word/style-names.ts'
import { writeWord } from '#shared/word/write-word.ts'
import { child, descendants, readDocx, styleById, value } from '#tests/support/read-docx.ts'

const docx = readDocx(await writeWord({ title: '', author: '', blocks: [] }))
const styles = docx.part('word/styles.xml')

function indents(id: string) {
  return child(styleById(docx, id), 'w:pPr', 'w:ind')?.attributes
}

describe('styles.xml', () => {
  it.each(Object.values(WORD_STYLE_NAMES))('defines $id under the name $name', ({ id, name }) => {
    expect(value(styleById(docx, id), 'w:name')).toBe(name)
  })

  it('defines no style twice, by id or by name', () => {
    const all = descendants(styles, 'w:style')
    const ids = all.map((style) => style.attributes['w:styleId'])
    const names = all.map((style) => value(style, 'w:name'))
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(names).size).toBe(names.length)
  })

  it('sets everything in black 3号仿宋 and Chinese unless told otherwise', () => {
    const normal = styleById(docx, 'Normal')
    expect(child(normal, 'w:rPr', 'w:rFonts')?.attributes).toEqual({
      'w:hint': 'eastAsia',
      'w:ascii': 'Times New Roman',
      'w:hAnsi': '仿宋_GB2312',
      'w:eastAsia': '仿宋_GB2312',
      'w:cs': 'Times New Roman',
    })
    expect(value(normal, 'w:rPr', 'w:sz')).toBe('32')
    expect(value(normal, 'w:rPr', 'w:color')).toBe('000000')
    expect(child(normal, 'w:rPr', 'w:lang')?.attributes['w:eastAsia']).toBe('zh-CN')
  })

  it('switches off widow control and the gap between Chinese and digits, and indents nothing in Normal', () => {
    const normal = styleById(docx, 'Normal')
    expect(['w:widowControl', 'w:autoSpaceDE', 'w:autoSpaceDN', 'w:jc'].map((name) => value(normal, 'w:pPr', name))).toEqual(['0', '0', '0', 'both'])
    expect(child(normal, 'w:pPr', 'w:ind')).toBeUndefined()
  })

  it.each(['BodyText', 'Heading1', 'Heading2', 'Heading3', 'Heading4'])('gives %s 22 lines of 28 characters with two at the front free', (id) => {
    const style = styleById(docx, id)
    expect(child(style, 'w:pPr', 'w:spacing')?.attributes).toEqual({ 'w:before': '0', 'w:after': '0', 'w:line': '579', 'w:lineRule': 'exact' })
    expect(value(style, 'w:rPr', 'w:spacing')).toBe('-5')
    expect(indents(id)).toMatchObject({ 'w:firstLineChars': '200', 'w:firstLine': '630' })
  })

  it.each([
    ['Heading1', '黑体', '0'],
    ['Heading2', '楷体_GB2312', '1'],
    ['Heading3', undefined, '2'],
    ['Heading4', undefined, '3'],
  ])('sets %s in %s on outline level %s and keeps it with its text', (id, font, level) => {
    const style = styleById(docx, id)
    expect(child(style, 'w:rPr', 'w:rFonts')?.attributes['w:eastAsia']).toBe(font)
    expect(value(style, 'w:pPr', 'w:outlineLvl')).toBe(level)
    expect(child(style, 'w:pPr', 'w:keepNext')).toBeDefined()
    expect(child(style, 'w:rPr', 'w:b')).toBeUndefined()
  })

  it('sets the title in 2号小标宋, centred, off the grid and not condensed', () => {
    const title = styleById(docx, 'Title')
    expect(child(title, 'w:rPr', 'w:rFonts')?.attributes['w:eastAsia']).toBe('方正小标宋简体')
    expect(value(title, 'w:rPr', 'w:sz')).toBe('44')
    expect(value(title, 'w:pPr', 'w:jc')).toBe('center')
    expect(value(title, 'w:pPr', 'w:snapToGrid')).toBe('0')
    expect(value(title, 'w:rPr', 'w:spacing')).toBeUndefined()
    expect(indents('Title')).toMatchObject({ 'w:firstLineChars': '0', 'w:firstLine': '0' })
  })

  it('sets the line under the title in 楷体, centred, and the salutation flush left', () => {
    expect(child(styleById(docx, 'Subtitle'), 'w:rPr', 'w:rFonts')?.attributes['w:eastAsia']).toBe('楷体_GB2312')
    expect(value(styleById(docx, 'Subtitle'), 'w:pPr', 'w:jc')).toBe('center')
    expect(indents('ReportSalutation')).toMatchObject({ 'w:firstLineChars': '0', 'w:firstLine': '0' })
  })

  it('lets the second line of an attachment begin under the first character of its name', () => {
    expect(indents('AttachmentNote')).toMatchObject({ 'w:leftChars': '500', 'w:left': '1575', 'w:hangingChars': '300', 'w:hanging': '945' })
    expect(indents('AttachmentNoteFirst')).toMatchObject({ 'w:leftChars': '575', 'w:left': '1811', 'w:hangingChars': '375', 'w:hanging': '1181' })
    expect(indents('AttachmentNoteNext')).toMatchObject({ 'w:leftChars': '575', 'w:left': '1811', 'w:hangingChars': '75', 'w:hanging': '236' })
  })
})
