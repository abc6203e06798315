import { describe, expect, it } from 'vitest'
import { passageNow } from '#renderer/app/proofreading/passage-now.ts'

/** 布署 was found in 认真布署学习。 */
const FOUND = { excerpt: '认真布署学习。', lead: 2, start: 2, end: 4 }

describe('passageNow', () => {
  it.each([
    ['认真布署学习。', 2, 4],
    ['要认真布署学习。', 3, 5],
    ['布署学习。', 0, 2],
    ['布署、认真地布署学习。', 0, 2],
    ['认真部署学习。', 2, 2],
    ['无', 1, 1],
  ])('finds it in %s', (text, start, end) => expect(passageNow(text, FOUND)).toEqual({ start, end }))
  it('stays where a mark is missing, which is a place between two characters', () =>
    expect(passageNow('学习到位', { excerpt: '学习到位', lead: 4, start: 4, end: 4 })).toEqual({ start: 4, end: 4 }))
})
