import { checkInParts, matchProbe } from '#shared/proofreading/check-in-parts.ts'
import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

const SHORT = String.raw`(?<![\d.一二三四五六七八九十百零〇])(?:1[5-9]|2\d)年`
/** 24年底. Not 从教20年初心不改. */
const WITH_DATE = new RegExp(`${SHORT}(?=度|底|初(?!步|期|中|级|衷|心)|上半年|下半年|全年|[1-9]月|1[0-2]月)`, 'gu')
/** 自23年以来, 比23年增长: the word before leaves a year only. Not 比20年前. */
const COUNTED_FROM = new RegExp(`(?<=自|从|截至|截止|早在|始于|比|较)${SHORT}(?=以来|起(?!步)|开始|同期|相比|增|减少|下降|提高|[，。；])`, 'gu')
/** 23年以来，…; 24年，…: a year or a span, which the year of the report tells apart. */
const AT_START = /(?<=^|[，。；：！？（])(?:1[5-9]|2\d)年(?=以来|，(?!弹指|风雨|栉风|我|他|她|一路|一心|如一日|始终|坚守))/gu
/** 23年、24年: one after the other. Not 党龄23年、24年的. */
const SUCCESSIVE = /(?<=^|[，。；：！？（自从在续对])(1[5-9]|2\d)年[、和与至到](1[5-9]|2\d)年(?!党龄|工龄|教龄|军龄|以上|以下|左右|时间|间|来|的老)/gu

/** How far before the year of the report such a year may lie, and behind it. */
const BEFORE = 3
const BEHIND = 1

export const numeralShortYear: ProofreadingRule = {
  id: 'numeral-short-year',
  severity: 'warning',
  title: '年份没有写全',
  why: '正式文稿里年份四个数字写全，不用两位数。',
  source: 'GB/T 15835—2011，5.1',
  examples: [
    { text: '24年底完成，23年度考核。', flags: ['24年', '23年'], fixed: '2024年底完成，2023年度考核。' },
    { text: '23年全年开展活动12次。', flags: ['23年'], fixed: '2023年全年开展活动12次。' },
    { text: '23年以来，镇党委抓实基层党建。', flags: ['23年'], fixed: '2023年以来，镇党委抓实基层党建。' },
    { text: '24年，新发展党员30名。', year: 2024, flags: ['24年'], fixed: '2024年，新发展党员30名。' },
    { text: '自23年起试行，比22年增长5%，较21年同期下降。', flags: ['23年', '22年', '21年'] },
    { text: '连续23年、24年获评先进。', flags: ['23年、24年'], fixed: '连续2023年、2024年获评先进。' },
    { text: '2024年底，2023年以来，从教20年，入党25年以来，20年来，10年以上，近30年，23年时间，“23年”，从20年前说起。', flags: [] },
    { text: '24年，他坚守在村里；24年，弹指一挥间。党龄23年、24年的同志，15年、20年党龄。', year: 2024, flags: [] },
    { text: '16年以来，他走遍全镇。25年，新发展党员30名。', year: 2022, flags: [] },
    { text: '24年，新发展党员30名。', flags: [] },
  ],
  ...checkInParts([
    matchProbe(WITH_DATE, ({ 0: short }) => inFull(short)),
    matchProbe(COUNTED_FROM, ({ 0: short }) => inFull(short)),
    matchProbe(AT_START, ({ 0: short, index, input }, { year }) =>
      isYear(short, input.startsWith('以来', index + short.length), year) ? inFull(short) : null,
    ),
    matchProbe(SUCCESSIVE, ({ 0: short, 1: first, 2: second }) => (Number(second) - Number(first) === 1 ? inFull(short) : null)),
  ]),
}

/** Where the year of the report is not known, 23年， may be a span; 20年以来 is one more often than not. */
function isYear(short: string, isSince: boolean, reportYear: number | undefined): boolean {
  const year = 2000 + Number(short.slice(0, 2))
  if (reportYear === undefined) return isSince && year > 2020
  return year >= reportYear - BEFORE && year <= reportYear + BEHIND
}

function inFull(short: string): Omit<RuleFinding, 'range'> {
  return { message: `年份写全四个数字，不写“${short}”。`, replacement: short.replace(/\d\d(?=年)/gu, '20$&') }
}
