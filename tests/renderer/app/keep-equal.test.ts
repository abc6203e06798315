import { describe, expect, it } from 'vitest'
import { keepEqual } from '#renderer/app/keep-equal.ts'

describe('keepEqual', () => {
  it('keeps the value before when the next one says the same', () => {
    const before = { blockId: 'b1', style: { type: 'paragraph' } }
    expect(keepEqual(before, { blockId: 'b1', style: { type: 'paragraph' } })).toBe(before)
    const next = { blockId: 'b2', style: { type: 'paragraph' } }
    expect(keepEqual(before, next)).toBe(next)
  })
})
