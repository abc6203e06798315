import type { Block } from '#shared/document/blocks.ts'
import type { ExportPlan, PlanBlock, PlanParagraph } from '#shared/export-plan/export-plan.ts'
import { PAGE } from '#shared/export-plan/gbt9704.ts'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'
import { fillPages } from '#shared/page-layout/fill-pages.ts'
import type { FlowRow } from '#shared/page-layout/flow-row.ts'
import { pageNumberLine } from '#shared/page-layout/page-figures.ts'
import type { PageLayout } from '#shared/page-layout/page-layout.ts'
import { type Reckoning, WORD_RECKONING, paragraphLook } from '#shared/page-layout/paragraph-look.ts'
import { setParagraph } from '#shared/page-layout/set-paragraph.ts'
import { type Setting, setTable } from '#shared/page-layout/set-table.ts'
import { type BlockSource, sourcesOf } from '#shared/page-layout/source-places.ts'

/**
 * The finished pages of a plan: every line with its place on the paper, as Word prints the exported file.
 * With the blocks that the plan was made of, each line knows where in the report it comes from. Linear, pure, never fails.
 * Another reckoning than Word's is for comparing with what another program prints.
 */
export function layOutPages(
  plan: Pick<ExportPlan, 'blocks' | 'layout'>,
  blocks: readonly Block[] = [],
  reckoning: Reckoning = WORD_RECKONING,
): PageLayout {
  const layout = plan.layout ?? STANDARD_PROFILE
  const { typeWidthTwips, typeHeightTwips } = layoutMeasures(layout)
  const setting = { layout, column: { xTwips: layout.page.leftTwips, widthTwips: typeWidthTwips }, reckoning }
  const sources = sourcesOf(blocks, plan.blocks)
  const rows = plan.blocks.flatMap((block, index) => blockRows(block, setting, sources[index]))
  const area = { topTwips: layout.page.topTwips, heightTwips: typeHeightTwips, turnsBeforeTooMuch: reckoning.typesetter.keepsParagraphsWhole }
  const pages = fillPages(rows, area).map((page, index) => ({ number: index + 1, ...page, pageNumber: pageNumberLine(index + 1, layout) }))
  return { widthTwips: PAGE.widthTwips, heightTwips: PAGE.heightTwips, pages }
}

function blockRows(block: PlanBlock, setting: Setting, source: BlockSource | undefined): FlowRow[] {
  return block.type === 'table' ? setTable(block, setting, (row, cell) => source?.cell(row, cell)) : paragraphRows(block, setting, source)
}

function paragraphRows(paragraph: PlanParagraph, { layout, column, reckoning }: Setting, source: BlockSource | undefined): FlowRow[] {
  const look = paragraphLook(paragraph, layout, reckoning)
  const lines = setParagraph(paragraph.runs, look, column, layout.lineTwips)
  const keptFrom = !paragraph.keptWithNext ? lines.length : reckoning.typesetter.keepsParagraphsWhole ? 0 : lines.length - 1
  return lines.map(({ offset, ...line }, index) => ({
    heightTwips: layout.lineTwips,
    lines: [{ ...line, topTwips: 0, ...(source ? { source: source.place(offset) } : {}) }],
    boxes: [],
    keptWithNext: look.keptWithNext || index >= keptFrom,
    startsPage: look.startsPage && index === 0,
    borderTwips: 0,
    opensTable: false,
    head: [],
  }))
}
