import { mostFrequent } from '#shared/layout-profiles/learn/most-frequent.ts'
import type { SampleParagraph } from '#shared/layout-profiles/learn/sample-paragraphs.ts'

/** Where and how a sample prints its page numbers. */
export interface PageNumberFacts {
  readonly place: 'outside' | 'center' | undefined
  readonly size: number | undefined
  readonly font: string | undefined
}

const OUTSIDE = new Set(['right', 'left', 'end', 'outside'])

/** Where page numbers stand and how they look, by the paragraphs of the footers. */
export function pageNumberFacts(footers: readonly SampleParagraph[]): PageNumberFacts {
  const numbers = footers.filter(({ hasPageNumber }) => hasPageNumber)
  const runs = numbers.flatMap((paragraph) => paragraph.runs)
  const aligns = numbers.map(({ look }) => look.align)
  return {
    place: aligns.includes('center') ? 'center' : aligns.some((align) => OUTSIDE.has(align ?? '')) ? 'outside' : undefined,
    size: mostFrequent(runs.map((run) => [run.look.size, run.text.length])),
    font: mostFrequent(runs.map((run) => [run.look.font, run.text.length])),
  }
}
