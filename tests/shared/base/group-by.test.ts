import { describe, expect, it } from 'vitest'
import { groupBy } from '#shared/base/group-by.ts'

describe('groupBy', () => {
  it('keeps keys and items in the order in which they came', () => {
    expect([...groupBy(['b1', 'a1', 'b2'], (item) => item.charAt(0))]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ])
  })
})
