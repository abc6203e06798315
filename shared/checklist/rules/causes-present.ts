import type { ChecklistContext, ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { blocksOf, hasRunningText, sectionsOf } from '#shared/checklist/passages.ts'
import type { Block } from '#shared/document/blocks.ts'
import { headingText } from '#shared/document/outline.ts'
import { inlineText } from '#shared/document/inline.ts'

const CAUSE_WORD = /原因|根源|症结/u
/** A passage that sets out to name causes. */
const CAUSE_PASSAGE =
  /究其(?:原因|根源|根本)|归根结底|(?:反思|剖析|分析|深挖|查找)[^，。；]{0,12}(?:原因|根源|症结)|(?:原因|根源|根子|症结)(?:主要)?(?:在于|在|是|有|：|，)|(?:主要|深层次|根本|产生)(?:的)?(?:原因|根源)/u

export const causesPresent: ChecklistRule = {
  id: 'causes-present',
  title: '写了原因分析',
  why: '只摆问题不挖原因，会被点评为避重就轻；原因要从自己身上找。',
  source: '述职评议考核通知的通行要求：原因分析要透彻',
  examples: [
    { text: '2024年度述职报告\n一、存在的问题\n我抓得不紧。\n究其原因，我思想上重视不够。\n二、下步打算\n改进作风。', status: 'pass' },
    { text: '2024年度述职报告\n一、存在的问题\n我抓得不紧。\n二、原因分析\n我思想上重视不够。', status: 'pass' },
    { text: '2024年度述职报告\n一、存在的问题及原因分析\n我抓得不紧。\n二、下步打算\n改进作风。', status: 'fail' },
    { text: '2024年度述职报告\n一、存在的问题\n我抓得不紧。\n二、下步打算\n改进作风。', status: 'fail' },
  ],
  check: (context): ChecklistItem[] => {
    const expected = context.reportType.sections.find(({ role }) => role === 'causes')
    if (!expected) return []
    const id = 'causes-present'
    const passage = causePassage(context)
    if (passage) return [{ id, status: 'pass', title: '写了原因分析', message: '', target: passage.id }]
    const status = expected.need === 'required' ? 'fail' : 'warn'
    const [problems] = sectionsOf(context, 'problems')
    if (problems && CAUSE_WORD.test(problems.text))
      return [
        {
          id,
          status,
          title: '标题写了“原因”，正文没有写',
          message: '请在问题之后补写原因，从自己身上找。',
          target: problems.blockId,
          insert: 'causes',
        },
      ]
    return [
      {
        id,
        status,
        title: '缺少原因分析',
        message: '请在问题之后补写原因，从自己身上找。',
        insert: 'causes',
        ...(problems ? { target: problems.blockId } : {}),
      },
    ]
  },
}

function causePassage(context: ChecklistContext): Block | undefined {
  const own = sectionsOf(context, 'causes')
    .map((section) => blocksOf(context, section))
    .find(hasRunningText)
  if (own) return own[0]
  return sectionsOf(context, 'problems')
    .flatMap((section) => blocksOf(context, section).slice(1))
    .find((block) =>
      block.type === 'heading'
        ? namesCauses(headingText(block), inlineText(block.runIn))
        : 'content' in block && CAUSE_PASSAGE.test(inlineText(block.content)),
    )
}

function namesCauses(heading: string, runIn: string): boolean {
  return CAUSE_WORD.test(heading) || CAUSE_PASSAGE.test(runIn)
}
