import type { HeadingLevel } from '#shared/document/blocks.ts'

/** The number a line opens with (层次序数), as it was typed. */
export interface HeadingNumber {
  readonly level: HeadingLevel
  readonly value: number
  /** The number with its brackets and mark, e.g. `(一)` or `１．`. */
  readonly source: string
  /** Where the heading's own text begins. */
  readonly rest: number
}

const CHINESE = '([一二三四五六七八九十]{1,3})'
const SPACE = '[ \\t\\u3000\\u00a0]{0,8}'

/** Each form of number with its level, tried in order. Year numbers and decimals (2023. 1.5亿) fit none. */
const FORMS: readonly (readonly [RegExp, HeadingLevel])[] = [
  [new RegExp(`^${CHINESE}${SPACE}[、.．]`, 'u'), 1],
  // A comma for 、 where the line is nothing but a heading: 一，履职情况.
  [new RegExp(`^${CHINESE}${SPACE}[，,](?=[^，。；,;]{2,30}$)`, 'u'), 1],
  [new RegExp(`^[（(〔［\\[【]${SPACE}${CHINESE}${SPACE}[）)〕］\\]】]${SPACE}[、.．，]?`, 'u'), 2],
  [/^([壹贰叁肆伍陆柒捌玖])[ \t\u3000、.．]{1,3}(?=[^，。；]{2,30}$)/u, 1],
  [/^([㈠-㈩])[、.．]?/u, 2],
  [new RegExp(`^${CHINESE}[）)]`, 'u'), 2],
  [new RegExp(`^([0-9０-９]{1,2})${SPACE}[.．、](?![0-9０-９])`, 'u'), 3],
  // 1.2022年整改情况, 2.4月至6月: what follows the number is a date of its own.
  [/^([0-9０-９]{1,2})[.．、](?=(?:19|20)[0-9]{2}年|(?<=[.．])(?:1[0-2]|[1-9])月)/u, 3],
  [/^([0-9]{1,2})[，,](?=\p{Script=Han}|[“《])/u, 3],
  [/^([⒈-⒛])/u, 3],
  [new RegExp(`^[（(]${SPACE}([0-9０-９]{1,2})${SPACE}[）)]${SPACE}[、.．]?`, 'u'), 4],
  [/^([⑴-⒇])/u, 4],
  [/^([0-9０-９]{1,2})[）)]/u, 4],
]

/**
 * What follows shows that the "number" was part of the sentence: 一、二年级, 三、四季度, （一）至（三）项, 1、2号楼; but not 一、一年来的工作,
 * 一、到会情况, （二）及时整改, 三、与时俱进.
 */
const PART_OF_SENTENCE =
  /^(?:[一二三四五六七八九十]{1,2}(?:[、是季级线类批产把]|年级)|[至或、，。；）)—-]|和(?![谐美睦平衷])|及(?![时早])|与(?!时|党|民|群众|人民)|到(?![会场位岗]))/u

const OPENS_WITH_NUMBER = /^[（(〔［[【一二三四五六七八九十壹贰叁肆伍陆柒捌玖0-9０-９㈠-㈩⒈-⒛⑴-⒇]/u

/** The heading number at the start of a line, or null where there is none. */
export function parseHeadingNumber(text: string): HeadingNumber | null {
  if (!OPENS_WITH_NUMBER.test(text)) return null
  const head = text.slice(0, 48)
  for (const [form, level] of FORMS) {
    const match = form.exec(head)
    if (!match) continue
    const source = match[0]
    const space = /^[\s\u3000]*/u.exec(head.slice(source.length))?.[0].length ?? 0
    const rest = source.length + space
    if (PART_OF_SENTENCE.test(head.slice(rest))) return null
    const value = readNumber(match[1] ?? '')
    return value === null ? null : { level, value, source: source.trim(), rest }
  }
  return null
}

const DIGITS = '零一二三四五六七八九'
const FORMAL_DIGITS = '零壹贰叁肆伍陆柒捌玖'

function readNumber(digits: string): number | null {
  const ascii = digits.normalize('NFKC').replace(/[().]/g, '')
  if (/^\d+$/.test(ascii)) return Number(ascii) || null
  const [tens, ones, ...more] = ascii.split('十')
  if (more.length > 0) return null
  if (ones === undefined) return ascii.length === 1 ? Math.max(DIGITS.indexOf(ascii), FORMAL_DIGITS.indexOf(ascii)) : null
  if ((tens ?? '').length > 1 || ones.length > 1) return null
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0)
}
