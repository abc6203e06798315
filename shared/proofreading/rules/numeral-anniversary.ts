import { parseNumeral } from '#shared/numerals/parse-numeral.ts'
import { findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** What is celebrated, and the year of which it is counted. */
const EVENTS: readonly (readonly [name: string, year: number])[] = [
  ['中国共产党(?:成立|诞生|建党)|建党|我们党成立', 1921],
  ['新中国成立|中华人民共和国成立|共和国成立|建国', 1949],
  ['中国人民解放军(?:建军|成立)|建军', 1927],
  ['(?:中国)?共青团(?:成立|建团)|建团', 1922],
  ['五四运动', 1919],
  ['红军长征胜利|长征胜利', 1936],
  ['抗日战争(?:暨世界反法西斯战争)?胜利|抗战胜利', 1945],
  ['改革开放', 1978],
  ['香港回归(?:祖国)?', 1997],
  ['澳门回归(?:祖国)?', 1999],
]
const ANNIVERSARY = new RegExp(`(${EVENTS.map(([name]) => `(?:${name})`).join('|')})(\\d{1,3}|[一二三四五六七八九十百零]{1,5})周年`, 'gu')
/** The year that the sentence is about; not one from which it only counts on. */
const YEAR = /((?:19|20)\d{2})年(?!以来|来|起|至|到|[—–~～-])/gu

export const numeralAnniversary: ProofreadingRule = {
  id: 'numeral-anniversary',
  severity: 'warning',
  title: '周年数与年份对不上',
  why: '改用往年的稿子时，周年数最容易忘了改。',
  source: '公文数据核校通行要求',
  examples: [
    { text: '2024年是新中国成立76周年。', flags: ['新中国成立76周年'] },
    { text: '2026年，结合庆祝建党一百零四周年开展主题党日。', flags: ['建党一百零四周年'] },
    { text: '结合庆祝中国共产党成立100周年开展活动。', year: 2024, flags: ['中国共产党成立100周年'] },
    { text: '2025年是新中国成立76周年。2026年，迎接中国共产党成立105周年。', flags: [] },
    // The report of a year also looks ahead to the next, and back.
    { text: '迎接中国共产党成立104周年。', year: 2024, flags: [] },
    { text: '2021年以来，以建党105周年为契机。回顾2021年庆祝中国共产党成立100周年大会。', flags: [] },
  ],
  needs: ['周年'],
  check: (text, { year }) =>
    findMatches(text, ANNIVERSARY, ({ 1: event = '', 2: numeral = '', index }) => {
      const since = EVENTS.find(([name]) => new RegExp(`^(?:${name})$`, 'u').test(event))?.[1]
      const written = Number(parseNumeral(numeral)?.num ?? 0n)
      if (since === undefined || written === 0) return null
      const sentence =
        text
          .slice(0, index)
          .split(/[。！？；]/u)
          .at(-1) ?? ''
      const told = Array.from(sentence.matchAll(YEAR)).at(-1)?.[1]
      const counts = told === undefined ? (/(?:19|20)\d{2}年/u.test(sentence) ? null : aroundYear(year, since)) : [Number(told) - since]
      if (counts === null || counts.includes(written) || (counts[0] ?? 0) < 1) return null
      return { message: `${(counts[0] ?? 0) + since}年是${event}${counts[0]}周年，请核对。` }
    }),
}

/** Counted in the year of the report, or in the next; null where the year is not known. */
function aroundYear(year: number | undefined, since: number): readonly number[] | null {
  return year === undefined ? null : [year - since, year + 1 - since]
}
