import { describe, expect, it } from 'vitest'
import { blankLabel, type Inline, inlineText, isOpenBlank, normalizeInlines } from '#shared/document/inline.ts'
import { blank } from '#tests/support/build-report.ts'

const text = (value: string): Inline => ({ type: 'text', text: value })

describe('the text of some content', () => {
  it('shows an open blank by its hint in brackets', () => {
    expect(inlineText([text('召开'), blank('k', 'number', '次数'), text('次')])).toBe('召开〔次数〕次')
    expect(blankLabel('次数')).toBe('〔次数〕')
  })

  it('shows a filled blank by its value', () => {
    expect(inlineText([text('召开'), blank('k', 'number', '次数', '4'), text('次')])).toBe('召开4次')
  })

  it('of nothing is empty', () => {
    expect(inlineText([])).toBe('')
  })
})

describe('an open blank', () => {
  it('is one without a value', () => {
    expect(isOpenBlank(blank('k', 'number', '次数'))).toBe(true)
    expect(isOpenBlank(blank('k', 'number', '次数', '4'))).toBe(false)
    expect(isOpenBlank(text('〔次数〕'))).toBe(false)
  })
})

describe('normalised content', () => {
  it('has no empty texts and no texts side by side', () => {
    const k = blank('k', 'number', '次数')
    expect(normalizeInlines([text(''), text('召'), text(''), text('开'), k, text(''), text('次')])).toEqual([text('召开'), k, text('次')])
  })

  it('keeps blanks that stand side by side apart', () => {
    const blanks = [blank('a', 'place', '地点'), blank('b', 'name', '品牌')]
    expect(normalizeInlines(blanks)).toEqual(blanks)
  })

  it('leaves what it was given unchanged', () => {
    const given = Object.freeze([Object.freeze(text('召')), Object.freeze(text('开'))])
    normalizeInlines(given)
    expect(given).toEqual([text('召'), text('开')])
  })
})
