import { $selectOffsets } from '#renderer/editor/selection/block-offsets.ts'
import { $findBlock } from '#renderer/editor/selection/find-block.ts'
import type { TextMatch } from '#renderer/editor/selection/find-matches.ts'

/** Selects a stretch of the report. False when its block is gone. */
export function $selectMatch(match: TextMatch): boolean {
  const block = $findBlock(match.blockId)
  if (block === null) return false
  $selectOffsets(block, match.start, match.end)
  return true
}

/** A stretch of the report and what is to stand there. */
export interface Replacement extends TextMatch {
  readonly text: string
}

/** Replaces stretches of the report, given in reading order. */
export function $replaceEach(replacements: readonly Replacement[]): void {
  // From the end, so that earlier offsets stay true.
  for (const { text, ...match } of replacements.toReversed()) {
    const block = $findBlock(match.blockId)
    if (block === null) continue
    const selection = $selectOffsets(block, match.start, match.end)
    if (text === '') selection.removeText()
    else selection.insertText(text)
  }
}
