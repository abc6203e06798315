import { describe, expect, it } from 'vitest'
import { findUnreadable } from '#shared/text-import/cleaning/unreadable.ts'

describe('findUnreadable', () => {
  it('takes control characters and lost objects out', () => {
    expect(findUnreadable('党\u0007建\ufffc')).toMatchObject([
      { start: 1, end: 2, text: '', kind: 'unreadable' },
      { start: 3, end: 4, text: '', kind: 'unreadable' },
    ])
  })
  it('leaves a blank where characters were lost', () => {
    expect(findUnreadable('开展\ufffd\ufffd活动\ud800')).toMatchObject([
      { start: 2, end: 4, holes: [{ hint: '缺失文字' }] },
      { start: 6, end: 7, holes: [{ hint: '缺失文字' }] },
    ])
  })
  it('takes a bullet of a symbol font at the start only', () => expect(findUnreadable('\uf0b7学习\uf0b7')).toMatchObject([{ start: 0, end: 1 }]))
  it('leaves tabs and rare characters alone', () => expect(findUnreadable('一\t𠮷')).toEqual([]))
})
