import type { BlockId } from '#shared/base/branded-ids.ts'
import type { ChecklistContext, ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { type OutlineSection, flattenSections } from '#shared/document/outline.ts'
import { chineseNumber } from '#shared/document/numbering.ts'
import { blockText } from '#shared/document/visit.ts'

const DIGITS = '一二三四五六七八九'
/** A promise closes its clause with a colon, or names what follows (以下、如下) in the last sentence of its paragraph. */
const BEFORE_LABELS = /([二两三四五六七八九])(?:个方面|个问题|点|项工作|项措施|件事)[^，。；：]{0,6}：\s*(?=一是)/gu
const BEFORE_HEADINGS = /(?:以下|如下|主要[^，。；]{0,8})([二两三四五六七八九])(?:个方面|个问题|点|项工作|项措施|件事)[^，。；：]{0,6}[：。]\s*$/u
const LABEL = /(?<=^|[。；：，、！？\s”])([一二三四五六七八九])是(?!否)/gu

interface Announcement {
  readonly promised: number
  readonly given: number
  readonly blockId: BlockId
}

export const enumerationPromise: ChecklistRule = {
  id: 'enumeration-promise',
  title: '总述的个数与分述一致',
  why: '总述说几个方面，下面就要写几个；增删之后最容易对不上。',
  source: '公文审核通行要求',
  examples: [
    { text: '2024年度述职报告\n一、存在的问题\n主要有三个方面：一是认识不高。二是责任不实。三是能力不足。', status: 'pass' },
    { text: '2024年度述职报告\n一、存在的问题\n主要有三个方面：一是认识不高。二是责任不实。', status: 'warn' },
    { text: '2024年度述职报告\n一、存在的问题\n主要有以下三个方面：\n（一）认识不高。我学得少。\n（二）责任不实。我管得松。', status: 'warn' },
  ],
  check: (context): ChecklistItem[] => {
    const promises = [...promisesBeforeLabels(context), ...promisesBeforeHeadings(context)]
    if (promises.length === 0) return []
    const broken = promises.filter(({ promised, given }) => promised !== given)
    if (broken.length === 0) return [{ id: 'enumeration-promise', status: 'pass', title: '总述的个数与分述一致', message: '' }]
    return broken.map(({ promised, given, blockId }, i) => ({
      id: i === 0 ? 'enumeration-promise' : `enumeration-promise-${i + 1}`,
      status: 'warn',
      title: `总述说${chineseNumber(promised)}个，下面是${chineseNumber(given)}个`,
      message: '总述的个数与下面列出的对不上，请核对。',
      target: blockId,
    }))
  },
}

/** Within one paragraph: …三个方面：一是…二是…, up to the next promise. */
function promisesBeforeLabels({ report }: ChecklistContext): Announcement[] {
  return report.blocks.flatMap((block) => {
    const text = blockText(block)
    const matches = Array.from(text.matchAll(BEFORE_LABELS))
    return matches.map((match, i) => {
      const rest = text.slice(match.index + match[0].length, matches[i + 1]?.index)
      return { promised: numberOf(match[1]), given: countUp(rest), blockId: block.id }
    })
  })
}

/** How far 一是、二是… run on from the start of a text. */
function countUp(text: string): number {
  let n = 0
  for (const match of text.matchAll(LABEL)) {
    if (numberOf(match[1]) !== n + 1) break
    n++
  }
  return n
}

/** In the paragraph right under a heading, for that heading's own sub-headings. A single sub-heading promises nothing. */
function promisesBeforeHeadings({ report, outline }: ChecklistContext): Announcement[] {
  return flattenSections(outline.sections).flatMap((section: OutlineSection) => {
    const [child] = section.children
    const block = child && child.start - 1 > section.start ? report.blocks[child.start - 1] : undefined
    const match = block?.type === 'paragraph' ? BEFORE_HEADINGS.exec(blockText(block)) : null
    if (!block || !match || section.children.length < 2) return []
    return [{ promised: numberOf(match[1]), given: section.children.length, blockId: block.id }]
  })
}

function numberOf(digit: string | undefined): number {
  return digit === '两' ? 2 : DIGITS.indexOf(digit ?? '') + 1
}
