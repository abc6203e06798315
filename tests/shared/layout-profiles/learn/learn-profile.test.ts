import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { BUILT_IN_PROFILES, STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { learnProfile } from '#shared/layout-profiles/learn/learn-profile.ts'
import { writeWord } from '#shared/word/write-word.ts'
import { fullReport, heading, line, report } from '#tests/shared/export-plan/report-from-text.ts'

const NAMES = { id: 'own', name: '本单位' }
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const TEXT = '坚持把抓基层党建工作作为应尽之责、分内之事，带头落实各项制度，全年主持研究党建工作6次。'

/** The report of the fixtures with enough body for a layout to show. */
function sampleReport() {
  const { blocks } = fullReport()
  return report(...blocks.slice(0, -4), heading(3, '逐项落实。', TEXT), line('paragraph', TEXT), line('paragraph', TEXT), ...blocks.slice(-4))
}

function learned(bytes: Uint8Array) {
  const answer = learnProfile(bytes, NAMES)
  if (!answer.ok) throw new Error(answer.error.what)
  return answer.value
}

/** A Word file as an office writes it: everything formatted directly on Normal. */
function officeFile(body: string, section: string, styles = ''): Uint8Array {
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    'word/document.xml': `<w:document ${W} ${R}><w:body>${body}<w:sectPr>${section}</w:sectPr></w:body></w:document>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])))
}

function paragraph(text: string, pPr: string, rPr: string): string {
  return `<w:p><w:pPr>${pPr}</w:pPr><w:r><w:rPr>${rPr}</w:rPr><w:t>${text}</w:t></w:r></w:p>`
}

const BODY = '<w:rFonts w:ascii="仿宋" w:eastAsia="仿宋" w:hAnsi="仿宋"/><w:sz w:val="30"/>'
const LINE = '<w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="600"/>'
const A4 =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:bottom="1871" w:left="1531" w:right="1531"/><w:docGrid w:type="lines" w:linePitch="312"/>'

describe('learnProfile', () => {
  it.each(BUILT_IN_PROFILES)('reads $id back from a file in that layout', async (layout) => {
    const { profile } = learned(await writeWord(planExport(sampleReport(), { layout })))
    const expected: LayoutProfile = { ...layout, ...NAMES, note: profile.note }
    // Where digits follow the text, no Latin face is to be seen.
    expect(profile).toEqual(layout.digits === 'chinese' ? { ...expected, fonts: { ...expected.fonts, latin: 'Times New Roman' } } : expected)
  })

  it('reads direct formatting and says what it found and what it assumed', () => {
    const bytes = officeFile(
      paragraph('述职报告', '<w:jc w:val="center"/>', '<w:rFonts w:eastAsia="华文中宋"/><w:sz w:val="40"/>') +
        paragraph('一、主要做法', LINE, '<w:rFonts w:eastAsia="方正黑体简体"/><w:sz w:val="30"/>') +
        paragraph(TEXT, LINE, BODY) +
        paragraph(TEXT, LINE, BODY),
      A4,
    )
    const { profile, found, assumed } = learned(bytes)
    expect(profile).toMatchObject({
      id: 'own',
      name: '本单位',
      fonts: { title: '华文中宋', body: '仿宋', hei: '方正黑体简体', kai: STANDARD_PROFILE.fonts.kai },
      digits: 'chinese',
      sizes: { title: 40, body: 30 },
      page: { topTwips: 1985, bottomTwips: 1871, leftTwips: 1531, rightTwips: 1531 },
      lineTwips: 560,
      firstLineCharacters: 2,
      grid: 'portable',
    })
    expect(found).toEqual([
      '页边距：上 35、下 33、左 27、右 27 毫米',
      '正文字体：仿宋',
      '正文字号：15 磅',
      '数字和字母：跟随正文字体',
      '行距：28 磅',
      '文档网格：不指定字符',
      '段首：空 2 字',
      '标题字体：华文中宋',
      '标题字号：20 磅',
      '第一层标题：方正黑体简体',
    ])
    expect(assumed).toEqual(['第二层标题', '第三层标题', '表格字号', '盖章', '页码位置', '页码字号', '页码字体'])
  })

  it('follows styles through what they are based on, and the grid where no pitch is set', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:sz w:val="32"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/><w:pPr><w:ind w:firstLine="640"/></w:pPr><w:rPr><w:rFonts w:eastAsia="华文仿宋"/></w:rPr></w:style>'
    const bytes = officeFile(paragraph(TEXT + TEXT, '<w:pStyle w:val="b"/>', ''), '<w:docGrid w:type="linesAndChars" w:linePitch="579"/>', styles)
    expect(learned(bytes).profile).toMatchObject({
      fonts: { body: '华文仿宋', latin: 'Arial' },
      sizes: { body: 32 },
      digits: 'latin',
      lineTwips: 579,
      grid: 'native',
      firstLineCharacters: 2,
    })
  })

  it('is not led astray by a style that is based on itself', () => {
    const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:basedOn w:val="a"/><w:rPr><w:sz w:val="32"/></w:rPr></w:style>'
    expect(learned(officeFile(paragraph(TEXT + TEXT, '', ''), A4, styles)).profile.sizes.body).toBe(32)
  })

  it('leaves a figure alone that no layout may hold, and says so', () => {
    const wild = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="9071" w:bottom="1871" w:left="1531" w:right="1531"/>'
    const { profile, assumed } = learned(officeFile(paragraph(TEXT + TEXT, LINE, BODY), wild))
    expect(profile.page).toEqual(STANDARD_PROFILE.page)
    expect(assumed[0]).toBe('页边距（样稿里是上 160、下 33、左 27、右 27 毫米，超出了可用的范围）')
  })

  it('takes no margins from paper that is not A4', () => {
    const letter = A4.replace('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"')
    expect(learned(officeFile(paragraph(TEXT + TEXT, LINE, BODY), letter)).assumed).toContain('页边距')
  })

  it('refuses a file with hardly any text, and one that is no Word file', () => {
    expect(learnProfile(officeFile(paragraph('述职报告', '', ''), A4), NAMES)).toMatchObject({ ok: false, error: { code: 'no-sample-text' } })
    expect(learnProfile(strToU8('%PDF-1.7'), NAMES)).toMatchObject({ ok: false })
    expect(learnProfile(officeFile('<w:p>', A4), NAMES)).toMatchObject({ ok: false, error: { code: 'damaged' } })
  })
})
