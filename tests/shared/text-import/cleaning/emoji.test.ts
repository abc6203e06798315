import { describe, expect, it } from 'vitest'
import { findEmoji } from '#shared/text-import/cleaning/emoji.ts'

const without = (text: string) => findEmoji(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)

describe('findEmoji', () => {
  it.each([
    ['抓好党员教育👨🏿‍🦲👨🏽‍⚖️，办好实事🌉。', '抓好党员教育，办好实事。'],
    ['✅ 整改率达百分之百', ' 整改率达百分之百'],
    ['每月一次“生物钟”⚾️', '每月一次“生物钟”'],
    ['管理功能🤲🏻，服务功能🏄‍♂️', '管理功能，服务功能'],
  ])('takes the pictures out of %s', (text, expected) => expect(without(text)).toBe(expected))
  it.each(['★★★级支部', '●一是抓学习', '①②③', '35℃', '第1季度', '※注', '党员√群众×', '𠮷'])('leaves %s alone', (text) =>
    expect(findEmoji(text)).toEqual([]),
  )
})
