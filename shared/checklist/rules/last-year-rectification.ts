import type { ChecklistContext, ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { blocksOf, hasRunningText, type Sentence, sectionsOf, sentencesOf } from '#shared/checklist/passages.ts'
import { flattenSections, type OutlineSection } from '#shared/document/outline.ts'
import { perBlock } from '#shared/document/per-block.ts'
import { blockText } from '#shared/document/visit.ts'

const LAST_YEAR = /上一?年度?|去年|述职(?:评议)?|点评/u
const RECTIFIED = /整改/u
/** 整改 that comes to a result; 实行销号管理、全面整改 alone do not say what became of it. */
const RESULT =
  /完成整改|整改完成|整改到位|整改率|完成率|已(?:经|全部|全)?(?:完成|整改)|(?:均|全部)(?:已|得到)?(?:整改|完成|解决|销号)|(?:\d+|〔[^〕]*〕|[一二三四五六七八九十]+)[个项条](?:问题)?[^，。；]{0,12}(?:完成|整改|解决|销号|推进)/u

/** Sentences beyond this distance no longer speak of the same matter. */
const REACH = 2

export const lastYearRectification: ChecklistRule = {
  id: 'last-year-rectification',
  title: '写明上年度问题整改情况',
  why: '上年度述职评议指出的问题要逐一报告整改结果，一般放在成效之后单独写。',
  source: '基层党建工作述职评议考核通知的通行要求',
  examples: [
    { text: '2024年度述职报告\n一、主要做法\n我研究党建4次。\n二、上年度述职评议问题整改情况\n3个问题已完成整改。', status: 'pass' },
    { text: '2024年度述职报告\n一、主要做法\n上年度述职评议指出的3个问题，已完成整改2个。\n二、存在的问题\n我抓得不紧。', status: 'pass' },
    { text: '2024年度述职报告\n一、主要做法\n结合述职评议查摆出的问题，我认真抓好整改。\n二、存在的问题\n我抓得不紧。', status: 'warn' },
    { text: '2024年度述职报告\n一、主要做法\n针对巡察反馈的10个问题，我已完成整改。\n二、存在的问题\n我抓得不紧。', status: 'fail' },
  ],
  check: (context): ChecklistItem[] => {
    const expected = context.reportType.sections.find((section) => section.id === 'rectification')
    if (!expected) return []
    const id = 'last-year-rectification'
    const own = ownSection(context)
    if (own && hasRunningText(blocksOf(context, own)))
      return [{ id, status: 'pass', title: '写明上年度问题整改情况', message: '', target: own.blockId }]
    if (own) return [{ id, status: 'warn', title: '上年度整改情况还没有写', message: '这一部分只有标题，还没有正文。', target: own.blockId }]
    const mention = mentionOf(sentencesOnRectifying(context.report.blocks).flat())
    if (mention?.withResult) return [{ id, status: 'pass', title: '写明上年度问题整改情况', message: '', target: mention.blockId }]
    const insert = 'rectification'
    if (mention)
      return [
        { id, status: 'warn', title: '上年度问题整改写得笼统', message: '只提到整改，没有写整改了几个、结果怎样。', target: mention.blockId, insert },
      ]
    const status = expected.need === 'required' ? 'fail' : 'warn'
    return [{ id, status, title: '缺少上年度问题整改情况', message: '要写明上年度反馈问题的整改结果，一般放在成效之后。', insert }]
  },
}

/** A section of that role at any level; below the first level the heading itself has to name the past year. */
function ownSection(context: ChecklistContext): OutlineSection | undefined {
  const [first] = sectionsOf(context, 'rectification')
  return first ?? flattenSections(context.outline.sections).find(({ text }) => LAST_YEAR.test(text) && RECTIFIED.test(text))
}

interface Mention {
  readonly blockId: Sentence['blockId']
  readonly withResult: boolean
}

/** Of a block that speaks of 整改; nothing else is worth parting into sentences. */
const sentencesOnRectifying = perBlock((block): readonly Sentence[] => (RECTIFIED.test(blockText(block)) ? sentencesOf([block]) : []))

/** The sentence that names last year's questions together with 整改, and whether it or the next ones in its block tell the result. */
function mentionOf(sentences: readonly Sentence[]): Mention | null {
  let weak: Mention | null = null
  for (const [i, { text, blockId }] of sentences.entries()) {
    if (!LAST_YEAR.test(text) || !RECTIFIED.test(text)) continue
    const near = sentences.slice(i, i + 1 + REACH).filter((sentence) => sentence.blockId === blockId)
    if (near.some((sentence) => RESULT.test(sentence.text))) return { blockId, withResult: true }
    weak ??= { blockId, withResult: false }
  }
  return weak
}
