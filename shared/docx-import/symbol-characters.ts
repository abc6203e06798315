/** Signs that reports take from symbol fonts, by the lower byte of their code. */
const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '□',
  117: '◆',
  161: '○',
  168: '□',
  216: '➢',
  224: '→',
  252: '✓',
  251: '✗',
  253: '☒',
  254: '☑',
}
const WINGDINGS_2: Readonly<Record<number, string>> = { 79: '✗', 80: '✓', 81: '☒', 82: '☑', 163: '□' }

/** The character that a `w:sym` shows; null where it has none in Unicode. `code` is hexadecimal, with or without the F000 of symbol fonts. */
export function symbolCharacter(font: string, code: string): string | null {
  const value = /^[0-9a-f]{1,5}$/i.test(code) ? Number.parseInt(code, 16) : Number.NaN
  if (Number.isNaN(value) || value < 0x20) return null
  const name = font.toLowerCase()
  if (name === 'wingdings') return WINGDINGS[value & 0xff] ?? null
  if (name === 'wingdings 2') return WINGDINGS_2[value & 0xff] ?? null
  const isPrivate = value >= 0xe000 && value <= 0xf8ff
  return isPrivate || (value >= 0xd800 && value <= 0xdfff) ? null : String.fromCodePoint(value)
}
