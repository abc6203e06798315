import { describe, expect, it } from 'vitest'
import { oneOf, screenFor } from '#shared/text-import/cleaning/pattern-screen.ts'

describe('a screen before patterns', () => {
  const screen = screenFor([/^.{0,30}(?:扫码|扫一扫).{0,30}$/u, /(?:微信|QQ)[：:]\d+/u])

  it('passes what one of them may match', () => {
    expect(screen.test('请扫码领取')).toBe(true)
    expect(screen.test('微信：123')).toBe(true)
  })

  it('keeps back what none of them can match', () => {
    expect(screen.test('组织学习四次。')).toBe(false)
    expect(screen.test('微信群')).toBe(false)
  })

  it('takes signs of regular expressions for what they are', () => {
    const signs = screenFor([/\(a\)\*/u])
    expect(signs.test('(a)*')).toBe(true)
    expect(signs.test('aaa')).toBe(false)
  })

  it('is refused for a pattern that can do without any word', () => expect(() => screenFor([/扫码/u, /\d+/u])).toThrow('no word'))
})

describe('patterns as one', () => {
  const pattern = oneOf([/^来源[：:]/u, /举报$/u])

  it('match what one of them matches', () => {
    expect(['来源：某网', '点此举报', '数据来源：县统计局', '举报电话'].map((text) => pattern.test(text))).toEqual([true, true, false, false])
  })

  it('have equal flags', () => expect(() => oneOf([/a/u, /b/iu])).toThrow('flags'))
})
