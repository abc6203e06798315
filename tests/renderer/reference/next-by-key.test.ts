import { expect, it } from 'vitest'
import { nextByKey } from '#renderer/reference/next-by-key.ts'

it.each([
  ['ArrowDown', 3, 4],
  ['ArrowUp', 3, 2],
  ['PageDown', 3, 13],
  ['PageUp', 13, 3],
  ['Home', 13, 0],
  ['End', 3, 29],
])('%s leads from paragraph %i to %i', (key, from, to) => expect(nextByKey(key, from, 30)).toBe(to))

it('stays within the report', () => {
  expect(nextByKey('ArrowDown', 29, 30)).toBe(29)
  expect(nextByKey('PageUp', 4, 30)).toBe(0)
})

it('leads nowhere by other keys, and in an empty report', () => {
  expect(nextByKey('Tab', 3, 30)).toBeNull()
  expect(nextByKey('a', 3, 30)).toBeNull()
  expect(nextByKey('End', 0, 0)).toBeNull()
})
