import { describe, expect, it } from 'vitest'
import { para, r, style, styled } from '#tests/support/build-docx.ts'
import { blocksInShort, importParts } from '#tests/support/import-docx-text.ts'

const blocks = (body: string, styles = '') => blocksInShort(importParts({ body, styles }))

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

describe('bold lines', () => {
  const bold = (text: string) => para(r(text, '<w:rFonts w:eastAsia="宋体"/><w:b/>'))
  const hei = (text: string) => para(r(text, '<w:rFonts w:eastAsia="黑体"/><w:b w:val="0"/>'))
  const text = (about: string) => para(`${about}，坚持每月集中学习，带头讲党课，推动各项任务落实。`)
  const short = (body: string) => blocksInShort(importParts(body)).map((block) => block.slice(0, 12))

  it('are headings in a report that neither numbers its sections nor has styles for them', () => {
    const title = para(r('述职报告', '<w:b/><w:sz w:val="44"/>'), '<w:jc w:val="center"/>')
    const body = title + para('现述职如下。') + bold('党旗引领聚合力') + text('一年来') + hei('奋楫扬帆再出发') + text('新的一年') + text('同时')
    expect(short(body)).toEqual([
      'title 述职报告',
      'p 现述职如下。',
      'h1 一、党旗引领聚合力',
      'p 一年来，坚持每月集中',
      'h1 二、奋楫扬帆再出发',
      'p 新的一年，坚持每月集',
      'p 同时，坚持每月集中学',
    ])
  })

  it('are text where others are numbered, where one stands alone, ends like a sentence or heads no text', () => {
    expect(
      short(para('一、做法') + bold('党旗引领聚合力') + text('甲') + bold('双向奔赴解民忧') + text('乙')).filter((block) => block.startsWith('h')),
    ).toEqual(['h1 一、做法'])
    const none = (body: string) => expect(short(para('汇报如下。') + body + text('尾')).filter((block) => block.startsWith('h'))).toEqual([])
    none(bold('党旗引领聚合力') + text('甲') + text('乙'))
    none(bold('党旗引领，聚合力。') + text('甲') + bold('双向奔赴解民忧；') + text('乙'))
    none(bold('姓名李明') + bold('单位某镇') + para('短句。') + para('短句。'))
  })
})
