import { describe, expect, it } from 'vitest'
import { printableText } from '#shared/export-plan/printable-text.ts'

describe('printableText', () => {
  it('makes one space of a run of breaks and tabs', () => {
    expect(printableText('甲\r\n乙\t丙\u2028丁\u000b戊')).toBe('甲 乙 丙 丁 戊')
  })

  it('shows what XML cannot hold as the replacement character', () => {
    expect(printableText('1\u00002\u001f3\ud8004\udc005\ufffe6\uffff7\u00978')).toBe('1\ufffd2\ufffd3\ufffd4\ufffd5\ufffd6\ufffd7\ufffd8')
  })

  it('leaves text, full-width spaces and characters outside the basic plane alone', () => {
    const text = '张　三——“好”\u{20000}😀'
    expect(printableText(text)).toBe(text)
  })

  it('changes nothing the second time', () => {
    const once = printableText('甲\u0000\n乙')
    expect(printableText(once)).toBe(once)
  })
})
