import { $getRoot, $isElementNode, type LexicalNode } from 'lexical'
import type { BlankId } from '#shared/base/branded-ids.ts'
import type { FilledBlank } from '#renderer/editor/nodes/filled-blank.ts'
import { $isOpenBlank, type OpenBlankNode } from '#renderer/editor/nodes/OpenBlankNode.ts'

/** The slots of a phrase that are the same as one of them: of its kind and name, which fills all of them at once. */
export interface SameSlots {
  readonly of: BlankId
  readonly others: ReadonlySet<BlankId>
}

/**
 * Those that are the same as the selected slot. Found when it is selected and kept while it stays so: a name that is being typed
 * may be another slot's on its way, and must not take that along.
 */
export function $sameSlots(selected: FilledBlank | null, before: SameSlots | null): SameSlots | null {
  if (selected === null || before?.of === selected.id) return selected === null ? null : before
  const same = $openBlanks($getRoot()).filter((node) => node.getKind() === selected.kind && node.getHint() === selected.hint)
  return { of: selected.id, others: new Set(same.map((node) => node.getBlankId()).filter((id) => id !== selected.id)) }
}

/** Every slot below a node, in reading order. */
export function $openBlanks(node: LexicalNode): OpenBlankNode[] {
  if ($isOpenBlank(node)) return [node]
  return $isElementNode(node) ? node.getChildren().flatMap($openBlanks) : []
}
