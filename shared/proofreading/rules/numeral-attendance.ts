import { matchesOf } from '#shared/base/matches-of.ts'
import { compare, formatFraction, isEqual, sum } from '#shared/numerals/fraction.ts'
import type { Fraction } from '#shared/numerals/fraction.ts'
import { parseNumeral } from '#shared/numerals/parse-numeral.ts'
import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

const NUMBER = '[：为有]?\\s*(\\d+|[一二三四五六七八九十百]+)\\s*[名人位]'
const EXPECTED = new RegExp(`应(?:到|参加|出席)(?:会议?|党员|人数|代表)*${NUMBER}`, 'u')
const PRESENT = new RegExp(`实(?:到|际到会|际参加|际出席)(?:会议?|党员|人数|代表)*${NUMBER}`, 'u')
const ABSENT = new RegExp(
  `(?:请假|缺席|未到|因[事病公](?:请假|缺席|未到)?)(?:党员|人数)*${NUMBER}|(\\d+)[名人位](?:党员)?(?:因[事病公])?(?:请假|缺席|未到)`,
  'gu',
)

export const numeralAttendance: ProofreadingRule = {
  id: 'numeral-attendance',
  severity: 'warning',
  title: '应到、实到与请假人数不符',
  why: '应到等于实到加请假缺席，对不上的会议记录会被退回。',
  source: '党的会议记录通行要求',
  examples: [
    { text: '应到党员50人，实到48人，请假1人。', flags: ['应到党员50人，实到48人，请假1人'] },
    { text: '应到会20名，实到会22名。', flags: ['应到会20名，实到会22名'] },
    { text: '应到50人，实到47人，请假2人，因病缺席1人。', flags: [] },
    { text: '应到50人，实到48人。', flags: [] },
  ],
  needs: ['应到', '应参加', '应出席'],
  check: (text) => {
    const expected = EXPECTED.exec(text)
    const present = PRESENT.exec(text)
    const [due, came] = [numberOf(expected), numberOf(present)]
    if (!expected || !present || due === null || came === null || present.index < expected.index) return []
    return judge(text, expected, present, due, came)
  },
}

function judge(text: string, expected: RegExpExecArray, present: RegExpExecArray, due: Fraction, came: Fraction): RuleFinding[] {
  const presentEnd = present.index + present[0].length
  if (compare(came, due) > 0) {
    return [{ range: [expected.index, presentEnd], message: `实到${formatFraction(came)}人，比应到${formatFraction(due)}人还多，请核对。` }]
  }
  const absences = matchesOf(text.slice(presentEnd), ABSENT)
  const last = absences.at(-1)
  if (!last) return []
  const absent = absences.map(numberOf).filter((value) => value !== null)
  const all = sum([came, ...absent])
  if (isEqual(all, due)) return []
  const range = [expected.index, presentEnd + last.index + last[0].length] as const
  return [{ range, message: `实到和请假缺席加起来是${formatFraction(all)}人，应到写的是${formatFraction(due)}人，请核对。` }]
}

function numberOf(match: RegExpExecArray | null): Fraction | null {
  return match === null ? null : parseNumeral(match[1] ?? match[2] ?? '')
}
