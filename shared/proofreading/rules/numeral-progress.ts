import { countsIn, total } from '#shared/numerals/count-list.ts'
import { formatFraction, isEqual } from '#shared/numerals/fraction.ts'
import { type Span, clauseGroups, takeBrackets } from '#shared/numerals/sentence-spans.ts'
import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

/** What is counted by how far it has come. */
const MATTER = /问题|意见|任务|事项|线索|诉求|建议|清单|隐患|纠纷|项目|信访|工单|措施/u
const OPEN = /未|尚|没有|正在|推进中|持续|长期|剩余|其余|余下|剩下|还有|待/u
const DONE = /完成|办结|到位|解决|化解|销号|整改|落实|答复/u

export const numeralProgress: ProofreadingRule = {
  id: 'numeral-progress',
  severity: 'warning',
  title: '完成与未完成之和不等于总数',
  why: '整改情况里完成、在推进、未完成的数加起来应等于反馈的总数。',
  source: '巡视巡察整改和述职评议问题整改情况报告的通行要求',
  examples: [
    { text: '反馈的12个问题，已完成整改10个，正在推进1个。', flags: ['12个问题，已完成整改10个，正在推进1个'] },
    { text: '反馈问题697个，已完成688个，基本完成4个，未完成6个。', flags: ['697个，已完成688个，基本完成4个，未完成6个'] },
    { text: '反馈问题697个，已完成688个，基本完成4个，未完成5个。', flags: [] },
    { text: '收到意见30条，已办结28条。排查问题12个，整改10个，另外推进重点项目3个。', flags: [] },
  ],
  needs: ['未', '尚', '没有', '正在', '推进中', '持续', '长期', '剩余', '其余', '余下', '剩下', '还有', '待'],
  check: (text) => (MATTER.test(text) && DONE.test(text) ? clauseGroups(text).flatMap(checkGroup) : []),
}

function checkGroup(group: Span): RuleFinding[] {
  const { start, outside } = { start: group.start, ...takeBrackets(group) }
  const [whole, ...parts] = countsIn(outside)
  const last = parts.at(-1)
  if (!whole || !last || parts.length < 2 || !MATTER.test(whole.label) || [whole, ...parts].some(({ isExact }) => !isExact)) return []
  const [open, done] = [parts.filter(({ label }) => OPEN.test(label)), parts.filter(({ label }) => !OPEN.test(label) && DONE.test(label))]
  if (open.length === 0 || done.length === 0 || open.length + done.length !== parts.length || DONE.test(whole.label.replace(/整改|落实/gu, '')))
    return []
  if (isEqual(total(parts), whole.value) || parts.some(({ label }) => /新|其中|另/u.test(label))) return []
  const message = `各项加起来是${formatFraction(total(parts))}，总数写的是${formatFraction(whole.value)}，请核对。`
  return [{ range: [start + whole.start, start + last.end], message }]
}
