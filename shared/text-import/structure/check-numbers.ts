import { headingNumber, headingValues } from '#shared/document/numbering.ts'
import type { DraftBlock } from '#shared/text-import/draft-block.ts'
import type { ImportLog } from '#shared/text-import/edit.ts'

/** Numbers follow from position in a report; warns wherever that shows another number than the source had typed. */
export function checkNumbers(blocks: readonly DraftBlock[], log: ImportLog): void {
  const values = headingValues(blocks, lineText)
  /** The typed number of the heading before, level by level. */
  let before: (number | undefined)[] = []
  for (const [i, block] of blocks.entries()) {
    if (block.type !== 'heading') continue
    const value = values.get(i) ?? 1
    // A paper of its own begins.
    if (block.level === 1 && value === 1) before = []
    const shown = headingNumber(block.level, value)
    const typed = block.number.source
    const isFault = breaksRow(before[block.level], block.number.value)
    before = [...before.slice(0, block.level), ...Array<undefined>(Math.max(0, block.level - before.length)), block.number.value]
    if (typed === shown) continue
    if (typed === '') {
      log.warnings.push({
        kind: 'numbering',
        line: block.line,
        before: '',
        after: shown,
        message: `这一行是标题，原来没有序号，已按所在位置编为“${shown}”。`,
      })
      continue
    }
    const message =
      value === block.number.value || block.number.value === 0
        ? `原文序号“${typed}”的写法已统一为“${shown}”。`
        : `原文序号是“${typed}”，按所在位置应为“${shown}”，请核对有没有漏掉或重复的条目。`
    log.warnings.push({ kind: 'numbering', line: block.line, before: typed, after: shown, message, ...(isFault ? { isFault } : {}) })
  }
}

function lineText(block: DraftBlock): string {
  return block.type === 'heading' ? block.content.text + block.runIn.text : block.passage.text
}

/** 一、三、 or 二、二、 under the same heading; 三、一、 is another paper, and where no number was typed nothing can be wrong. */
function breaksRow(before: number | undefined, typed: number): boolean {
  if (before === undefined || before === 0 || typed === 0) return false
  return typed === before || (typed !== 1 && typed !== before + 1)
}
