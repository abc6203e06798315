import { describe, expect, it } from 'vitest'
import { splitHeading } from '#shared/text-import/structure/split-heading.ts'

const parts = (text: string, level: 1 | 2 | 3 | 4 = 2) => {
  const { end, apart } = splitHeading(text, level)
  return [text.slice(0, end), text.slice(end), apart]
}

describe('splitHeading', () => {
  it('ends the heading at the first full stop', () => expect(parts('抓学习。一是学。')).toEqual(['抓学习。', '一是学。', false]))
  it('takes a line without a full stop whole', () => expect(parts('抓学习，强素质')).toEqual(['抓学习，强素质', '', false]))
  it('does not end within quotation marks', () =>
    expect(parts('牢记“学好。用好。”要求。全面落实。')).toEqual(['牢记“学好。用好。”要求。', '全面落实。', false]))
  it('is not misled by a quotation mark that never closes', () =>
    expect(parts('牢记“要求。全面落实。')).toEqual(['牢记“要求。', '全面落实。', false]))
  it('takes a half-width full stop between Chinese characters', () => expect(parts('抓学习.一是学.')).toEqual(['抓学习.', '一是学.', false]))
  it('ends at a colon that opens a list', () => expect(parts('存在问题：一是不够。')).toEqual(['存在问题：', '一是不够。', false]))
  it('keeps a colon that belongs to the heading', () =>
    expect(parts('牢记一个宗旨：为民。办好实事。')).toEqual(['牢记一个宗旨：为民。', '办好实事。', false]))
  it('ends at the colon behind a few words when the rest is the only sentence', () => {
    expect(parts('优化设置：调整支部4个。')).toEqual(['优化设置：', '调整支部4个。', false])
    expect(parts('理论武装：学习12次，研讨4次。收获多。')).toEqual(['理论武装：', '学习12次，研讨4次。收获多。', false])
    expect(parts('聚焦主责：抓学习')).toEqual(['聚焦主责：抓学习', '', false])
  })
  it('has no heading part in a line that ends with a comma', () => expect(splitHeading('落实责任制，修订规则2项，', 3).end).toBe(0))
  it('parts heading and text at a gap', () => {
    const text = `抓学习强素质　　${'坚持集中学习与个人自学相结合，'.repeat(3)}`
    expect(splitHeading(text, 2)).toEqual({ end: 6, apart: true })
  })
  it('parts them where further gaps stand behind the ends of clauses', () => {
    const text = '党建工作现状（主要问题） 通过调研和走访，工作中主要有以下问题： 一是学习不够。 二是落实不够，办法不多。'
    expect(splitHeading(text, 1)).toEqual({ end: 12, apart: true })
    expect(splitHeading('党建工作现状分析 通过调研 和走访，工作中主要有以下问题： 一是学习不够。 二是落实不够，办法不多。', 1).apart).toBe(false)
  })
  it('has no heading part where the first sentence is too long', () => expect(splitHeading(`${'理论学习不够深入，'.repeat(6)}。`, 3).end).toBe(0))
  it('has no heading part in an item that ends with a semicolon', () => expect(splitHeading('作风不够实；', 3).end).toBe(0))
})
