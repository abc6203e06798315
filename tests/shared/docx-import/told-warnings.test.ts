import { describe, expect, it } from 'vitest'
import { para, r, relationshipsXml, style, styled } from '#tests/support/build-docx.ts'
import { blocksInShort, importParts, wordMessages } from '#tests/support/import-docx-text.ts'

const blocks = (body: string, styles = '') => blocksInShort(importParts({ body, styles }))
const told = (body: string, styles = '') => wordMessages(importParts({ body, styles }))

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

  it('struck-out text is kept and told', () => {
    const body = para(r('保留') + r('不要的', '<w:strike/>') + r('也不要', '<w:dstrike/>') + r('文字。', '<w:strike w:val="0"/>'))
    expect(blocks(body)).toEqual(['p 保留不要的也不要文字。'])
    expect(told(body)).toEqual(['带删除线的文字 2 处，都当作正文读入了；不要的请删去。'])
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
