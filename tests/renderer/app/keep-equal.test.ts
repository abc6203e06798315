import { describe, expect, it } from 'vitest'
import { keepEqual, keepEqualParts } from '#renderer/app/keep-equal.ts'

describe('keepEqual', () => {
  it('keeps the value before when the next one says the same', () => {
    const before = { blockId: 'b1', style: { type: 'paragraph' } }
    expect(keepEqual(before, { blockId: 'b1', style: { type: 'paragraph' } })).toBe(before)
    const next = { blockId: 'b2', style: { type: 'paragraph' } }
    expect(keepEqual(before, next)).toBe(next)
  })

  it('keeps the parts that did not change', () => {
    const before = { outline: [1, 2], chars: 3 }
    const next = keepEqualParts(before, { outline: [1, 2], chars: 4 })
    expect(next).toEqual({ outline: [1, 2], chars: 4 })
    expect(next.outline).toBe(before.outline)
    expect(keepEqualParts(before, { outline: [1, 2], chars: 3 })).toBe(before)
    expect(keepEqualParts(null, before)).toBe(before)
  })
})
