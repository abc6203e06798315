import { describe, expect, it } from 'vitest'
import { blank, h, line, p, table } from '#tests/support/build-report.ts'
import { headlessEditor } from '#tests/support/headless-editor.ts'

const FIXTURES = {
  'every kind of block': [
    line('title', 'b1', '2025年度抓基层党建工作述职报告'),
    line('subtitle', 'b2', blank('k1', 'organisation', '单位'), '党委书记　', blank('k2', 'person', '姓名')),
    line('salutation', 'b3', '各位领导：'),
    p('b4', '现将有关情况报告如下。'),
    h(1, 'b5', '主要做法'),
    h(2, 'b6', '压实责任。', ['全年召开会议', blank('k3', 'number', '次数'), '次。']),
    h(3, 'b7', '抓学习'),
    h(4, 'b8', '中心组学习。', '每月一次。'),
    table('b9', 1, ['项目', '数量'], ['党课', '4']),
    line('attachmentNote', 'b10', '附件：整改清单'),
    line('signature', 'b11', blank('k4', 'person', '姓名')),
    line('date', 'b12', '2025年12月31日'),
  ],
  'open and filled blanks side by side, at both ends and in both faces': [
    p('b1', blank('k1', 'number', '次数'), blank('k2', 'percent', '比例', '95'), '％', blank('k3', 'date', '日期')),
    h(2, 'b2', [blank('k4', 'name', '活动名称', '红色讲堂'), '办起来。'], [blank('k5', 'place', '地点'), blank('k6', 'number', '人数', '30')]),
    h(2, 'b3', blank('k7', 'phrase', '标题')),
  ],
  'a numbered paragraph that has no heading of its own': [h(2, 'b1', [], '这一段只有编号，没有标题。')],
  'empty blocks': [line('title', 'b1'), p('b2'), h(1, 'b3', [])],
  'an overridden role': [{ ...h(1, 'b1', '其他工作'), role: 'achievements' as const }, p('b2', '正文。')],
  'a heading with two sentences keeps the first as heading': [h(2, 'b1', '抓学习。', '抓落实。再抓落实。')],
}

describe('reportToLexical and lexicalToReport', () => {
  it.each(Object.entries(FIXTURES))('are exact inverses for %s', (_, blocks) => {
    expect(headlessEditor(blocks).blocks()).toEqual(blocks)
  })

  it('give an empty report one empty paragraph to write in', () => {
    const [only, ...rest] = headlessEditor([]).blocks()
    expect(only).toMatchObject({ type: 'paragraph', content: [] })
    expect(rest).toEqual([])
  })
})
