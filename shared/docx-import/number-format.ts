const DIGITS = '〇一二三四五六七八九'
const LEGAL_SIMPLIFIED = '零壹贰叁肆伍陆柒捌玖'
const LEGAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

/** A number as Word shows it in a format of ST_NumberFormat (ISO 29500-1, 17.18.59). Formats of other languages fall back to 1, 2, 3. */
export function formatNumber(n: number, format: string): string {
  if (n < 0 || n > 32_767) return String(n)
  return (FORMATS[format] ?? String)(n)
}

const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (n) => `- ${n} -`,
  ordinal: (n) => `${n}${/1\d$/.test(String(n)) ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`,
  chineseCounting: (n) => counted(n, DIGITS, '十百千', '〇'),
  chineseCountingThousand: (n) => counted(n, DIGITS, '十百千', '零'),
  japaneseCounting: (n) => counted(n, DIGITS, '十百千', ''),
  taiwaneseCounting: (n) => counted(n, DIGITS, '十百千', '〇'),
  taiwaneseCountingThousand: (n) => counted(n, DIGITS, '十百千', '零'),
  chineseLegalSimplified: (n) => counted(n, LEGAL_SIMPLIFIED, '拾佰仟', '零', true),
  ideographLegalTraditional: (n) => counted(n, LEGAL_TRADITIONAL, '拾佰仟', '零', true),
  ideographDigital: digitByDigit,
  taiwaneseDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  ideographTraditional: (n) => STEMS[n - 1] ?? String(n),
  ideographZodiac: (n) => BRANCHES[n - 1] ?? String(n),
  decimalEnclosedCircle: enclosedCircle,
  decimalEnclosedCircleChinese: enclosedCircle,
  decimalEnclosedParen: (n) => (n >= 1 && n <= 20 ? String.fromCodePoint(0x2473 + n) : `(${n})`),
  decimalEnclosedFullstop: (n) => (n >= 1 && n <= 20 ? String.fromCodePoint(0x2487 + n) : `${n}.`),
  ideographEnclosedCircle: (n) => (n >= 1 && n <= 10 ? String.fromCodePoint(0x327f + n) : String(n)),
  upperLetter: (n) => letters(n, 'A'),
  lowerLetter: (n) => letters(n, 'a'),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
}

function fullWidth(n: number): string {
  return String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

/** ① to ⑳, then ㉑ to ㉟ and ㊱ to ㊿. */
function enclosedCircle(n: number): string {
  if (n >= 1 && n <= 20) return String.fromCodePoint(0x245f + n)
  if (n >= 21 && n <= 35) return String.fromCodePoint(0x3251 + n - 21)
  return n >= 36 && n <= 50 ? String.fromCodePoint(0x32b1 + n - 36) : String(n)
}

function digitByDigit(n: number): string {
  return String(n).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit)
}

/** a, b … z, aa, bb: Word repeats the letter. */
function letters(n: number, first: 'A' | 'a'): string {
  if (n < 1 || n > 780) return String(n)
  return String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26)).repeat(Math.ceil(n / 26))
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

function roman(n: number): string {
  let rest = n
  let text = ''
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      text += sign
      rest -= value
    }
  return text || '0'
}

/**
 * Up to 万 by places: 12 → 十二, 105 → 一百零五 (or 一百〇五). `whole` keeps the 一 before 十, as on cheques: 壹拾贰.
 * The languages differ only in the sign that stands for skipped places.
 */
function counted(n: number, digits: string, places: string, gap: string, whole = false): string {
  if (n === 0) return gap === '' ? DIGITS.charAt(0) : gap
  if (n >= 10_000) {
    const rest = n % 10_000
    const between = rest > 0 && rest < 1000 ? gap : ''
    return `${counted(Math.floor(n / 10_000), digits, places, gap, whole)}万${rest === 0 ? '' : between + counted(rest, digits, places, gap, true)}`
  }
  let text = ''
  let skipped = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(n / 10 ** place) % 10
    if (digit === 0) {
      skipped = text !== ''
      continue
    }
    const isBareTen = !whole && place === 1 && digit === 1 && text === ''
    text += `${skipped ? gap : ''}${isBareTen ? '' : digits.charAt(digit)}${place > 0 ? places.charAt(place - 1) : ''}`
    skipped = false
  }
  return text
}
