import { $createTextNode, $getState, $isTextNode, $setState, type LexicalNode, type RangeSelection, type TextNode, createState } from 'lexical'
import type { BlankId } from '#shared/base/branded-ids.ts'
import { BLANK_KINDS, type BlankKind } from '#shared/document/inline.ts'
import { FILLED_BLANK_FORMAT } from '#renderer/editor/nodes/text-faces.ts'

/** The blank that a stretch of text fills. */
export interface FilledBlank {
  readonly id: BlankId
  readonly kind: BlankKind
  readonly hint: string
  readonly choices?: readonly string[] | undefined
  readonly link?: string | undefined
}

function parseFilledBlank(value: unknown): FilledBlank | null {
  if (typeof value !== 'object' || value === null) return null
  const { id, kind, hint, choices, link } = value as Record<string, unknown>
  return typeof id === 'string' && typeof hint === 'string' && BLANK_KINDS.some((known) => known === kind)
    ? { id: id as BlankId, kind: kind as BlankKind, hint, ...(isTexts(choices) ? { choices } : {}), ...(typeof link === 'string' ? { link } : {}) }
    : null
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string')
}

const filledBlankState = createState('filledBlank', {
  parse: parseFilledBlank,
  isEqual: (a, b) =>
    a === b || (a !== null && b !== null && a.id === b.id && a.kind === b.kind && a.hint === b.hint && a.link === b.link && a.choices === b.choices),
})

/** The blank that this text fills, or null for ordinary text. */
export function $getFilledBlank(node: LexicalNode | null | undefined): FilledBlank | null {
  return $isTextNode(node) ? $getState(node, filledBlankState) : null
}

/**
 * Text that fills a blank. Never merged with its neighbours, marked by a format of its own so that what is typed
 * beside it, in another format, stays outside.
 */
export function $createFilledBlank(blank: FilledBlank, text: string, format: number): TextNode {
  const node = $createTextNode(text)
  node.setFormat(format | FILLED_BLANK_FORMAT)
  node.toggleUnmergeable()
  return $setState(node, filledBlankState, blank)
}

/** Makes filled text ordinary text; it stays as it reads. */
function $forgetBlank(node: TextNode): TextNode {
  if (node.isUnmergeable()) node.toggleUnmergeable()
  node.setFormat(node.getFormat() & ~FILLED_BLANK_FORMAT)
  return $setState(node, filledBlankState, null)
}

/** Before a paragraph, a phrase or another blank goes in at the caret: a filled blank that is cut in two there is no blank any more. */
export function $forgetCutBlank(selection: RangeSelection): void {
  const node = selection.anchor.getNode()
  const { offset } = selection.anchor
  if ($isTextNode(node) && $getFilledBlank(node) !== null && offset > 0 && offset < node.getTextContentSize()) {
    $forgetBlank(node)
    selection.setFormat(node.getFormat())
  }
}
