import type { ChecklistContext, ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { blocksOf, sectionsOf } from '#shared/checklist/passages.ts'
import type { Block } from '#shared/document/blocks.ts'
import { blockText } from '#shared/document/visit.ts'

/** 我 that does not mean the writer: 自我批评、我为群众办实事、我国、我市、我单位、我们. */
const FIRST_PERSON =
  /(?<![自忘])我(?!为群众办实事|国|军|党|省|市|县|州|盟|旗|乡|镇|村|街道|社区|校|院|局|厅|司|厂|公司|单位|们|行我素|区(?!分)|部(?!署)|处(?!理|置|在)|所(?!在|联|包|分管|做|有)|委(?!托|派)|办(?!理|好|成|公))|本人/u

export const firstPerson: ChecklistRule = {
  id: 'first-person',
  title: '用第一人称写自己',
  why: '述职是述本人的职，通篇不见“我”，就写成了单位工作总结。',
  source: '述职评议考核点评的常见意见',
  examples: [
    { text: '2024年度述职报告\n一、主要做法\n我部署重点任务4项。\n二、存在的问题\n我所在支部抓得不紧。', status: 'pass' },
    { text: '2024年度述职报告\n一、主要做法\n我主持研究党建工作4次。\n二、存在的问题\n我抓得不紧。', status: 'pass' },
    {
      text: '2024年度述职报告\n一、主要做法\n开展自我批评和“我为群众办实事”活动，我市成效明显。\n二、存在的问题\n个别支部抓得不紧。',
      status: 'warn',
    },
    { text: '2024年度述职报告\n一、主要做法\n我主持研究党建工作4次。\n二、存在的问题\n个别支部抓得不紧。', status: 'warn' },
  ],
  check: (context): ChecklistItem[] => {
    if (!context.reportType.frame.firstPerson || context.outline.sections.length === 0) return []
    const id = 'first-person'
    const [first] = context.outline.sections
    const body = context.report.blocks.slice(first?.start)
    if (!body.some(speaksOfWriter)) {
      const target = first ? { target: first.blockId } : {}
      return [{ id, status: 'warn', title: '正文没有用第一人称', message: '述职要写“我”做了什么，否则像单位工作总结。', ...target }]
    }
    return problemsItem(context) ?? [{ id, status: 'pass', title: '用第一人称写自己', message: '' }]
  },
}

function problemsItem(context: ChecklistContext): ChecklistItem[] | null {
  const [problems] = sectionsOf(context, 'problems')
  if (!problems) return null
  const blocks = [...sectionsOf(context, 'problems'), ...sectionsOf(context, 'causes')].flatMap((section) => blocksOf(context, section))
  if (blocks.some(speaksOfWriter)) return null
  const message = '问题只写“一些”“个别”，没有写到“我”，容易被点评为置身事外。'
  return [{ id: 'first-person-problems', status: 'warn', title: '问题部分没有写到自己', message, target: problems.blockId }]
}

function speaksOfWriter(block: Block): boolean {
  return FIRST_PERSON.test(blockText(block))
}
