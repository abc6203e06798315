import { charSet } from '#shared/base/char-set.ts'
import { type Fraction, divide, fraction } from '#shared/numerals/fraction.ts'
import { parseNumeral } from '#shared/numerals/parse-numeral.ts'

/** A counted or measured amount in a text: 党员52名, 1.2万元, 95%. */
export interface Quantity {
  /** UTF-16 offsets: from the first digit to the end of the unit. */
  readonly start: number
  readonly end: number
  readonly value: Fraction
  /** 名 and 位 read as 人; a percentage has the unit %. */
  readonly unit: string
  /** Nothing around it says that it is about, above or below. */
  readonly isExact: boolean
  /** One in the last place written: 0.1万 is 1000. What is rounded may differ by so much. */
  readonly place: Fraction
}

const NUMERAL = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?[十百千万亿]{0,2}|[一二两三四五六七八九十百千万亿零〇]{1,12}'
/** Longer units before those they begin with; those that also open a noun (名单, 家庭, 支部) carry what must not follow. */
const UNIT = [
  '个百分点',
  '人次|户次|场次|班次|批次|车次|课时|学时|平方米|平方公里|立方米|公里|公顷|公斤|小时|分钟',
  '[名位](?!单|称|誉|义|牌|校|录|于|置)|人(?!民|员|才|大|社|事|力|武|文|防|口|物|居)',
  '个(?!人|体|别|性|百分点)|项(?!目)|件(?!套)|次(?!序|要|日|级)|场(?!所|地|镇|景|馆|合)|期(?!间|望|末|待)|篇(?!章)|条(?!件|例|线|块)',
  '家(?!庭|园|属|长|风|禽)|户(?!籍|外|口)|所(?!属|有|在|以|长|需)|处(?!长|级|室|分|理|置|在|于)|支(?!部|委|持|书|撑|援|付|行|局)|份(?!额|量)',
  '起(?!草|到|来)|批(?!准|评|复|示)|部(?!门|长|署|分|队|委)|套|亩|元(?!旦|素|宵)|张|票(?!据|房)|吨|岁|天(?!津|然)|米(?!面)|棵|株|盏|辆|台(?!账|风|湾|阶)',
  '对(?!象|标|照|接|比|策|外|内|口|于|待)|组(?!织|长|建|成|工)|门(?!户|店)|节(?!约|日|俭|点|能)|座(?!谈)|页|本(?!人|级|地|单位|部|职|质|着|领|科|次|年度|届|土|镇|乡|村|县|市|区|局)|[%％]',
].join('|')
/** Tried only where `findDigit` stops. */
const QUANTITY = new RegExp(`(?<![\\d.第〔年])(${NUMERAL})([余多几]?)(${UNIT})(余|多|以上|以下|左右|上下|以内)?`, 'uy')
const findDigit = charSet('0123456789一二两三四五六七八九十百千万亿零〇')
const ABOUT_BEFORE = /(?:大?约|将?近|超过?|逾|不(?:少|低|多|超)[于过]?|至少|最多|以上|突破|上百|数|达到?|累计超过?|[—~～－至到])$/u
const PRECISE_BEFORE = /(?:达到?|[^不\d]到)$/u
const SAME_UNIT: Readonly<Record<string, string>> = { 名: '人', 位: '人', '％': '%' }
/** A bare 一次, 两个 is more often an article or part of a name than a count. */
const CHINESE_COUNT = /^(?:[一二两三四五六七八九]?[十百千万亿].*|[三四五六七八九])$/u

let last: { readonly text: string; readonly quantities: readonly Quantity[] } = { text: '', quantities: [] }

/** The quantities of a text in reading order. Several rules ask about the same text one after the other: the last answer is kept. */
export function quantitiesIn(text: string): readonly Quantity[] {
  if (last.text !== text) last = { text, quantities: readQuantities(text) }
  return last.quantities
}

function readQuantities(text: string): Quantity[] {
  const quantities: Quantity[] = []
  for (let at = findDigit(text, 0); at >= 0; at = findDigit(text, at)) {
    QUANTITY.lastIndex = at++
    const match = QUANTITY.exec(text)
    if (match === null) continue
    at = QUANTITY.lastIndex
    quantities.push(...toQuantity(match, text))
  }
  return quantities
}

function toQuantity(match: RegExpExecArray, text: string): Quantity[] {
  const [whole, numeral = '', vague = '', unit = '', after] = match
  const isChinese = !/^\d/u.test(numeral)
  if (isChinese && (!CHINESE_COUNT.test(numeral) || '“‘"'.includes(text.charAt(match.index - 1)))) return []
  const value = parseNumeral(numeral)
  if (value === null) return []
  const before = text.slice(Math.max(0, match.index - 4), match.index)
  const isAbout = ABOUT_BEFORE.test(before) && !(PRECISE_BEFORE.test(before) && !/[不超]/u.test(before))
  const name = SAME_UNIT[unit] ?? unit
  return [
    {
      start: match.index,
      end: match.index + whole.length,
      value: name === '%' ? divide(value, fraction(100n)) : value,
      unit: name,
      isExact: vague === '' && after === undefined && !isAbout,
      place: name === '%' ? divide(placeOf(numeral), fraction(100n)) : placeOf(numeral),
    },
  ]
}

/** One in the last place that is written. */
function placeOf(numeral: string): Fraction {
  const [, digits = '', units = ''] = /^[\d,]*(?:\.(\d+))?([十百千万亿]*)$/u.exec(numeral) ?? []
  const unit = units === '' ? fraction(1n) : (parseNumeral(`1${units}`) ?? fraction(1n))
  return divide(unit, fraction(10n ** BigInt(digits.length)))
}
