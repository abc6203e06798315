import { describe, expect, it } from 'vitest'
import { millimetresToTwips, twipsToMillimetres } from '#shared/layout-profiles/millimetres.ts'

describe('millimetres', () => {
  it.each([
    [37, 2098],
    [28, 1587],
    [26, 1474],
    [35, 1984],
  ])('%d mm are %d twips and read as %d mm again', (millimetres, twips) => {
    expect(millimetresToTwips(millimetres)).toBe(twips)
    expect(twipsToMillimetres(twips)).toBe(millimetres)
  })
})
