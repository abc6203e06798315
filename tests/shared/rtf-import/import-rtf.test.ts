import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { importRtf } from '#shared/rtf-import/import-rtf.ts'
import { blocksInShort, wordMessages } from '#tests/support/import-docx-text.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'

const OPTIONS = { ids: countingIds(), now: '2024-12-01T08:00:00.000Z' }
const FONTS =
  "{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f13\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5{\\*\\falt SimSun};}{\\f14\\fcharset134 \\'ba\\'da\\'cc\\'e5;}}"
const HEAD = `{\\rtf1\\ansi\\ansicpg936\\uc2${FONTS}{\\colortbl;\\red0\\green0\\blue0;}{\\info{\\author Somebody}}`

/** As LibreOffice and new Word write it: \u with a question mark for readers that do not know it. */
const u = (text: string) => [...text].map((char) => (char < '\u0080' ? char : `\\u${char.charCodeAt(0)}\\'3f\\'3f`)).join('')
const GBK: Readonly<Record<string, string>> = {
  党: "\\'b5\\'b3",
  建: "\\'bd\\'a8",
  工: "\\'b9\\'a4",
  作: "\\'d7\\'f7",
  '“': "\\'a1\\'b0",
  '”': "\\'a1\\'b1",
}
/** As old Word and WPS write it: bytes of GBK. */
const gbk = (text: string) => [...text].map((char) => GBK[char] ?? char).join('')

function read(body: string) {
  const imported = importRtf(Buffer.from(`${HEAD}${body}}`, 'latin1'), OPTIONS)
  if (!imported.ok) throw new Error(imported.error.what)
  return imported.value
}
const blocks = (body: string) => blocksInShort(read(body))
const SENTENCE = '一年来，支部班子分工负责、带头落实，各项任务按时完成。'

describe('the text of an RTF file', () => {
  it('is read by its code page, by \\u, and by the names of marks', () => {
    expect(blocks(`\\pard\\f13 ${gbk('“党建工作”')}\\par`)).toEqual(['p “党建工作”'])
    expect(blocks(`\\pard\\f0 ${u('“党建”')}\\emdash \\ldblquote A\\rdblquote\\~B\\par`)).toEqual(['p “党建”—“A”B'])
    // Chinese in a font of Western characters, and Western quotation marks in one.
    expect(blocks(`\\pard\\f0 ${gbk('党建')}\\par\\f0 it\\'92s\\par`)).toEqual(['p 党建', 'p it’s'])
  })

  it('has its braces and backslashes, and nothing of what is no text', () => {
    expect(blocks('\\pard a\\{b\\}c\\\\d{\\*\\bkmkstart x}{\\*\\unknown hidden}{\\xe entry}\\par')).toEqual(['p a{b}c\\d'])
    expect(blocks('\\pard a{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict 00}}b\\bin5 }}}}}c\\par')).toEqual(['p abc'])
  })

  it('leaves hidden and deleted text out and tells of it, and of headers and notes', () => {
    const report = read(
      `{\\header\\pard ${u('某镇文件')}\\par}\\pard ${u('甲')}{\\v x}{\\deleted y}{\\revised ${u('乙')}}{\\super 1{\\footnote\\pard ${u('注释')}\\par}}${u('。')}\\par`,
    )
    expect(blocksInShort(report)).toEqual(['p 甲乙¹。'])
    expect(wordMessages(report)).toEqual([
      '页眉、页脚里的文字 1 处没有读入。',
      '隐藏的文字1处没有读入。',
      '文件带有修订记录：删除的内容1处，没有读入。',
      '文件带有修订记录：添加的内容1处，已按接受修订读入。',
      '脚注没有放进正文，内容是：“注释”',
    ])
  })
})

describe('a report in RTF', () => {
  it('comes with title, headings, signature and date', () => {
    const line = (text: string, properties = '') => `\\pard\\plain ${properties}\\f13 ${u(text)}\\par\n`
    expect(
      blocks(
        line('2024年度述职报告', '\\qc\\fs44') +
          line('各位领导：') +
          line('一、履职情况') +
          line(SENTENCE) +
          line('二、存在问题') +
          line(SENTENCE) +
          line('石桥村党支部', '\\qr') +
          line('2024年12月20日', '\\qr'),
      ),
    ).toEqual([
      'title 2024年度述职报告',
      'salutation 各位领导：',
      'h1 一、履职情况',
      `p ${SENTENCE}`,
      'h1 二、存在问题',
      `p ${SENTENCE}`,
      'signature 石桥村党支部',
      'date 2024年12月20日',
    ])
  })

  it('has its headings by style, by automatic number, and by being bold', () => {
    const styles = '{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0\\outlinelevel0 heading 1;}{\\*\\cs10 \\additive Default;}}'
    expect(
      blocks(
        `${styles}\\pard ${u('述职报告')}\\par\\pard\\s1 ${u('履职情况')}\\par\\pard\\s0 ${u(SENTENCE)}\\par\\pard\\s1 ${u('存在问题')}\\par\\pard ${u(SENTENCE)}\\par`,
      ),
    ).toEqual(['title 述职报告', 'h1 一、履职情况', `p ${SENTENCE}`, 'h1 二、存在问题', `p ${SENTENCE}`])
    const listed = (number: string, text: string) => `\\pard{\\listtext\\pard ${u(number)}\\tab}${u(text)}\\par`
    expect(blocks(listed('一、', '履职情况') + listed("\\u-3913\\'3f\\'3f", SENTENCE) + listed('二、', '存在问题'))).toEqual([
      'h1 一、履职情况',
      `p ${SENTENCE}`,
      'h1 二、存在问题',
    ])
    const bold = (text: string) => `\\pard{\\f14 ${u(text)}}\\par`
    expect(
      blocks(`\\pard ${u(SENTENCE)}\\par${bold('抓学习促提升')}\\pard ${u(SENTENCE)}\\par{\\b ${u('抓队伍强堡垒')}}\\par\\pard ${u(SENTENCE)}\\par`),
    ).toEqual([`p ${SENTENCE}`, 'h1 一、抓学习促提升', `p ${SENTENCE}`, 'h1 二、抓队伍强堡垒', `p ${SENTENCE}`])
  })

  it('has tables, with cells over several columns and rows', () => {
    const row = (definitions: string, ...cells: string[]) =>
      `\\trowd ${definitions}\\pard\\intbl ${cells.map((cell) => `${u(cell)}\\cell `).join('')}\\row\n`
    const three = '\\cellx1000\\cellx2000\\cellx3000'
    expect(
      blocks(
        `\\pard ${u('表如下。')}\\par` +
          row(`\\trhdr${three}`, '序号', '任务', '时限') +
          row('\\clvmgf\\cellx1000\\cellx2990', '1', '学习') +
          row('\\clvmrg\\cellx1000\\cellx2000\\cellx3000', '', '党课', '年底') +
          `\\pard ${u('完。')}\\par`,
      ),
    ).toEqual(['p 表如下。', 'table 序号,任务,时限;1,学习,;,党课,年底', 'p 完。'])
  })

  it('that is cut short is read as far as it goes', () => {
    const imported = importRtf(Buffer.from(`${HEAD}\\pard ${u('甲。')}\\par{\\b ${u('乙')}`, 'latin1'), OPTIONS)
    expect(imported.ok && wordMessages(imported.value)).toEqual(['文件不完整：结尾缺了一部分，请换一份完整的文件，或者对照原文补上。'])
    expect(imported.ok && blocksInShort(imported.value)).toEqual(['p 甲。', 'p 乙'])
  })
})

describe('a hostile or damaged RTF file', () => {
  const codeOf = (source: string) => {
    const imported = importRtf(Buffer.from(source, 'latin1'), OPTIONS)
    return imported.ok ? 'ok' : imported.error.code
  }

  it('is refused where it holds nothing, only pictures, too many groups or paragraphs', () => {
    expect(codeOf('{\\rtf1\\ansi}')).toBe('empty-file')
    expect(codeOf('{\\rtf1{\\pict 00}}')).toBe('pictures-only')
    expect(codeOf(`{\\rtf1 ${'{'.repeat(100_000)}`)).toBe('too-complex')
    expect(codeOf(`{\\rtf1 ${'a\\par '.repeat(60_000)}}`)).toBe('too-complex')
  })

  it('never throws, whatever bytes are changed, taken out or put in', () => {
    const random = seededRandom(11)
    const row = `\\trowd\\clvmrg\\cellx1000\\cellx2000\\pard\\intbl ${u('甲')}\\cell ${u('乙')}\\cell\\row`
    const whole = Buffer.from(
      `${HEAD}{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}\\pard\\s1 ${gbk('党建')}\\par${row}{\\field{\\*\\fldinst PAGE}{\\fldrslt 2}}{\\footnote ${u('注')}}{\\shp{\\*\\shpinst{\\shptxt\\pard ${u('框')}\\par}}}\\par{\\listtext 1.\\tab}${u(SENTENCE)}\\par}`,
      'latin1',
    )
    const parts = [
      '{',
      '}',
      '\\',
      "\\'",
      '\\bin99999999 ',
      '\\u-99999 ',
      '\\cell',
      '\\row',
      '\\intbl',
      '{\\shptxt ',
      '{\\footnote ',
      '\\uc9 ',
      '\\cellx-1 ',
    ]
    for (let i = 0; i < 1500; i++) {
      const at = Math.floor(random() * whole.length)
      const length = Math.floor(random() * 12)
      const put = random() < 0.5 ? (parts[Math.floor(random() * parts.length)] ?? '') : String.fromCharCode(Math.floor(random() * 256))
      const bytes = Buffer.concat([whole.subarray(0, at), Buffer.from(put, 'latin1'), whole.subarray(at + length)])
      expect(() => importRtf(bytes, OPTIONS)).not.toThrow()
    }
  })
})
