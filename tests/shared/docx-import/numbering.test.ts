import { describe, expect, it } from 'vitest'
import { list, listed, para, style, styled } from '#tests/support/build-docx.ts'
import { blocksInShort, importParts } from '#tests/support/import-docx-text.ts'

const REPORT = [
  { format: 'chineseCountingThousand', text: '%1、' },
  { format: 'chineseCountingThousand', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
  { format: 'decimal', text: '（%4）' },
]
const shown = (numbering: string, body: string, styles = '') => blocksInShort(importParts({ numbering, body, styles }))
const TEXT = '全年工作按计划推进，各项任务都已经完成，群众比较满意，成效是明显的，还要继续努力做好下一步的有关工作，请各位领导和同志们批评指正。'

describe('automatic numbers', () => {
  it('become the headings that they show', () => {
    const body =
      listed(1, 0, '主要做法') +
      listed(1, 1, '抓学习。全年学习四次。') +
      listed(1, 2, '学制度') +
      listed(1, 3, '每月一次') +
      listed(1, 1, '抓队伍。培训两次。') +
      listed(1, 0, '存在问题') +
      listed(1, 1, '学得不深。还要再学。')
    expect(shown(list(REPORT), body)).toEqual([
      'h1 一、主要做法',
      'h2 （一）抓学习。 | 全年学习四次。',
      'h3 1.学制度',
      'h4 （1）每月一次',
      'h2 （二）抓队伍。 | 培训两次。',
      'h1 二、存在问题',
      'h2 （一）学得不深。 | 还要再学。',
    ])
  })

  it('stand before the text of a body list', () => {
    const body = para('重点如下。') + listed(1, 0, TEXT) + listed(1, 0, TEXT)
    expect(shown(list([{ format: 'decimal', text: '%1.' }]), body)).toEqual(['p 重点如下。', `p 1.${TEXT}`, `p 2.${TEXT}`])
  })

  it('stay apart from a text that begins with digits', () => {
    const body = listed(1, 0, `5亿元已经到位。${TEXT}`) + listed(1, 0, `2个支部已经换届。${TEXT}`)
    expect(shown(list([{ format: 'decimal', text: '%1.' }]), body)).toEqual([`h3 1.5亿元已经到位。 | ${TEXT}`, `h3 2.2个支部已经换届。 | ${TEXT}`])
  })

  it('of circles and letters are text of the paragraph', () => {
    expect(shown(list([{ format: 'decimalEnclosedCircle', text: '%1' }]), listed(1, 0, '走访群众。'))).toEqual(['p ①走访群众。'])
    expect(shown(list([{ format: 'lowerLetter', text: '%1)' }]), listed(1, 0, '走访群众。'))).toEqual(['p a)走访群众。'])
  })

  it('begin where the list says, and where an instance says otherwise', () => {
    const again = '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    const numbering = list([{ format: 'decimalEnclosedCircle', text: '%1', start: 3 }]) + again
    const body = listed(1, 0, '甲项工作。') + listed(1, 0, '乙项工作。') + listed(2, 0, '丙项工作。') + listed(2, 0, '丁项工作。')
    expect(shown(numbering, body)).toEqual(['p ③甲项工作。', 'p ④乙项工作。', 'p ①丙项工作。', 'p ②丁项工作。'])
  })

  it('go on counting in another instance of the same list', () => {
    const numbering = `${list([{ format: 'decimalEnclosedCircle', text: '%1' }])}<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>`
    expect(shown(numbering, listed(1, 0, '甲项工作。') + listed(2, 0, '乙项工作。'))).toEqual(['p ①甲项工作。', 'p ②乙项工作。'])
  })

  it('of a level that never restarts go on under the next heading', () => {
    const levels = [
      { format: 'chineseCounting', text: '%1、' },
      { format: 'decimalEnclosedCircle', text: '%2', more: '<w:lvlRestart w:val="0"/>' },
    ]
    const body = listed(1, 0, '做法') + listed(1, 1, '甲项工作。') + listed(1, 0, '问题') + listed(1, 1, '乙项工作。')
    expect(shown(list(levels), body)).toEqual(['h1 一、做法', 'p ①甲项工作。', 'h1 二、问题', 'p ②乙项工作。'])
  })

  it('written %1.%2 with isLgl show digits', () => {
    const levels = [
      { format: 'chineseCounting', text: '%1、' },
      { format: 'decimal', text: '%1.%2', more: '<w:isLgl/>' },
    ]
    expect(shown(list(levels), listed(1, 0, '做法') + listed(1, 1, TEXT))).toEqual(['h1 一、做法', `p 1.1${TEXT}`])
  })

  it('that are bullets leave the text alone', () => {
    expect(shown(list([{ format: 'bullet', text: '' }]), listed(1, 0, '走访群众。'))).toEqual(['p 走访群众。'])
  })

  it('come from the style, and numId 0 takes them away', () => {
    const styles = style('A', '我的标题', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') + style('B', '更小', '<w:basedOn w:val="A"/>')
    const body =
      styled('B', '主要做法') + para('没有序号的一段话。', '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr>') + styled('A', '存在问题')
    expect(shown(list(REPORT), body, styles)).toEqual(['h1 一、主要做法', 'p 没有序号的一段话。', 'h1 二、存在问题'])
  })

  it('take their level from the style that the list names', () => {
    const levels = [
      { format: 'chineseCounting', text: '%1、', more: '<w:pStyle w:val="A"/>' },
      { format: 'chineseCounting', text: '（%2）', more: '<w:pStyle w:val="B"/>' },
    ]
    const linked = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    const styles = style('A', '甲样式', linked) + style('B', '乙样式', linked)
    expect(shown(list(levels), styled('A', '做法') + styled('B', '抓学习'), styles)).toEqual(['h1 一、做法', 'h2 （一）抓学习'])
  })

  it('follow a link to a numbering style', () => {
    const link =
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="5"/></w:num>'
    const numbering = list(REPORT).replace('<w:lvl ', '<w:styleLink w:val="L"/><w:lvl ') + link
    expect(shown(numbering, listed(7, 0, '主要做法'))).toEqual(['h1 一、主要做法'])
  })

  it('第%1章 of a heading style becomes 一、 with a note', () => {
    const styles = style('H', 'heading 1')
    const numbering = list([{ format: 'chineseCounting', text: '第%1章' }])
    const imported = importParts({ numbering, styles, body: listed(1, 0, '主要做法', '<w:pStyle w:val="H"/>') + para(TEXT) })
    expect(blocksInShort(imported)[0]).toBe('h1 一、主要做法')
    expect(imported.warnings).toContainEqual(expect.objectContaining({ kind: 'numbering', before: '第一章', after: '一、' }))
  })

  it('of an unknown list are left out', () => {
    expect(shown(list(REPORT), listed(9, 0, '一段话。'))).toEqual(['p 一段话。'])
  })
})
