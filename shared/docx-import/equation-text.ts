const EQUATION = /^\s*EQ\b(.*)$/isu
/** Signs laid one over the other: \o\ac(○,1) is 带圈字符, \o\ad(\s\up 9(pǔ),浦) a character with its reading. */
const OVERLAID = /\\o\s*(?:\\a[lcrd]\s*)*\((.*)\)/isu
const FRACTION = /\\f\s*\(\s*([^,;()\\]{1,20})[,;]\s*([^,;()\\]{1,20})\)/iu
const FRAMES = /^[○◯〇□△◇◎]$/u
const CHINESE_DIGITS = '一二三四五六七八九十'

/**
 * What a field shows that puts signs together (EQ): its character without frame or reading, ringed where Unicode has it so; a fraction
 * as 1/2. Null for any other code, '' where the formula is not understood.
 */
export function equationText(code: string): string | null {
  const formula = EQUATION.exec(code)?.[1]
  if (formula === undefined) return null
  const fraction = FRACTION.exec(formula)
  if (fraction) return `${fraction[1]?.trim()}/${fraction[2]?.trim()}`
  const inside = OVERLAID.exec(formula)?.[1]
  if (inside === undefined) return ''
  const parts = elementsOf(inside).filter((part) => !part.startsWith('\\'))
  const shown = parts.filter((part) => !FRAMES.test(part)).join('')
  return parts.some((part) => FRAMES.test(part)) ? ringed(shown) : shown
}

/** Parted at commas that no bracket holds. */
function elementsOf(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const char of text) {
    if (char === '(') depth++
    else if (char === ')') depth--
    if (depth === 0 && (char === ',' || char === ';')) {
      parts.push(part.trim())
      part = ''
    } else part += char
  }
  return [...parts, part.trim()]
}

function ringed(text: string): string {
  const number = /^\d{1,2}$/u.test(text) ? Number(text) : 0
  if (number >= 1 && number <= 20) return String.fromCodePoint(0x2460 + number - 1)
  const digit = text.length === 1 ? CHINESE_DIGITS.indexOf(text) : -1
  return digit >= 0 ? String.fromCodePoint(0x3280 + digit) : text
}
