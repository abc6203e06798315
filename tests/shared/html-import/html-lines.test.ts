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

  it('drops scripts, styles, hidden and deleted text, comments and pictures', () => {
    const html =
      '<html><head><title>站名</title><style>p{}</style></head><body><!--StartFragment--><p>留<del>删</del><ins>下</ins><script>alert(1)</script></p>' +
      '<p style="display: none">隐藏</p><p style="mso-hide:all">隐藏</p><img src="https://example.invalid/x.png" onerror="alert(1)"><p hidden>隐藏</p></body></html>'
    expect(lines(html)).toEqual(['留下'])
  })

  it('takes a line break as the end of a line and white space as one space', () => {
    expect(lines('<p>甲<br>乙\n   丙&nbsp;</p>')).toEqual(['甲', '乙 丙'])
  })

  it.each(['<p>没有关上', '</p></div>多关了', '<table><tr><td>没有关上的表', '<<<>>>&&&', '<p style="color">x</p>', ''])(
    'reads %j as far as it goes',
    (html) => {
      expect(() => htmlLines(html)).not.toThrow()
    },
  )

  it('reads a deep nesting and a long text in linear time', () => {
    const deep = `${'<div>'.repeat(50_000)}深${'</div>'.repeat(50_000)}`
    expect(lines(deep)).toEqual(['深'])
    const long = '<p>党建工作。</p>'.repeat(50_000)
    expect(lines(long)).toHaveLength(50_000)
  })
})
