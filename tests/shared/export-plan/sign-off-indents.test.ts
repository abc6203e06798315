import { describe, expect, it } from 'vitest'
import { sealedSignOffIndents, signOffIndents } from '#shared/export-plan/sign-off-indents.ts'

describe('signOffIndents', () => {
  it('under a short signature sets the date two in and lets it begin two to the right of the signature', () => {
    // 某同志 (3) over 2025年12月31日 (7): the signature begins at 2 + 7 + 2 = 11 from the edge and ends at 11 − 3 = 8.
    expect(signOffIndents([3], 7)).toEqual({ signatures: [8], date: 2 })
  })

  it('under a long signature sets the signature two in and the date where the signature’s third character stands', () => {
    // 12 wide, two in: begins 14 from the edge. The date begins at 12 and ends at 12 − 7 = 5.
    expect(signOffIndents([12], 7)).toEqual({ signatures: [2], date: 5 })
  })

  it('sets both two in where the signature is exactly two wider than the date', () => {
    expect(signOffIndents([9], 7)).toEqual({ signatures: [2], date: 2 })
  })

  it('reckons with half characters', () => {
    expect(signOffIndents([3], 6.5)).toEqual({ signatures: [7.5], date: 2 })
  })

  it('lets several signature lines begin under one another', () => {
    // The widest, 10, decides: it begins at 12, as does the line of 4, which ends at 8.
    expect(signOffIndents([10, 4], 7)).toEqual({ signatures: [2, 8], date: 3 })
  })

  it('sets a date alone two in', () => {
    expect(signOffIndents([], 7)).toEqual({ signatures: [], date: 2 })
  })

  it('sets a signature alone two in', () => {
    expect(signOffIndents([5], null)).toEqual({ signatures: [2], date: 2 + 5 })
  })

  it('leaves a date room on its line under a signature that fills more than one', () => {
    // Reckoned as 26: the date begins 26 from the edge and ends at 19.
    expect(signOffIndents([60], 7)).toEqual({ signatures: [2], date: 19 })
  })

  it('never reaches beyond the left edge, whatever the date', () => {
    expect(signOffIndents([2], 90)).toEqual({ signatures: [26], date: 0 })
  })
})

describe('sealedSignOffIndents', () => {
  it('stands the date four characters in and centres the signature on it', () => {
    expect(sealedSignOffIndents([4], 7)).toEqual({ signatures: [5.5], date: 4 })
    expect(sealedSignOffIndents([11], 7)).toEqual({ signatures: [2], date: 4 })
  })

  it('centres several signatures one by one', () => {
    expect(sealedSignOffIndents([4, 8], 7)).toEqual({ signatures: [5.5, 3.5], date: 4 })
  })

  it('lets a long signature reach the edge and takes the date along', () => {
    expect(sealedSignOffIndents([21], 7)).toEqual({ signatures: [0], date: 7 })
  })

  it('knows a signature without date, a date without signature and lines longer than the page', () => {
    expect(sealedSignOffIndents([6], null).signatures).toEqual([4])
    expect(sealedSignOffIndents([], 7)).toEqual({ signatures: [], date: 4 })
    expect(sealedSignOffIndents([40], 7)).toEqual({ signatures: [0], date: 10.5 })
  })
})
