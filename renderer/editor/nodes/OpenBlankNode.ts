import { $applyNodeReplacement, type EditorConfig, type LexicalNode, type NodeKey, type SerializedTextNode, type Spread, TextNode } from 'lexical'
import type { BlankId } from '#shared/base/branded-ids.ts'
import { type BlankKind, blankLabel } from '#shared/document/inline.ts'
import type { FilledBlank } from '#renderer/editor/nodes/filled-blank.ts'
import { newBlankId } from '#renderer/editor/nodes/new-ids.ts'

type SerializedOpenBlank = Spread<{ blank: FilledBlank }, SerializedTextNode>

/**
 * A blank that waits to be filled: the chip 〔次数〕. A token: it is selected, replaced and removed as a whole, and text
 * typed at its edges (composed or not) goes beside it. Once filled it becomes plain text that remembers its blank
 * (filled-blank.ts): Lexical turns every other kind of node into plain text when a composition ends in it.
 */
export class OpenBlankNode extends TextNode {
  __blankId: BlankId
  __kind: BlankKind
  __hint: string
  __choices: readonly string[] | undefined
  __link: string | undefined

  static override getType(): string {
    return 'open-blank'
  }

  static override clone(node: OpenBlankNode): OpenBlankNode {
    return new OpenBlankNode(node.__hint, node.__kind, node.__blankId, node.__key, node)
  }

  constructor(hint = '内容', kind: BlankKind = 'other', blankId: BlankId = newBlankId(), key?: NodeKey, like?: OpenBlankNode) {
    super(blankLabel(hint), key)
    this.__blankId = blankId
    this.__kind = kind
    this.__hint = hint
    this.__choices = like?.__choices
    this.__link = like?.__link
    this.__mode = 1 // token; setMode() would need an active update
  }

  static override importJSON(json: SerializedOpenBlank): OpenBlankNode {
    return $createOpenBlank(json.blank).setFormat(json.format)
  }

  override exportJSON(): SerializedOpenBlank {
    return { ...super.exportJSON(), blank: this.getBlank() }
  }

  getBlankId(): BlankId {
    return this.getLatest().__blankId
  }

  getKind(): BlankKind {
    return this.getLatest().__kind
  }

  getHint(): string {
    return this.getLatest().__hint
  }

  /** What it is, however it is filled. */
  getBlank(): FilledBlank {
    const { __blankId: id, __kind: kind, __hint: hint, __choices: choices, __link: link } = this.getLatest()
    return { id, kind, hint, ...(choices === undefined ? {} : { choices }), ...(link === undefined ? {} : { link }) }
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config)
    dom.classList.add('blank', 'is-open')
    dom.dataset['kind'] = this.__kind
    return dom
  }

  override canInsertTextBefore(): boolean {
    return false
  }

  override canInsertTextAfter(): boolean {
    return false
  }
}

/** A chip for an open blank; a new one where no id is given. */
export function $createOpenBlank(blank: Omit<FilledBlank, 'id'> & { readonly id?: BlankId }): OpenBlankNode {
  const node = new OpenBlankNode(blank.hint, blank.kind, blank.id ?? newBlankId())
  node.__choices = blank.choices
  node.__link = blank.link
  return $applyNodeReplacement(node)
}

/** Whether a node is the chip of an open blank. */
export function $isOpenBlank(node: LexicalNode | null | undefined): node is OpenBlankNode {
  return node instanceof OpenBlankNode
}
