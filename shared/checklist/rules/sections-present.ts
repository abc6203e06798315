import type { ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { sectionItem } from '#shared/checklist/required-section.ts'

/** Sections that have a rule of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set(['achievements', 'rectification', 'problems', 'causes', 'measures'])

export const sectionsPresent: ChecklistRule = {
  id: 'sections-present',
  title: '该有的部分都有',
  why: '这一种报告该有的部分缺了，读的人会退回来补。',
  source: '各类文稿的通行结构',
  examples: [
    { text: '主题党日活动方案\n一、活动主题\n重温入党誓词。\n二、活动时间\n时间：〔活动时间〕。', status: 'fail', type: 'theme-party-day-plan' },
    { text: '某支部会议记录\n一、到会情况\n应到20人，实到18人。', status: 'fail', type: 'meeting-record' },
    {
      text: '某支部会议记录\n一、到会情况\n应到20人，实到18人。\n二、会议议题\n学习文件。\n三、会议发言\n大家谈体会。\n四、表决情况\n同意18票。\n五、会议决议\n通过。',
      status: 'pass',
      type: 'meeting-record',
    },
  ],
  check: (context): ChecklistItem[] =>
    context.reportType.sections
      .filter(({ id }) => !ELSEWHERE.has(id))
      .map((section) => sectionItem(context, `sections-present-${section.id}`, section)),
}
