import { describe, expect, it } from 'vitest'
import { keepEqual, keepEqualItems } from '#renderer/app/keep-equal.ts'

describe('keepEqual', () => {
  it('keeps the value before when the next one says the same', () => {
    const before = { blockId: 'b1', style: { type: 'paragraph' } }
    expect(keepEqual(before, { blockId: 'b1', style: { type: 'paragraph' } })).toBe(before)
    const next = { blockId: 'b2', style: { type: 'paragraph' } }
    expect(keepEqual(before, next)).toBe(next)
  })
})

describe('keepEqualItems', () => {
  const [first, second] = [{ at: 1 }, { at: 2 }]

  it('keeps the items that the next list repeats, at any place', () => {
    const kept = keepEqualItems([first, second], [{ at: 3 }, { at: 1 }])
    expect(kept).toEqual([{ at: 3 }, { at: 1 }])
    expect(kept[1]).toBe(first)
  })

  it('keeps the list when nothing changed, and not when its order did', () => {
    const before = [first, second]
    expect(keepEqualItems(before, [{ at: 1 }, { at: 2 }])).toBe(before)
    expect(keepEqualItems(before, [{ at: 2 }, { at: 1 }])).toEqual([second, first])
    expect(keepEqualItems(before, [{ at: 1 }])).toEqual([first])
  })
})
