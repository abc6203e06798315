import type { BlockId } from '#shared/base/branded-ids.ts'
import type { ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import type { Block } from '#shared/document/blocks.ts'
import { chineseNumber } from '#shared/document/numbering.ts'
import { perBlock } from '#shared/document/per-block.ts'
import { blockText } from '#shared/document/visit.ts'

const DIGITS = '一二三四五六七八九十'
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩'

/** A way of counting within running text. */
interface Family {
  /**
   * The first group is the number. Labels stand at the start of a clause: 统一是、之一是 are none. That is asked last: nearly every
   * character is no label whatever stands before it.
   */
  readonly pattern: RegExp
  readonly numberOf: (written: string) => number
  readonly label: (n: number) => string
  /** Whether a label 1 without a second is a fault. */
  readonly needsSecond: boolean
}

const chineseDigit = (written: string) => DIGITS.indexOf(written) + 1
const FAMILIES: readonly Family[] = [
  {
    pattern: /([一二三四五六七八九十])(?<=(?:^|[。；：，、！？\s”]).)是(?!否)/gmu,
    numberOf: chineseDigit,
    label: (n) => `${chineseNumber(n)}是`,
    needsSecond: true,
  },
  {
    pattern: /第(?<=(?:^|[。；：！？\s”])第)([一二三四五六七八九十])(?:[，、]|个?方面|部分)/gmu,
    numberOf: chineseDigit,
    label: (n) => `第${chineseNumber(n)}`,
    needsSecond: true,
  },
  {
    pattern: /(首先|其次|再次)(?<=(?:^|[。；：！？\s”])..)，/gmu,
    numberOf: (word) => ORDER_WORDS.indexOf(word) + 1,
    label: (n) => ORDER_WORDS[n - 1] ?? '',
    needsSecond: false,
  },
  { pattern: /([①②③④⑤⑥⑦⑧⑨⑩])/gu, numberOf: (mark) => CIRCLED.indexOf(mark) + 1, label: (n) => CIRCLED.charAt(n - 1), needsSecond: true },
  { pattern: /（(?<=(?:^|[。；：！？\s”])（)(\d{1,2})）/gmu, numberOf: Number, label: (n) => `（${n}）`, needsSecond: true },
]
const ORDER_WORDS: readonly string[] = ['首先', '其次', '再次']

interface Label {
  readonly n: number
  readonly blockId: BlockId
}

export const enumerationOrder: ChecklistRule = {
  id: 'enumeration-order',
  title: '“一是、二是”前后相连',
  why: '“一是”之后要有“二是”，中间不能跳，删改之后最容易漏。',
  source: '公文层次序数通行要求',
  examples: [
    { text: '2024年度述职报告\n一、主要做法\n一是抓学习。二是抓队伍。三是抓作风。', status: 'pass' },
    { text: '2024年度述职报告\n一、主要做法\n一是抓学习。三是抓作风。', status: 'warn' },
    { text: '2024年度述职报告\n一、主要做法\n一是抓学习。我们认真落实。', status: 'warn' },
    { text: '2024年度述职报告\n一、主要做法\n第一，抓学习。第三，抓作风。', status: 'warn' },
    { text: '2024年度述职报告\n一、主要做法\n做到：①有计划；②有检查；②有总结。', status: 'warn' },
    { text: '2024年度述职报告\n一、主要做法\n首先，抓学习。再次，抓作风。', status: 'warn' },
    {
      text: '2024年度述职报告\n一、主要做法\n首先，抓学习。其次，抓作风。最后，抓落实。第一责任人带头。第二，抓队伍。',
      status: 'warn',
    },
    {
      text: '2024年度述职报告\n一、主要做法\n首先，抓学习。其次，抓作风。第一部分是队伍；第二，抓阵地。要求：（1）到人；（2）到事。',
      status: 'pass',
    },
  ],
  check: ({ report }): ChecklistItem[] => {
    const passages = passagesOf(report.blocks)
    const counted = FAMILIES.flatMap((family, i) => passages.map((labels) => ({ family, labels: labels.flatMap((byFamily) => byFamily[i] ?? []) })))
    if (counted.every(({ labels }) => labels.length === 0)) return []
    const faults = counted.flatMap(({ family, labels }) => faultsIn(labels, family))
    if (faults.length === 0) return [{ id: 'enumeration-order', status: 'pass', title: '“一是、二是”前后相连', message: '' }]
    return faults.map(({ title, blockId }, i) => ({
      id: i === 0 ? 'enumeration-order' : `enumeration-order-${i + 1}`,
      status: 'warn',
      title,
      message: '请核对是不是删改时漏了一项，或者序号没有跟着改。',
      target: blockId,
    }))
  },
}

/** The labels from one heading to the next: 一是 may be written in one paragraph, 二是 in the following. */
function passagesOf(blocks: readonly Block[]): LabelsByFamily[][] {
  const passages: LabelsByFamily[][] = [[]]
  for (const [i, labels] of labelsIn(blocks).entries()) {
    if (blocks[i]?.type === 'heading') passages.push([])
    if (labels.length > 0) passages.at(-1)?.push(labels)
  }
  return passages
}

/** In the order of `FAMILIES`. */
type LabelsByFamily = readonly (readonly Label[])[]

/** What all labels have in common; few paragraphs hold any. */
const MAY_HOLD = /[一二三四五六七八九十]是|第[一二三四五六七八九十]|首先|其次|再次|[①②③④⑤⑥⑦⑧⑨⑩]|（\d/u

const labelsIn = perBlock((block): LabelsByFamily => {
  const text = blockText(block)
  if (!MAY_HOLD.test(text)) return []
  return FAMILIES.map(({ pattern, numberOf }) => Array.from(text.matchAll(pattern), (match) => ({ n: numberOf(match[1] ?? ''), blockId: block.id })))
})

interface Fault {
  readonly title: string
  readonly blockId: BlockId
}

/** A label 1 begins a new count; the one before it has to have come to two at least. */
function faultsIn(labels: readonly Label[], { label, needsSecond }: Family): Fault[] {
  return labels.flatMap(({ n, blockId }, i) => {
    const before = labels[i - 1]?.n ?? 0
    const alone = n === 1 && (labels[i + 1]?.n ?? 1) === 1
    if (alone) return needsSecond ? [{ title: `只有“${label(1)}”，没有“${label(2)}”`, blockId }] : []
    if (n === 1 || n === before + 1) return []
    if (n === before) return [{ title: `有两个“${label(n)}”`, blockId }]
    return [{ title: `“${label(n)}”前面缺“${label(n - 1)}”`, blockId }]
  })
}
