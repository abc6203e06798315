import { describe, expect, it } from 'vitest'
import { inferSectionRole } from '#shared/document/infer-section-role.ts'
import type { SectionRole } from '#shared/document/section-role.ts'

const HEADINGS: Readonly<Record<SectionRole, readonly string[]>> = {
  lead: ['前言', '基本情况', '支部基本情况', '单位基本概况'],
  achievements: [
    '主要做法及成效',
    '履职情况',
    '履职工作主要情况',
    '履职工作情况',
    '履职情况和特色做法',
    '履行抓基层党建工作职责情况',
    '履行第一责任人职责情况',
    '主要工作开展情况',
    '2024年工作回顾',
    '2024年重点工作完成情况',
    '工作计划完成情况',
    '重点任务落实情况',
    '工作措施和成效',
    '主要成绩',
    '特色亮点工作',
    '经验做法',
    '廉洁自律情况',
    '落实党建工作责任制情况',
  ],
  rectification: [
    '上年度述职评议反馈问题整改情况',
    '上年度述职评议问题整改情况',
    '上年度述职评议指出问题及整改情况',
    '巡察反馈问题整改落实情况',
    '市委巡察反馈意见整改落实情况',
    '去年点评问题整改成效',
    '整改落实情况',
    '整改措施及成效',
    '上级点评问题整改情况',
  ],
  problems: [
    '存在的问题',
    '存在的问题及原因分析',
    '存在的主要问题及原因',
    '存在的主要问题及解决措施',
    '存在的突出问题和下一步打算',
    '存在不足',
    '当前工作中的短板',
    '差距和不足',
    '问题剖析',
    '查摆出的问题',
    '薄弱环节',
  ],
  causes: ['原因剖析', '原因分析', '存在问题的原因', '问题产生的原因分析', '产生问题的主要根源', '原因分析和改进措施'],
  measures: [
    '下一步工作措施',
    '下步工作打算',
    '下一步工作思路和措施',
    '2025年工作思路',
    '2025年工作计划',
    '明年工作安排',
    '今后努力方向',
    '整改措施',
    '问题整改措施',
    '努力方向和整改措施',
    '改进措施',
    '下一步整改打算',
    '工作建议',
  ],
  closing: ['结束语'],
  other: ['', '学习二十大精神', '党建引领'],
}

describe('inferSectionRole', () => {
  for (const [role, headings] of Object.entries(HEADINGS))
    it.each(headings)(`takes “%s” for ${role}`, (heading) => expect(inferSectionRole(heading)).toBe(role))

  it('does not mind white space and the colon that ends a heading', () => {
    expect(inferSectionRole('存在 问题：')).toBe('problems')
  })
})
