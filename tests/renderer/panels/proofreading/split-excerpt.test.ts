import { describe, expect, it } from 'vitest'
import { isOnlySigns, splitExcerpt } from '#renderer/panels/proofreading/split-excerpt.ts'

describe('splitExcerpt', () => {
  it('finds the passage behind eight characters of context', () => {
    expect(splitExcerpt({ excerpt: '一二三四五六七八截止今年', lead: 8, start: 20, end: 22 })).toEqual({
      before: '一二三四五六七八',
      passage: '截止',
      after: '今年',
    })
  })
  it('finds a passage near the start of its paragraph', () => {
    expect(splitExcerpt({ excerpt: '现做为重点', lead: 1, start: 1, end: 3 })).toEqual({ before: '现', passage: '做为', after: '重点' })
  })
  it('keeps no more context than asked for, a blank counting as one', () => {
    expect(splitExcerpt({ excerpt: '党员自学”机制，截止〔日期〕，所属', lead: 8, start: 20, end: 22 }, 2)).toEqual({
      before: '制，',
      passage: '截止',
      after: '〔日期〕，',
    })
  })
  it('keeps a figure whole that the context would cut', () => {
    expect(splitExcerpt({ excerpt: '共有党员1234名，做为重点任务抓好2024年各项工作', lead: 10, start: 20, end: 22 }, 4)).toEqual({
      before: '1234名，',
      passage: '做为',
      after: '重点任务',
    })
    expect(splitExcerpt({ excerpt: '做为抓好2024年', lead: 0, start: 0, end: 2 }, 3).after).toBe('抓好2024')
  })
  it('drops a blank that the excerpt cuts in two', () => {
    expect(splitExcerpt({ excerpt: '数〕个党支部共计约三百余名，〔数', lead: 8, start: 20, end: 24 })).toEqual({
      before: '个党支部共计',
      passage: '约三百余',
      after: '名，',
    })
  })
})

describe('isOnlySigns', () => {
  it('knows a comma and a mask', () => expect([isOnlySigns(','), isOnlySigns('**')]).toEqual([true, true]))
  it('knows words, figures and nothing', () => expect([isOnlySigns('截止'), isOnlySigns('3'), isOnlySigns('')]).toEqual([false, false, false]))
})
