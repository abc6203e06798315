import type { BlockId } from '#shared/base/branded-ids.ts'
import type { ChecklistItem, ChecklistRule } from '#shared/checklist/checklist-rule.ts'
import type { Block } from '#shared/document/blocks.ts'
import { chineseNumber } from '#shared/document/numbering.ts'
import { blockText } from '#shared/document/visit.ts'

const DIGITS = '一二三四五六七八九十'
/** 一是 at the start of a clause; 统一是、之一是 are no labels. */
const LABEL = /(?<=^|[。；：，、！？\s”])([一二三四五六七八九十])是(?!否)/gmu

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
  ],
  check: ({ report }): ChecklistItem[] => {
    const passages = passagesOf(report.blocks).map((blocks) => blocks.flatMap(labelsOf))
    if (passages.every((labels) => labels.length === 0)) return []
    const faults = passages.flatMap(faultsIn)
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

/** Blocks from one heading to the next: 一是 may be written in one paragraph, 二是 in the following. */
function passagesOf(blocks: readonly Block[]): Block[][] {
  const passages: Block[][] = [[]]
  for (const block of blocks) {
    if (block.type === 'heading') passages.push([])
    passages.at(-1)?.push(block)
  }
  return passages
}

function labelsOf(block: Block): Label[] {
  return Array.from(blockText(block).matchAll(LABEL), (match) => ({ n: DIGITS.indexOf(match[1] ?? '') + 1, blockId: block.id }))
}

interface Fault {
  readonly title: string
  readonly blockId: BlockId
}

/** A label 1 begins a new count; the one before it has to have come to two at least. */
function faultsIn(labels: readonly Label[]): Fault[] {
  return labels.flatMap(({ n, blockId }, i) => {
    const before = labels[i - 1]?.n ?? 0
    const alone = n === 1 && (labels[i + 1]?.n ?? 1) === 1
    if (alone) return [{ title: '只有“一是”，没有“二是”', blockId }]
    if (n === 1 || n === before + 1) return []
    if (n === before) return [{ title: `有两个“${label(n)}”`, blockId }]
    return [{ title: `“${label(n)}”前面缺“${label(n - 1)}”`, blockId }]
  })
}

function label(n: number): string {
  return `${chineseNumber(n)}是`
}
