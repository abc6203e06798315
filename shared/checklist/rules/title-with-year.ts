import type { ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'

const YEAR = /(?:19|20)\d{2}|二[〇○零]\S{2}年|〔[^〕]*年[^〕]*〕/u

export const titleWithYear: ChecklistRule = {
  id: 'title-with-year',
  title: '标题写明年度和报告名称',
  why: '没有标题或年度，读的人不知道述的是哪一年的职。',
  source: '述职评议考核材料的通行要求',
  examples: [
    { text: '2024年度抓基层党建工作述职报告\n按照上级党委部署，现将履职情况报告如下。', status: 'pass' },
    { text: '抓基层党建工作述职报告\n按照上级党委部署，现将履职情况报告如下。', status: 'fail' },
    { text: '按照上级党委部署，现将我履职情况报告如下。\n一、主要做法\n扎实推进各项工作。', status: 'fail' },
  ],
  check: ({ report, outline, reportType }): ChecklistItem[] => {
    const id = 'title-with-year'
    const block = report.blocks.find(({ type }) => type === 'title')
    const target = block ? { target: block.id } : {}
    if (outline.title === null)
      return [{ id, status: 'fail', title: '缺少标题', message: '第一行应写明报告名称。', ...(block ? target : { insert: 'title' }) }]
    if (reportType.frame.yearInTitle && !YEAR.test(outline.title))
      return [{ id, status: 'fail', title: '标题没有写年度', message: '没有年度，读的人不知道述的是哪一年的职。', ...target }]
    return [{ id, status: 'pass', title: reportType.frame.yearInTitle ? '标题写明年度和报告名称' : '有标题', message: '', ...target }]
  },
}
