import type { LexicalEditor } from 'lexical'
import { $findBlock } from '#renderer/editor/selection/find-block.ts'
import type { TextMatch } from '#renderer/editor/selection/find-matches.ts'
import { $domRange } from '#renderer/editor/selection/paint-ranges.ts'

/** Where a stretch of the report is shown in the window; null when it is gone. */
export function rectOf(lexical: LexicalEditor, match: TextMatch): DOMRect | null {
  return lexical.getEditorState().read(() => {
    const block = $findBlock(match.blockId)
    const range = block === null ? null : $domRange(lexical, block, match.start, match.end)
    return range?.getClientRects()[0] ?? null
  })
}

/** Brings a stretch of the report into view; selection and focus stay where they are. */
export function revealMatch(lexical: LexicalEditor, match: TextMatch): void {
  const element = lexical.getEditorState().read(() => {
    const block = $findBlock(match.blockId)
    if (block === null) return null
    const range = $domRange(lexical, block, match.start, Math.max(match.end, match.start))
    const at = range?.startContainer
    return at instanceof Text ? at.parentElement : lexical.getElementByKey(block.getKey())
  })
  element?.scrollIntoView({ block: 'center', inline: 'nearest' })
}
