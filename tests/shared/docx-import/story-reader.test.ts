import { describe, expect, it } from 'vitest'
import { para, r, style, tableXml } from '#tests/support/build-docx.ts'
import { blocksInShort, importParts, wordMessages } from '#tests/support/import-docx-text.ts'

const blocks = (body: string, styles = '') => blocksInShort(importParts({ body, styles }))
const told = (body: string, styles = '') => wordMessages(importParts({ body, styles }))

describe('text', () => {
  it('comes paragraph by paragraph, runs joined', () => {
    expect(blocks(`${para(r('全年') + r('工作', '<w:b/>') + r('完成。'))}<w:p/>${para('继续努力。')}`)).toEqual(['p 全年工作完成。', 'p 继续努力。'])
  })

  it('keeps spaces that XML keeps, and takes line ends of a laid-out XML for spaces', () => {
    expect(blocks('<w:p><w:r><w:t xml:space="preserve">GDP </w:t></w:r><w:r><w:t>\n  growth\n  rate\n</w:t></w:r></w:p>')).toEqual([
      'p GDP growth rate',
    ])
  })

  it('takes a tab for a gap, a non-breaking hyphen for a hyphen, and leaves a soft hyphen out', () => {
    expect(blocks(para('<w:r><w:t>WPS</w:t><w:tab/><w:t>Office A</w:t><w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/></w:r>'))).toEqual([
      'p WPS\tOffice A-1',
    ])
  })

  it('ignores the tab stops of a paragraph', () => {
    expect(blocks(para('走访群众。', '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>'))).toEqual(['p 走访群众。'])
  })

  it('reads hyperlinks, content controls, smart tags, fields and ruby by what they show', () => {
    const link = `<w:hyperlink r:id="x1">${r('通知')}</w:hyperlink>`
    const control = `<w:sdt><w:sdtPr><w:alias w:val="暗"/></w:sdtPr><w:sdtContent>${r('全文')}</w:sdtContent></w:sdt>`
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('五月')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const simple = `<w:fldSimple w:instr="PAGE">${r('三')}</w:fldSimple>`
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${r('dang')}</w:rt><w:rubyBase>${r('党')}</w:rubyBase></w:ruby></w:r>`
    const body = para(`${link}<w:smartTag w:element="d">${control}</w:smartTag>${field}${simple}${ruby}`)
    expect(blocks(body)).toEqual(['p 通知全文五月三党'])
  })

  it('is not swallowed by a field that never ends', () => {
    expect(blocks(`${para(`${r('甲。')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>`)}${para('乙。')}`)).toEqual(['p 甲。', 'p 乙。'])
  })

  it('keeps symbols that Unicode has and tells of the others', () => {
    const body = para(
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t>已完成。</w:t><w:sym w:font="Wingdings" w:char="F021"/><w:sym w:font="宋体" w:char="2460"/></w:r>',
    )
    const imported = importParts(body)
    expect(blocksInShort(imported)).toEqual(['p ✓已完成。①'])
    expect(wordMessages(imported)).toEqual(['特殊符号 1 个认不出来，没有读入，请对照原文补上。'])
  })

  it('of formulas is kept and told', () => {
    const body = para(`${r('按')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>${r('计算。')}`)
    expect(blocks(body)).toEqual(['p 按a+b计算。'])
    expect(told(body)).toEqual(['公式 1 个只读入了其中的文字，请核对。'])
  })
})

describe('tracked changes', () => {
  const body = para(
    `${r('全年')}<w:del w:id="1" w:author="甲">${'<w:r><w:delText>开展三次</w:delText></w:r>'}</w:del><w:ins w:id="2">${r('开展四次')}</w:ins>${r('学习。')}`,
  )

  it('are accepted and counted', () => {
    expect(blocks(body)).toEqual(['p 全年开展四次学习。'])
    expect(told(body)).toEqual(['文件带有修订记录：删除的内容1处，没有读入。', '文件带有修订记录：添加的内容1处，已按接受修订读入。'])
  })

  it('read moved text once, at its new place', () => {
    const moved = `<w:moveFrom w:id="1">${r('甲。')}</w:moveFrom>`
    expect(blocks(para(`${moved}${r('乙。')}`) + para(`<w:moveTo w:id="2">${r('甲。')}</w:moveTo>`))).toEqual(['p 乙。', 'p 甲。'])
  })

  it('join two paragraphs whose mark was deleted', () => {
    expect(blocks(para('全年开展学习', '<w:rPr><w:del w:id="1"/></w:rPr>') + para('四次。'))).toEqual(['p 全年开展学习四次。'])
  })

  it('ignore the formatting there was before', () => {
    const before = '<w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="H"/></w:pPr></w:pPrChange>'
    expect(blocks(para('主要做法', before), style('H', 'heading 1'))).toEqual(['p 主要做法'])
  })

  it('leave a deleted row out of its table', () => {
    const rows = tableXml([
      ['甲', '乙'],
      ['丙', '丁'],
      ['戊', '己'],
    ]).replace(
      '<w:tr><w:tc><w:tcPr/><w:p><w:r><w:t xml:space="preserve">丙',
      '<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:tcPr/><w:p><w:r><w:t xml:space="preserve">丙',
    )
    expect(blocks(rows)).toEqual(['table 甲,乙;戊,己'])
  })
})
