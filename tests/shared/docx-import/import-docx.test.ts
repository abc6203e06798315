import { describe, expect, it } from 'vitest'
import { buildDocx, documentXml, list, listed, para, r, relationshipsXml, style, styled, tableXml, writeZip } from '#tests/support/build-docx.ts'
import { countingIds } from '#shared/base/branded-ids.ts'
import { importDocx } from '#shared/docx-import/import-docx.ts'
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

describe('soft breaks', () => {
  const broken = (...pieces: string[]) =>
    para(pieces.map((piece) => `<w:r><w:t xml:space="preserve">${piece}</w:t></w:r>`).join('<w:r><w:br/></w:r>'))

  it('that part headings and sentences are line ends, and told', () => {
    const body = broken('一、主要做法', '（一）抓学习', '全年学习四次。', '二、存在问题')
    expect(blocks(body)).toEqual(['h1 一、主要做法', 'h2 （一）抓学习', 'p 全年学习四次。', 'h1 二、存在问题'])
    expect(told(body)).toEqual(['手动换行 3 处：隔开标题或句子的改成了分段，句子中间的已接上，请核对。'])
  })

  it('within a sentence are closed', () => {
    expect(blocks(broken('全年集中', '学习四次，', '培训两次。'))).toEqual(['p 全年集中学习四次，培训两次。'])
  })

  it('before a typed indent part paragraphs', () => {
    expect(blocks(broken('全年集中学习', '　　培训两次'))).toEqual(['p 全年集中学习', 'p 培训两次'])
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

describe('notes and comments', () => {
  it('are told with their text, without their author', () => {
    const parts = {
      body:
        para('第一段。') +
        para(
          `${r('第二段')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="3"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
        ),
      footnotes: `<w:footnote w:type="separator" w:id="0">${para('线')}</w:footnote><w:footnote w:id="2">${para('见文件。')}</w:footnote>`,
      endnotes: `<w:endnote w:id="3">${para('完。')}</w:endnote>`,
      comments: `<w:comment w:id="0" w:author="张三">${para('请核对')}${para('数字')}</w:comment>`,
    }
    const imported = importParts(parts)
    expect(imported.warnings.map(({ line, message }) => [line, message])).toEqual([
      [2, '脚注没有放进正文，内容是：“见文件。”'],
      [2, '尾注没有放进正文，内容是：“完。”'],
      [2, '批注没有放进正文，内容是：“请核对 数字”'],
    ])
    expect(JSON.stringify(imported)).not.toContain('张三')
  })
})

describe('what is not text of the report', () => {
  it('hidden text is dropped and told, by run and by style', () => {
    const styles = style('X', '隐', '<w:rPr><w:vanish/></w:rPr>', 'character') + style('Y', '隐段', '<w:rPr><w:vanish/></w:rPr>')
    const body =
      para(r('公开。') + r('内部', '<w:vanish/>') + r('密', '<w:rStyle w:val="X"/>') + r('可见。', '<w:vanish w:val="0"/>')) + styled('Y', '看不见')
    expect(blocks(body, styles)).toEqual(['p 公开。可见。'])
    expect(told(body, styles)).toEqual(['隐藏的文字3处没有读入。'])
  })

  it('pictures and objects are counted', () => {
    const picture = '<w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r>'
    const object = '<w:r><w:object><v:shape><v:imagedata r:id="y"/></v:shape><o:OLEObject ProgID="Package" r:id="z"/></w:object></w:r>'
    expect(told(para(r('正文。') + picture + picture + object))).toEqual(['图片 3 幅没有读入。', '嵌入的对象 1 个没有读入，也没有打开。'])
  })

  it('text boxes come once, after the paragraph they hang on', () => {
    const box = `<w:txbxContent>${para('框内文字。')}</w:txbxContent>`
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const body = para(r('正文一') + both + r('还没完。')) + para('正文二。')
    expect(blocks(body)).toEqual(['p 正文一还没完。', 'p 框内文字。', 'p 正文二。'])
    expect(told(body)).toEqual(['文本框 1 个：里面的文字放在了所在段落的后面，请核对位置。'])
  })

  it('an extension it does not know is read from its fallback', () => {
    const body = para(
      `<mc:AlternateContent><mc:Choice Requires="cx9">${r('新')}</mc:Choice><mc:Fallback>${r('旧。')}</mc:Fallback></mc:AlternateContent>`,
    )
    expect(blocks(body)).toEqual(['p 旧。'])
  })

  it('contents are left out and told', () => {
    expect(blocks(styled('T', '一、主要做法……1') + para('一、主要做法'), style('T', 'toc 1'))).toEqual(['h1 一、主要做法'])
    expect(told(styled('T', '一、主要做法……1') + para('正文。'), style('T', 'toc 1'))).toEqual(['目录 1 行没有读入。'])
  })

  it('headers are told when they hold words, page numbers are not', () => {
    expect(wordMessages(importParts({ body: para('正文。'), header: para('内部资料'), footer: para('— 第 1 页 —') }))).toEqual([
      '页眉、页脚里的文字 1 处没有读入。',
    ])
    expect(wordMessages(importParts({ body: para('正文。'), footer: para('— 1 —') }))).toEqual([])
  })

  it('embedded documents, macros, templates and external pictures are told and never opened', () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const parts = {
      body: `${para('正文。')}<w:altChunk r:id="c"/>`,
      settings: '<w:attachedTemplate r:id="t"/>',
      relationships: `<Relationship Id="p" Type="${type}/image" Target="http://example.invalid/a.png" TargetMode="External"/><Relationship Id="l" Type="${type}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>`,
      more: [
        { name: 'word/vbaProject.bin', data: 'x' },
        {
          name: 'word/_rels/settings.xml.rels',
          data: relationshipsXml(
            `<Relationship Id="t" Type="${type}/attachedTemplate" Target="http://example.invalid/t.dotm" TargetMode="External"/>`,
          ),
        },
      ],
    }
    const imported = importParts(parts)
    expect(wordMessages(imported)).toEqual([
      '插入的外部文档 1 个没有读入，也没有打开。',
      '指向文件以外的链接或图片 1 个，没有访问，只留下文字。',
      '文件里带有宏，没有读入，也没有运行。',
      '文件引用了外部模板，没有打开它。',
    ])
    expect(JSON.stringify(imported)).not.toMatch(/javascript|example\.invalid/)
  })
})

describe('tables', () => {
  it('stand at their place, masks in their cells are blanks', () => {
    const imported = importParts(
      para('情况如下。') +
        tableXml([
          ['项目', '数量'],
          ['发展党员', '〔人数〕'],
        ]) +
        para('特此报告。'),
    )
    expect(blocksInShort(imported)).toEqual(['p 情况如下。', 'table 项目,数量;发展党员,〔人数〕', 'p 特此报告。'])
    expect(imported.blanks).toHaveLength(1)
  })

  it('have rows of one length; merged cells are taken apart and told', () => {
    const wide = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${para('合计')}</w:tc></w:tr>`
    const tall = `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>${para('乙')}</w:tc></w:tr>`
    const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${para('甲')}</w:tc></w:tr>${tall}${wide}</w:tbl>`
    const imported = importParts(body)
    expect(blocksInShort(imported)).toEqual(['table 甲,;,乙;合计,'])
    expect(imported.document.blocks[0]).toMatchObject({ headerRows: 1 })
    expect(wordMessages(imported)).toEqual(['合并的单元格 2 处已拆开，文字在第一格，其余留空。'])
  })

  it('inside cells are flattened', () => {
    const body = tableXml([[para('外') + tableXml([['内甲', '内乙']]), '右']])
    expect(blocks(body)).toEqual(['table 外 内甲 内乙,右'])
    expect(told(body)).toEqual(['表格里套着的表格 1 个：文字并入了所在的单元格。'])
  })

  it('of a single cell are a frame around paragraphs', () => {
    expect(blocks(tableXml([[para('一、主要做法') + para('全年学习四次。')]]))).toEqual(['h1 一、主要做法', 'p 全年学习四次。'])
  })

  it('show automatic numbers in their cells', () => {
    const numbering = list([{ format: 'decimal', text: '%1' }])
    const row = (text: string) => [listed(1, 0, ''), text]
    expect(blocksInShort(importParts({ numbering, body: tableXml([row('甲'), row('乙')]) }))).toEqual(['table 1,甲;2,乙'])
  })
})

describe('styles', () => {
  const styles =
    style('T', 'Title') +
    style('S', 'Subtitle') +
    style('H1', 'heading 1') +
    style('H2', 'heading 2') +
    style('Mine', '我的一级', '<w:basedOn w:val="H1"/>') +
    style('O', '大纲', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
    style('L1', 'a', '<w:basedOn w:val="L2"/>') +
    style('L2', 'b', '<w:basedOn w:val="L1"/>')

  it('tell title, subtitle and headings without numbers, by name, ancestry and outline level', () => {
    const body =
      styled('T', '一年来的回顾') +
      styled('S', '在年终会上') +
      styled('Mine', '主要做法') +
      styled('O', '抓学习') +
      para('全年学习四次。') +
      styled('H1', '存在问题')
    expect(blocks(body, styles)).toEqual([
      'title 一年来的回顾',
      'subtitle 在年终会上',
      'h1 一、主要做法',
      'h2 （一）抓学习',
      'p 全年学习四次。',
      'h1 二、存在问题',
    ])
  })

  it('a typed number decides the level, whatever the style', () => {
    expect(blocks(styled('H1', '一、做法') + styled('H1', '（一）抓学习') + styled('H2', '1.学制度'), styles)).toEqual([
      'h1 一、做法',
      'h2 （一）抓学习',
      'h3 1.学制度',
    ])
  })

  it('the only 标题 1, on top, is the title, and 标题 2 begins the sections', () => {
    expect(blocks(styled('H1', '一年来的回顾') + styled('H2', '主要做法') + para('学习四次。') + styled('H2', '存在问题'), styles)).toEqual([
      'title 一年来的回顾',
      'h1 一、主要做法',
      'p 学习四次。',
      'h1 二、存在问题',
    ])
  })

  it('a long sentence in a heading style stays body text', () => {
    const sentence =
      '全年工作按计划推进，各项任务都已经完成，群众比较满意，成效是明显的，还要继续努力做好下一步的有关工作，请各位领导和同志们批评指正。'
    expect(blocks(styled('H1', sentence), styles)).toEqual([`p ${sentence}`])
  })

  it('that are based on each other end', () => {
    expect(blocks(styled('L1', '正文。'), styles)).toEqual(['p 正文。'])
  })

  it('centred and large on top is the title even without a style', () => {
    const large = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${r('一年来的回顾', '<w:sz w:val="44"/>')}</w:p>`
    expect(blocks(large + para('全年学习四次。'))).toEqual(['title 一年来的回顾', 'p 全年学习四次。'])
  })
})

describe('packages', () => {
  const read = (bytes: Uint8Array) => importDocx(bytes, { ids: countingIds(), now: '2024-12-01T08:00:00.000Z' })
  const root = (target: string) => ({
    name: '_rels/.rels',
    data: relationshipsXml(
      `<Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="${target}"/>`,
    ),
  })

  it('of the strict kind, with other prefixes, and a main part by another name are read', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const xml = `<x:document xmlns:x="${strict}"><x:body><x:p><x:pPr><x:pStyle x:val="A"/></x:pPr><x:r><x:t>正文。</x:t></x:r></x:p></x:body></x:document>`
    const bytes = writeZip([root('/doc/main2.xml'), { name: 'doc/main2.xml', data: xml }])
    expect(read(bytes)).toMatchObject({ ok: true, value: { document: { blocks: [{ content: [{ text: '正文。' }] }] } } })
  })

  it('with the namespace as the default, or declared where it is used, are read', () => {
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    const xml = `<document xmlns="${w}"><body><p><r><t>甲</t></r><q:r xmlns:q="${w}"><q:t>乙。</q:t></q:r><t xmlns="urn:other">丙</t></p></body></document>`
    expect(read(writeZip([{ name: 'word/document.xml', data: xml }]))).toMatchObject({
      ok: true,
      value: { document: { blocks: [{ content: [{ text: '甲乙。' }] }] } },
    })
  })

  it('in UTF-16 and with a byte order mark are read', () => {
    const xml = documentXml(para('正文。'))
    const utf16 = xml.replace('UTF-8', 'UTF-16')
    const big = Buffer.from(`\ufeff${utf16}`, 'utf16le').swap16()
    for (const data of [`\ufeff${xml}`, Buffer.from(`\ufeff${utf16}`, 'utf16le'), big])
      expect(read(writeZip([{ name: 'word/document.xml', data }]))).toMatchObject({
        ok: true,
        value: { document: { blocks: [{ content: [{ text: '正文。' }] }] } },
      })
  })

  it('with invalid UTF-8 keep the rest and leave a blank', () => {
    const data = Buffer.from(documentXml(para('正@文。')))
    data[data.indexOf('@')] = 0xff
    expect(read(writeZip([{ name: 'word/document.xml', data }]))).toMatchObject({
      ok: true,
      value: { document: { blocks: [{ content: [{ text: '正' }, { type: 'blank', hint: '缺失文字' }, { text: '文。' }] }] } },
    })
  })

  it('are read with parts stored, not deflated', () => {
    expect(read(writeZip([{ name: 'word/document.xml', data: documentXml(para('正文。')), stored: true }]))).toMatchObject({ ok: true })
  })

  it('give the same report for the same bytes', () => {
    const bytes = buildDocx(para('一、做法') + tableXml([['甲', '乙']]))
    expect(read(bytes)).toEqual(read(bytes))
  })
})
