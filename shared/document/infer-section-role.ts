import type { SectionRole } from '#shared/document/section-role.ts'

/**
 * Tried in order, first match wins. The order settles headings that name two things:
 * 存在的主要问题及解决措施 is about problems, 问题整改措施 about measures, 上年度问题整改情况 about rectification.
 */
const KEYWORDS: readonly (readonly [RegExp, SectionRole])[] = [
  [/^(?:前言|导语|引言|基本情况)$/, 'lead'],
  [/^(?:结束语|结语|结尾)$/, 'closing'],
  [/下一?步|下一阶段|今后|明年|来年|打算|努力方向|(?:整改|改进)(?:措施|方向|举措|思路)|工作(?:思路|计划|安排|措施|举措)/, 'measures'],
  [
    /整改(?:落实)?(?:情况|成效|进展|结果|完成)|(?:上年度|上一年度|去年).*(?:整改|反馈|点评|评议)|(?:反馈|点评|指出)(?:的)?(?:问题|意见).*(?:整改|落实)/,
    'rectification',
  ],
  [/问题|不足|短板|差距|薄弱/, 'problems'],
  [/原因|根源|剖析/, 'causes'],
  [/措施|举措|思路|计划/, 'measures'],
  [/履职|履责|做法|成效|成绩|成果|工作情况|开展情况|落实情况|完成情况|主要工作|重点工作|特色|亮点|工作回顾|工作总结/, 'achievements'],
]

/** A heading that opens with 存在…问题 is about problems even if it goes on to measures. */
const PROBLEMS_FIRST = /^(?:当前|目前|还|仍|工作中|主要)*(?:存在|查摆|面临)?的?(?:主要|突出)?(?:问题|不足|短板|差距)/

/** The role of a first-level section by the keywords of its heading (no number, any punctuation). */
export function inferSectionRole(heading: string): SectionRole {
  const text = heading.replace(/\s/gu, '')
  if (PROBLEMS_FIRST.test(text) && !/整改(?:情况|成效|落实)|(?:整改|改进)(?:措施|方向)$/.test(text)) return 'problems'
  for (const [pattern, role] of KEYWORDS) if (pattern.test(text)) return role
  return 'other'
}
