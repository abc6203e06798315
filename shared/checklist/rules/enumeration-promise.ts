import type { BlockId } from '#shared/base/branded-ids.ts'
import type { ChecklistContext, ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import { countWord } from '#shared/checklist/count-word.ts'
import { type OutlineSection, flattenSections } from '#shared/document/outline.ts'
import type { Block } from '#shared/document/blocks.ts'
import { perBlock } from '#shared/document/per-block.ts'
import { blockText } from '#shared/document/visit.ts'

const DIGITS = '一二三四五六七八九'
/** A promise closes its clause with a colon, or names what follows (以下、如下) in the last sentence of its paragraph. */
const THINGS =
  '(?:个?(?:大?方面|问题|环节|领域|层面|维度|重点|不足|短板|原因|特点|坚持|强化|突出|聚焦|注重|到位)|点|条(?:意见|措施|建议|经验)?|项(?:工作|措施|举措|任务|制度)?|件(?:事|实事)|类问题|大(?:任务|行动|工程))”?'
const BEFORE_LABELS = new RegExp(`([二两三四五六七八九])${THINGS}[^，。；：]{0,8}[：。]\\s*(?=一是)`, 'gu')
const BEFORE_PARAGRAPHS = new RegExp(`([二两三四五六七八九])${THINGS}[^，。；：]{0,8}[：。]\\s*$`, 'u')
const BEFORE_HEADINGS = new RegExp(
  `(?:(?:以下|如下|主要[^，。；]{0,8})([二两三四五六七八九])${THINGS}[^，。；：]{0,8}[：。]|(?:从|抓好了?|做好了?|有)([二两三四五六七八九])${THINGS}[^，。；：]{0,8}：)\\s*$`,
  'u',
)
/** 下面，我从四个方面报告: the lead says how many parts the report has. */
const OF_SECTIONS = /从([二两三四五六七八九])个(?:方面|部分)[^，。；：]{0,4}(?:报告|汇报|述职|进行述职)/u
const LABEL = /(?<=^|[。；：，、！？\s”])([一二三四五六七八九])是(?!否)/gmu

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
    { text: '2024年度述职报告\n一、主要做法\n重点抓了三项工作。一是抓学习。二是抓队伍。', status: 'warn' },
    { text: '2024年度述职报告\n一、主要做法\n突出抓好三个方面：\n一是抓学习。\n二是抓队伍。', status: 'warn' },
    { text: '2024年度述职报告\n下面，我从三个方面述职。\n一、主要做法\n抓学习。\n二、下一步打算\n抓队伍。', status: 'warn' },
    {
      text: '2024年度述职报告\n下面，我从两个方面述职。\n一、主要做法\n抓好三项工作，成效明显。\n二、下一步打算\n重点有两点：\n一是抓学习。\n二是抓队伍。',
      status: 'pass',
    },
    { text: '2024年度述职报告\n一、存在的问题\n主要有以下三个方面：\n（一）认识不高。我学得少。\n（二）责任不实。我管得松。', status: 'warn' },
  ],
  check: (context): ChecklistItem[] => {
    const promises = [
      ...promisesBeforeLabels(context.report.blocks).flat(),
      ...promisesBeforeParagraphs(context),
      ...promisesBeforeHeadings(context),
      ...promiseOfSections(context),
    ]
    if (promises.length === 0) return []
    const broken = promises.filter(({ promised, given }) => promised !== given)
    if (broken.length === 0) return [{ id: 'enumeration-promise', status: 'pass', title: '总述的个数与分述一致', message: '' }]
    return broken.map(({ promised, given, blockId }, i) => ({
      id: i === 0 ? 'enumeration-promise' : `enumeration-promise-${i + 1}`,
      status: 'warn',
      title: `总述说${countWord(promised)}个，下面是${countWord(given)}个`,
      message: '总述的个数与下面列出的对不上，请核对。',
      target: blockId,
    }))
  },
}

/** Within one paragraph: …三个方面：一是…二是…, up to the next promise. */
const promisesBeforeLabels = perBlock((block): readonly Announcement[] => {
  const text = blockText(block)
  const matches = Array.from(text.matchAll(BEFORE_LABELS))
  return matches.map((match, i) => {
    const rest = text.slice(match.index + match[0].length, matches[i + 1]?.index)
    return { promised: numberOf(match[1]), given: countUp(rest), blockId: block.id }
  })
})

/** How far 一是、二是… run on from the start of a text. */
function countUp(text: string): number {
  let n = 0
  for (const match of text.matchAll(LABEL)) {
    if (numberOf(match[1]) !== n + 1) break
    n++
  }
  return n
}

/** At the end of a paragraph, with 一是, 二是 opening the paragraphs that follow. */
function promisesBeforeParagraphs({ report: { blocks } }: ChecklistContext): Announcement[] {
  return promisedAtEnd(blocks).flatMap((promise, i) => {
    if (promise === null) return []
    const texts = paragraphsFrom(blocks, i + 1).map(blockText)
    return texts[0]?.startsWith('一是') === true ? [{ ...promise, given: countUp(texts.join('\n')) }] : []
  })
}

const promisedAtEnd = perBlock((block): Omit<Announcement, 'given'> | null => {
  const match = block.type === 'paragraph' || block.type === 'heading' ? BEFORE_PARAGRAPHS.exec(blockText(block)) : null
  return match ? { promised: numberOf(match[1]), blockId: block.id } : null
})

/** The paragraphs in a row that begins at `start`. */
function paragraphsFrom(blocks: readonly Block[], start: number): readonly Block[] {
  let end = start
  while (blocks[end]?.type === 'paragraph') end++
  return blocks.slice(start, end)
}

/** The lead against the first-level headings. */
function promiseOfSections({ report, outline }: ChecklistContext): Announcement[] {
  if (!outline.lead || outline.sections.length < 2) return []
  return report.blocks.slice(outline.lead.start, outline.lead.end).flatMap((block) => {
    const match = OF_SECTIONS.exec(blockText(block))
    return match ? [{ promised: numberOf(match[1]), given: outline.sections.length, blockId: block.id }] : []
  })
}

/** In the paragraph right under a heading, for that heading's own sub-headings. A single sub-heading promises nothing. */
function promisesBeforeHeadings({ report, outline }: ChecklistContext): Announcement[] {
  return flattenSections(outline.sections).flatMap((section: OutlineSection) => {
    const [child] = section.children
    const block = child && child.start - 1 > section.start ? report.blocks[child.start - 1] : undefined
    const match = block?.type === 'paragraph' ? BEFORE_HEADINGS.exec(blockText(block)) : null
    if (!block || !match || section.children.length < 2) return []
    return [{ promised: numberOf(match[1] ?? match[2]), given: section.children.length, blockId: block.id }]
  })
}

function numberOf(digit: string | undefined): number {
  return digit === '两' ? 2 : DIGITS.indexOf(digit ?? '') + 1
}
