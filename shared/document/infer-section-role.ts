import type { SectionRole } from '#shared/document/section-role.ts'

/** Whole headings that settle it before any keyword is looked for. */
const WHOLE: readonly (readonly [RegExp, SectionRole])[] = [
  [/^(?:前言|导语|引言|.{0,6}基本(?:情况|概况))$/u, 'lead'],
  [/^(?:结束语|结语|结尾)$/u, 'closing'],
  [/整改(?:工作)?(?:措施|举措)[及和与、].{0,4}(?:成效|成果|进展)$/u, 'rectification'],
  [/(?:措施|举措|任务)[及和与、].{0,4}(?:成效|成绩|成果)$/u, 'achievements'],
  [
    /(?:上一?年度?|去年|往年).{0,20}(?:整改|反馈|点评|评议|问题)|(?:反馈|点评|指出|交办|移交).{0,12}(?:问题|意见|事项).{0,8}整改(?!措施|方向|思路|打算|计划)/u,
    'rectification',
  ],
]

/**
 * Tried in order on each topic of the heading, first match wins. What a phrase is about stands at its end, so the words that turn
 * a topic round come first: 工作计划完成情况 is a result, 问题整改措施 a measure, 存在问题的原因 a cause.
 */
const TOPICS: readonly (readonly [RegExp, SectionRole])[] = [
  [
    /整改(?!措施|方向|思路|打算|计划|举措).{0,6}(?:情况|成效|进展|结果|完成|落实)|(?:问题|意见)(?:的)?整改(?:工作)?$|^整改(?:工作)?$/u,
    'rectification',
  ],
  [/下一?步|下一?阶段|下一?年|今后|明年|来年|打算|(?:努力|奋斗|整改|改进|工作)的?(?:方向|思路|目标|设想)/u, 'measures'],
  [/(?:计划|安排|措施|举措|任务).{0,6}(?:完成|落实|执行|推进|开展|实施)情况|成效|做法|成绩|成果|亮点|特色|经验|创新举措/u, 'achievements'],
  [/问题(?:剖析|分析|检视|查摆)|(?:剖析|分析|检视|查摆)(?:出)?的?问题/u, 'problems'],
  [/原因|根源|成因|症结|剖析/u, 'causes'],
  [/(?:整改|改进|解决|应对|工作|主要|具体|对策)?(?:措施|举措|对策)$|工作(?:计划|安排|重点|规划|建议)|展望/u, 'measures'],
  [/问题|不足|短板|差距|薄弱|欠缺|弱项/u, 'problems'],
  [/措施|举措|思路|计划|对策|规划|目标任务/u, 'measures'],
  [/履职|履责|履行|主要工作|重点工作|工作回顾|工作总结|完成|情况$/u, 'achievements'],
]

/** 及 and its like join topics; the section is about the first one: 存在的主要问题及解决措施 is about problems. */
const CONJUNCTION = /以及|及其|[及和与暨、，]/u

/** The role of a first-level section by the keywords of its heading (no number, any punctuation). */
export function inferSectionRole(heading: string): SectionRole {
  const text = heading.replace(/[\s。．：:；！？]/gu, '')
  for (const [pattern, role] of WHOLE) if (pattern.test(text)) return role
  for (const topic of text.split(CONJUNCTION)) {
    const found = TOPICS.find(([pattern]) => pattern.test(topic))
    if (found) return found[1]
  }
  return 'other'
}
