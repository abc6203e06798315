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

  it('keeps raised and lowered figures as such: 100m², H₂O', () => {
    const raised = (text: string, val: string) => r(text, `<w:vertAlign w:val="${val}"/>`)
    const body = para(
      r('活动场所100m') + raised('2', 'superscript') + r('，H') + raised('2', 'subscript') + r('O，第1') + raised('届', 'superscript') + r('。'),
    )
    expect(blocks(body)).toEqual(['p 活动场所100m²，H₂O，第1届。'])
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

describe('fields without text of their own', () => {
  const mark = (type: string, inside = '') => `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`
  const field = (code: string, result = '', inside = '') =>
    `${mark('begin', inside)}<w:r><w:instrText xml:space="preserve"> ${code}</w:instrText></w:r>${mark('separate')}${result}${mark('end')}`

  it('show the chosen item of a drop-down list, or the text that the file gives it', () => {
    const offered = '<w:listEntry w:val="乡镇"/><w:listEntry w:val="街道"/>'
    const chosen = field('FORMDROPDOWN ', '', `<w:ffData><w:ddList><w:result w:val="1"/>${offered}</w:ddList></w:ffData>`)
    const untouched = field('FORMDROPDOWN ', '', `<w:ffData><w:ddList>${offered}</w:ddList></w:ffData>`)
    const written = field('FORMDROPDOWN ', r('街道'), `<w:ffData><w:ddList>${offered}</w:ddList></w:ffData>`)
    expect(blocks(para(`${r('类别：')}${chosen}${untouched}${written}${r('。')}`))).toEqual(['p 类别：街道乡镇街道。'])
  })

  it('show boxes ticked or not', () => {
    const box = (state: string) => field('FORMCHECKBOX ', '', `<w:ffData><w:checkBox><w:sizeAuto/>${state}</w:checkBox></w:ffData>`)
    const body = `${box('<w:default w:val="0"/><w:checked/>')}${r('已完成 ')}${box('<w:default w:val="0"/>')}${r('未完成')}`
    expect(blocks(para(body))).toEqual(['p ☑已完成 ☐未完成'])
  })

  it('show signs that Word puts together: ringed, with a reading, fractions; others are told', () => {
    const signs = [
      'eq \\o\\ac(○,3)',
      'EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(pǔ),浦)',
      'EQ \\f(1,2)',
      'EQ \\o\\ac(□,优)',
      'EQ \\i(1,2,x)',
    ]
    const body = para(signs.map((code) => field(code) + r('、')).join(''))
    expect(blocks(body)).toEqual(['p ③、浦、1/2、优、、'])
    expect(told(body)).toEqual(['特殊符号 1 个认不出来，没有读入，请对照原文补上。'])
  })

  it('contents are known by their field, whatever style their lines have', () => {
    const body =
      para(`${mark('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${mark('separate')}${r('一、主要做法 1')}`) +
      para(`${r('二、存在问题 3')}${mark('end')}`) +
      para('一、主要做法')
    expect(blocks(body)).toEqual(['h1 一、主要做法'])
    expect(told(body)).toEqual(['目录 2 行没有读入。'])
  })

  it('page numbers in the text itself are left out and told', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const field = (code: string) => `${mark('begin')}<w:r><w:instrText> ${code} </w:instrText></w:r>${mark('separate')}${r('2')}${mark('end')}`
    const report = importParts(
      para('甲。') +
        para(field('PAGE')) +
        para(`${r('第')}${field('PAGE')}${r('页 共')}<w:fldSimple w:instr="NUMPAGES">${r('5')}</w:fldSimple>${r('页')}`) +
        para(`${r('见第')}${field('PAGE')}${r('页所列。')}`),
    )
    expect(blocksInShort(report)).toEqual(['p 甲。', 'p 见第2页所列。'])
    expect(wordMessages(report)).toEqual(['正文里的页码 2 处没有读入。'])
  })

  it('a field of 邮件合并 that no record filled is a blank', () => {
    expect(importParts(para(field('MERGEFIELD 姓名', r('«姓名»')) + r('同志参加学习。'))).blanks).toMatchObject([{ text: '«姓名»', kind: 'person' }])
  })
})

describe('content controls that nobody filled', () => {
  const control = (properties: string, content: string) =>
    `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

  it('are blanks, by their name where they have one', () => {
    const named = control('<w:alias w:val="单位名称"/><w:showingPlcHdr/>', r('单击或点击此处输入文字。'))
    const plain = control('<w:showingPlcHdr/>', r('单击此处') + r('输入文字。'))
    const filled = control('<w:alias w:val="等次"/><w:showingPlcHdr w:val="0"/>', r('优秀'))
    const imported = importParts(para(`${named}${r('全年开会')}${plain}${r('次，评为')}${filled}${r('等次。')}`))
    expect(blocksInShort(imported)).toEqual(['p 〔单位名称〕全年开会〔次数〕次，评为优秀等次。'])
    expect(wordMessages(imported)).toEqual([])
  })
})

describe('艺术字 of old files', () => {
  it('is read as a text box', () => {
    const art = '<w:r><w:pict><v:shape><v:textpath string="中共某镇委员会文件"/></v:shape></w:pict></w:r>'
    expect(blocks(para(art) + para('正文。'))).toEqual(['p 中共某镇委员会文件', 'p 正文。'])
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
