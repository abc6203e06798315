import { CHANGES_TO, changesIn } from '#shared/numerals/changes.ts'
import { compare } from '#shared/numerals/fraction.ts'
import { type Span, clauseGroups } from '#shared/numerals/sentence-spans.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

/** Of ranks and grades the lower number is the better one: 由第5名提升到第2名. */
const GRADE_BEFORE = /(?:第|排名|位列|位次)$/u
const GRADES: ReadonlySet<string> = new Set(['级', '位', '等', '类', '名'])

export const numeralDirection: ProofreadingRule = {
  id: 'numeral-direction',
  severity: 'warning',
  title: '增减说法与数字相反',
  why: '写的是增加，数字却变小，多半是改稿时前后两个数写反了。',
  source: '公文数据核校通行要求',
  examples: [
    { text: '软弱涣散党组织由15个增加到12个。', flags: ['15个增加到12个'] },
    { text: '党建经费由去年的12万元提高到今年的10万元。', flags: ['12万元提高到今年的10万元'] },
    { text: '信访量从40件下降到50件。', flags: ['40件下降到50件'] },
    { text: '参学率从92%提升到85%。', flags: ['92%提升到85%'] },
    { text: '村集体收入由20万元增加到30万元，信访量从50件下降到40件，参学率保持在95%，由12个增加到12个。', flags: [] },
    { text: '考核排名由第5名提升到第2名，由三级提升为二级。', flags: [] },
  ],
  needs: requiredLiterals(CHANGES_TO),
  check: (text) => clauseGroups(text).flatMap(checkGroup),
}

function checkGroup(group: Span): RuleFinding[] {
  return changesIn(group).flatMap(({ before, after, direction }): RuleFinding[] => {
    const isGrade = GRADES.has(before.unit) && (GRADE_BEFORE.test(group.text.slice(0, before.start)) || before.unit !== '名')
    const moved = compare(after.value, before.value)
    if (isGrade || !before.isExact || !after.isExact || moved === 0 || moved > 0 === (direction === 'up')) return []
    const said = direction === 'up' ? '增加' : '减少'
    return [
      {
        range: [group.start + before.start, group.start + after.end],
        message: `说的是${said}，数字却变${direction === 'up' ? '小' : '大'}了，请核对。`,
      },
    ]
  })
}
