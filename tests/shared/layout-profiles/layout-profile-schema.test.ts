import { describe, expect, it } from 'vitest'
import { STANDARD_PROFILE as GOOD } from '#shared/layout-profiles/built-in-profiles.ts'
import { layoutProfileSchema } from '#shared/layout-profiles/layout-profile-schema.ts'

const isTaken = (change: object) => layoutProfileSchema.safeParse({ ...GOOD, ...change }).success

describe('the bounds of a layout', () => {
  it.each<[string, (figure: number) => object, number, number]>([
    ['line pitch, 12 to 50 pt', (lineTwips) => ({ lineTwips }), 240, 1000],
    ['size of the body, 10 to 24 pt', (body) => ({ sizes: { ...GOOD.sizes, body } }), 20, 48],
    ['size of the title, 5 to 72 pt', (title) => ({ sizes: { ...GOOD.sizes, title } }), 10, 144],
    ['size in tables', (table) => ({ sizes: { ...GOOD.sizes, table } }), 10, 144],
    ['size of the page number', (pageNumber) => ({ sizes: { ...GOOD.sizes, pageNumber } }), 10, 144],
    ['margin above, 5 to 60 mm', (topTwips) => ({ page: { ...GOOD.page, topTwips } }), 283, 3402],
    ['margin below', (bottomTwips) => ({ page: { ...GOOD.page, bottomTwips } }), 283, 3402],
    ['margin on the left', (leftTwips) => ({ page: { ...GOOD.page, leftTwips } }), 283, 3402],
    ['margin on the right', (rightTwips) => ({ page: { ...GOOD.page, rightTwips } }), 283, 3402],
    ['indent of the first line', (firstLineCharacters) => ({ firstLineCharacters }), 0, 4],
  ])('%s', (_what, having, least, most) => {
    expect([least - 1, least, most, most + 1].map((figure) => isTaken(having(figure)))).toEqual([false, true, true, false])
    expect(isTaken(having(least + 0.5))).toBe(false)
  })

  it('a name of 1 to 30 characters, a note of up to 100, neither with control characters in its name', () => {
    expect([0, 1, 30, 31].map((length) => isTaken({ name: '版'.repeat(length) }))).toEqual([false, true, true, false])
    expect([0, 100, 101].map((length) => isTaken({ note: '注'.repeat(length) }))).toEqual([true, true, false])
    expect(isTaken({ name: '本单位\u0007' })).toBe(false)
  })

  it('font names of 1 to 64 characters that no style sheet has to escape', () => {
    const named = (body: string) => isTaken({ fonts: { ...GOOD.fonts, body } })
    expect([0, 1, 64, 65].map((length) => named('仿'.repeat(length)))).toEqual([false, true, true, false])
    expect(['仿宋_GB2312', 'Times New Roman', '仿"宋', "仿'宋", '仿<宋', '仿&宋', '仿;宋', '仿{宋', '仿\\宋', '仿\n宋'].map(named)).toEqual([
      true,
      true,
      ...Array.from({ length: 8 }, () => false),
    ])
  })
})
