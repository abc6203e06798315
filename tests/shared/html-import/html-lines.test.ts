import { describe, expect, it } from 'vitest'
import { htmlLines } from '#shared/html-import/html-lines.ts'

const lines = (html: string) => htmlLines(html).text.split('\n')

describe('htmlLines', () => {
  it('reads paragraphs as lines and drops what is only looks', () => {
    expect(lines('<p style="color:red"><b>党建</b><font face="宋体">工作</font></p><div>第二<span>行</span></div>')).toEqual(['党建工作', '第二行'])
    expect(htmlLines('<p>党建</p>').hasStructure).toBe(false)
  })

  it('knows headings by their tag, by the style of Word and by its outline level', () => {
    const { text, hints } = htmlLines(
      "<p class=MsoTitle>述职报告</p><h1>一、做法</h1><p class=MsoNormal style='mso-outline-level:2;text-indent:2em'>（一）抓学习</p><p>正文</p>",
    )
    expect(text.split('\n')).toEqual(['述职报告', '一、做法', '（一）抓学习', '正文'])
    expect([...hints]).toEqual([
      [1, { role: 'title' }],
      [2, { role: 'heading', level: 1 }],
      [3, { role: 'heading', level: 2 }],
    ])
  })

  it('keeps the number that Word shows before an item of an automatic list', () => {
    const word =
      "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>一、<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><![endif]>主要做法</p>"
    expect(lines(word)).toEqual(['一、 主要做法'])
  })

  it('numbers an ordered list and leaves an unordered one without marks', () => {
    expect(lines('<ol start="3"><li>甲</li><li>乙</li></ol><ul><li>丙</li></ul>')).toEqual(['3.甲', '4.乙', '丙'])
  })

  it('keeps a table with its head row, empty cells filled up', () => {
    const { hints, text } = htmlLines('<p>前</p><table><tr><th>项目</th><th>数量</th></tr><tr><td><p>党课</p></td></tr></table><p>后</p>')
    expect(text).toBe('前\n\n后')
    expect(hints.get(2)).toEqual({
      table: {
        rows: [
          ['项目', '数量'],
          ['党课', ''],
        ],
        headerRows: 1,
      },
    })
  })

  const tableOf = (html: string) => [...htmlLines(html).hints.values()].find(({ table }) => table !== undefined)?.table

  it('keeps every cell of a table under its head, whatever spans rows and columns', () => {
    const html =
      '<table><tr><td rowspan="2">序号</td><td colspan=2>党员</td><td rowspan=2>备注</td></tr><tr><td>男</td><td>女</td></tr>' +
      '<tr><td>1</td><td>30</td><td>12</td><td></td></tr><tr><td>合计</td><td colspan="99999999">42</td></tr></table>'
    expect(tableOf(html)?.rows.map((row) => row.slice(0, 4))).toEqual([
      ['序号', '党员', '', '备注'],
      ['', '男', '女', ''],
      ['1', '30', '12', ''],
      ['合计', '42', '', ''],
    ])
    expect(tableOf(html)?.rows[0]).toHaveLength(63)
  })

  it('takes the rows that Word repeats on each page for the head', () => {
    expect(
      tableOf('<table><thead><tr><td>甲</td><td>乙</td></tr><tr><td>子</td><td>丑</td></tr></thead><tr><td>1</td><td>2</td></tr></table>')
        ?.headerRows,
    ).toBe(2)
  })

  it('loses no word of a table: its caption, tables in cells, what was never closed', () => {
    expect(htmlLines('<table><caption>情况表</caption><tr><td>甲</td><td>乙</td></tr></table><p>后</p>').text).toBe('情况表\n\n后')
    const nested =
      '<table><tr><td>外<table><tr><td>内甲</td><td>内乙</td></tr></table>尾</td><td>右</td></tr><tr><td>下</td><td>角</td></tr></table><p>后</p>'
    expect(tableOf(nested)?.rows).toEqual([
      ['外 内甲 内乙 尾', '右'],
      ['下', '角'],
    ])
    expect(tableOf('<table><tr><td>甲</td><td>没有关上')?.rows).toEqual([['甲', '没有关上']])
  })

  it('takes a frame around an article apart into its lines', () => {
    expect(lines('<table><tr><td><h1>述职报告</h1><p>一、做法</p><p>学习<br>走访</p></td></tr></table>')).toEqual([
      '述职报告',
      '一、做法',
      '学习',
      '走访',
    ])
  })

  it('keeps the lines of preformatted text, and of elements of a page', () => {
    expect(lines('<pre>述职报告\n\n一、做法\n  学习</pre>')).toEqual(['述职报告', '一、做法', '学习'])
    expect(lines('<main><header>述职报告</header><center>某镇</center><figcaption>图</figcaption></main>尾')).toEqual([
      '述职报告',
      '某镇',
      '图',
      '尾',
    ])
  })

  it('drops the comments and contents of Word, readings over characters, and words too small to see', () => {
    const comment =
      "<p>学习<span class=MsoCommentReference><a class=msocomanchor href='#_msocom_1'>[L1]</a></span>二十四次。</p>" +
      "<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>核实</p></div></div>"
    expect(lines(comment)).toEqual(['学习二十四次。'])
    expect(lines('<p class=MsoToc1>一、做法 1</p><p>一、做法</p>')).toEqual(['一、做法'])
    expect(lines('<p><ruby>浦<rp>(</rp><rt>pǔ</rt><rp>)</rp></ruby>江<span style="font-size:0px">x9</span>经验</p>')).toEqual(['浦江经验'])
  })

  it('drops scripts, styles, hidden and deleted text, comments and pictures', () => {
    const html =
      '<html><head><title>站名</title><style>p{}</style></head><body><!--StartFragment--><p>留<del>删</del><ins>下</ins><script>alert(1)</script></p>' +
      '<p style="display: none">隐藏</p><p style="mso-hide:all">隐藏</p><img src="https://example.invalid/x.png" onerror="alert(1)"><p hidden>隐藏</p></body></html>'
    expect(lines(html)).toEqual(['留下'])
  })

  it('takes a line break as the end of a line and white space as one space', () => {
    expect(lines('<p>甲<br>乙\n   丙&nbsp;</p>')).toEqual(['甲', '乙 丙'])
  })

  it.each([
    ['<p>没有关上', ['没有关上']],
    ['</p></div>多关了', ['多关了']],
    ['<table><tr><td>没有关上的表', ['没有关上的表']],
    ['<<<>>>&&&', ['<<<>>>&&&']],
    ['<p style="color">x</p>', ['x']],
    ['', ['']],
  ])('reads %j as far as it goes', (html, read) => {
    expect(lines(html)).toEqual(read)
  })

  it('reads a deep nesting and a long text in linear time', () => {
    const deep = `${'<div>'.repeat(50_000)}深${'</div>'.repeat(50_000)}`
    expect(lines(deep)).toEqual(['深'])
    const long = '<p>党建工作。</p>'.repeat(50_000)
    expect(lines(long)).toHaveLength(50_000)
  })
})
