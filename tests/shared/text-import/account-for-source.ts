import { numberHeadings } from '#shared/document/numbering.ts'
import { blockInlines } from '#shared/document/blocks.ts'
import { inlineText } from '#shared/document/inline.ts'
import type { ImportedReport } from '#shared/text-import/imported-report.ts'

/** Without white space and characters without width: what nobody can miss. */
export function visible(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu, '')
}

/** How many of each UTF-16 unit there are. */
function tally(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const unit of visible(text).split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return counts
}

/**
 * Characters that the document and the warnings together do not account for, with how many are missing (+) or too many (-).
 * Law of import: source + what warnings say was put in = document + what warnings say stood there before.
 */
export function unaccounted(source: string, report: ImportedReport): Record<string, number> {
  const numbers = numberHeadings(report.document.blocks)
  const shown = report.document.blocks.map((block) => (numbers.get(block.id) ?? '') + inlineText(blockInlines(block)))
  const had = tally([source, ...report.warnings.map((warning) => warning.after)])
  const has = tally([...shown, ...report.warnings.map((warning) => warning.before)])
  const difference: Record<string, number> = {}
  for (const unit of new Set([...had.keys(), ...has.keys()])) {
    const missing = (had.get(unit) ?? 0) - (has.get(unit) ?? 0)
    if (missing !== 0) difference[unit] = missing
  }
  return difference
}

/** Text of the document that does not stand in the source in this order; what import wrote itself is all there may be. */
export function outOfOrder(source: string, report: ImportedReport): string {
  const text = visible(source)
  let at = 0
  let strange = ''
  for (const block of report.document.blocks)
    for (const inline of blockInlines(block)) {
      if (inline.type === 'blank') continue
      for (const unit of visible(inline.text).split('')) {
        const found = text.indexOf(unit, at)
        if (found < 0 || found - at > 200) strange += unit
        else at = found + 1
      }
    }
  return strange
}

/** One line a block: `line type text`, blanks as 〔kind:hint〕, heading and run-in text parted by |. The form of the expected files. */
export function written(report: ImportedReport): string[] {
  const inlines = (content: ReturnType<typeof blockInlines>) =>
    content.map((inline) => (inline.type === 'text' ? inline.text : `〔${inline.kind}:${inline.hint}〕`)).join('')
  return report.document.blocks.map((block, i) => {
    const line = report.blockLines[i]
    if (block.type === 'heading') return `${line} heading${block.level} ${inlines(block.content)}|${inlines(block.runIn)}`
    return `${line} ${block.type} ${inlines(blockInlines(block))}`
  })
}
