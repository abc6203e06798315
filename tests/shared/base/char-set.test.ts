import { describe, expect, it } from 'vitest'
import { WHITE_SPACE, charSet } from '#shared/base/char-set.ts'

describe('a set of characters', () => {
  const find = charSet('×某')

  it('is found from a place on', () => {
    expect(find('走访××户', 0)).toBe(2)
    expect(find('走访××户', 3)).toBe(3)
    expect(find('走访××户', 4)).toBe(-1)
    expect(find('', 0)).toBe(-1)
  })

  it('WHITE_SPACE is what regular expressions take for it', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((char) => /\s/u.test(char))
    expect([...WHITE_SPACE].sort()).toEqual(all.sort())
  })
})
