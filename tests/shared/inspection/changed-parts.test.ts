import { describe, expect, it } from 'vitest'
import { changedParts } from '#shared/inspection/changed-parts.ts'

describe('parts of a result that changed', () => {
  it('are those that say something else', () => {
    expect(changedParts({ outline: [1, 2], chars: 3 }, { outline: [1, 2], chars: 4 })).toEqual({ chars: 4 })
    expect(changedParts({ outline: [1, 2], chars: 3 }, { outline: [1, 2], chars: 3 })).toEqual({})
  })

  it('are all where nothing was known', () => {
    expect(changedParts<{ a: number; b: null }>({}, { a: 1, b: null })).toEqual({ a: 1, b: null })
  })
})
