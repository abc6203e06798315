import type { BlockId } from '#shared/base/branded-ids.ts'
import type { ChecklistContext } from '#shared/checklist/checklist-rule.ts'
import type { Block } from '#shared/document/blocks.ts'
import type { OutlineSection } from '#shared/document/outline.ts'
import type { SectionRole } from '#shared/document/section-role.ts'
import { blockText } from '#shared/document/visit.ts'

/** What is needed to look up passages: the report and how it is divided. */
export type DividedReport = Pick<ChecklistContext, 'report' | 'outline'>

/** The first-level sections of a role. */
export function sectionsOf({ outline }: Pick<DividedReport, 'outline'>, role: SectionRole): OutlineSection[] {
  return outline.sections.filter((section) => section.role === role)
}

/** The blocks of a section, its heading included. */
export function blocksOf({ report }: Pick<DividedReport, 'report'>, section: Pick<OutlineSection, 'start' | 'end'>): readonly Block[] {
  return report.blocks.slice(section.start, section.end)
}

/** A heading, even with sub-headings, says nothing yet: some block must carry running text. */
export function hasRunningText(blocks: readonly Block[]): boolean {
  return blocks.some((block) => (block.type === 'heading' ? block.runIn.length > 0 : blockText(block).trim() !== ''))
}

export interface Sentence {
  readonly text: string
  readonly blockId: BlockId
}

/** The sentences of some blocks, each with the block it stands in. */
export function sentencesOf(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block) =>
    blockText(block)
      .split(/(?<=[。；！？])/u)
      .map((text) => ({ text, blockId: block.id })),
  )
}
