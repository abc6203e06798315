import { describe, expect, it } from 'vitest'
import { findPayMarkers } from '#shared/text-import/cleaning/pay-markers.ts'

const found = (text: string) => findPayMarkers(text).map(({ start, end }) => text.slice(start, end))

describe('findPayMarkers', () => {
  it.each([
    ['##paidbegin##一是抓学习。', ['##paidbegin##']],
    ['党##paidend##建', ['##paidend##']],
    ['前[pay]后[/pay]', ['[pay]', '[/pay]']],
    ['前<!--more-->后', ['<!--more-->']],
    ['前【付费阅读】后', ['【付费阅读】']],
    ['各级党组织以及发生(试读)...', ['(试读)...']],
  ])('finds the marks in %s', (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    '以下内容付费后可见',
    '付费内容',
    '剩余内容需购买后可查看',
    '开通会员后可阅读全文',
    '登录后查看全文',
    '---此处隐藏1280字，下载后查看---',
    '此处省略300字',
    '仅展示1200字，全文共5600字',
    '（阅读全部内容，您需要先登录！）',
    '查看剩余部分请先注册',
    '查看隐藏内容(*)需先登录',
  ])('takes the whole line %s', (text) => expect(found(text)).toEqual([text]))

  it('leaves a blank where a site has hidden part of a paragraph', () => {
    const text = '年终考核时 ……此处隐藏3210个字…… 计划明年建成阵地。'
    expect(found(text)).toEqual([' ……此处隐藏3210个字…… '])
    expect(findPayMarkers(text)).toMatchObject([{ holes: [{ hint: '缺失内容' }] }])
    expect(found('前半段（此处省略200字）后半段。')).toEqual(['（此处省略200字）'])
    expect(found('把准政治方向，把 ……略…… 的精准定位')).toEqual([' ……略…… '])
  })

  it.each([
    '召开（会员）大会。',
    '此处隐藏着风险隐患。',
    '（三）登录平台查看学习内容',
    '仅展示板3块。',
    '领导讲话（略）',
    '会议程序……（略）',
    '开展（试读）活动3次。',
    '为困难党员支付生活补助，做到全覆盖。',
    '建立＃一员一策＃机制',
  ])('leaves %s alone', (text) => expect(found(text)).toEqual([]))
})
