import { $isTextNode } from 'lexical'
import type { BlankId } from '#shared/base/branded-ids.ts'
import { $createFilledBlank, $getFilledBlank } from '#renderer/editor/nodes/filled-blank.ts'
import { $createOpenBlank, $isOpenBlank } from '#renderer/editor/nodes/OpenBlankNode.ts'
import { FILLED_BLANK_FORMAT } from '#renderer/editor/nodes/text-faces.ts'
import { $reportBlocks } from '#renderer/editor/selection/find-block.ts'

/** Fills open blanks with these values. Those that are filled or gone stay as they are. */
export function $fillBlanks(values: ReadonlyMap<BlankId, string>): void {
  for (const block of $reportBlocks())
    for (const child of block.getChildren()) {
      if (!$isOpenBlank(child)) continue
      const value = values.get(child.getBlankId())
      if (value === undefined) continue
      child.replace($createFilledBlank(child.getBlank(), value, child.getFormat()))
    }
}

/** Opens blanks again that still hold the value they were given here. */
export function $reopenBlanks(values: ReadonlyMap<BlankId, string>): void {
  for (const block of $reportBlocks())
    for (const child of block.getChildren()) {
      const blank = $getFilledBlank(child)
      if (!$isTextNode(child) || blank === null || values.get(blank.id) !== child.getTextContent()) continue
      child.replace($createOpenBlank(blank).setFormat(child.getFormat() & ~FILLED_BLANK_FORMAT))
    }
}
