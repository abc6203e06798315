import { $addUpdateTag, HISTORY_PUSH_TAG } from 'lexical'
import type { BlockId } from '#shared/base/branded-ids.ts'
import type { HeadingLevel } from '#shared/document/blocks.ts'
import { allSections, flattenSections, outlineOf } from '#shared/document/outline.ts'
import { $lexicalToReport } from '#renderer/editor/document-bridge/lexical-to-report.ts'
import { $selectedBlocks } from '#renderer/editor/extensions/block-style-extension.ts'
import type { ReportBlockNode } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { $findBlock } from '#renderer/editor/selection/find-block.ts'

export type LevelStep = 'deeper' | 'higher'

/** Makes the selected headings one level deeper or higher. False when there is none, or when one cannot go further. */
export function $stepHeadingLevels(step: LevelStep): boolean {
  return $stepLevels(
    $selectedBlocks().filter((block) => block.isHeading()),
    step,
  )
}

/** The same for a section with all the headings that belong to it. */
export function $stepSectionLevel(blockId: BlockId, step: LevelStep): boolean {
  const section = allSections(outlineOf({ blocks: $lexicalToReport() })).find((candidate) => candidate.blockId === blockId)
  if (section === undefined) return false
  const headings = flattenSections([section]).flatMap(({ blockId: id }) => $findBlock(id) ?? [])
  return $stepLevels(headings, step)
}

function $stepLevels(headings: readonly ReportBlockNode[], step: LevelStep): boolean {
  const levels = headings.map((heading) => heading.getLevel() + (step === 'deeper' ? 1 : -1))
  if (levels.length === 0 || !levels.every(isLevel)) return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  headings.forEach((heading, index) => {
    const level = levels[index]
    if (level !== undefined) heading.setBlockType('heading', level)
  })
  return true
}

function isLevel(level: number): level is HeadingLevel {
  return level >= 1 && level <= 4
}
