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
