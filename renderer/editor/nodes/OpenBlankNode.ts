import { $applyNodeReplacement, type EditorConfig, type LexicalNode, type NodeKey, type SerializedTextNode, type Spread, TextNode } from 'lexical'
import type { BlankId } from '#shared/base/branded-ids.ts'
import { type BlankKind, blankLabel } from '#shared/document/inline.ts'
import { newBlankId } from '#renderer/editor/nodes/new-ids.ts'

type SerializedOpenBlank = Spread<{ blankId: BlankId; kind: BlankKind; hint: string }, SerializedTextNode>

/**
 * A blank that waits to be filled: the chip 〔次数〕. A token: it is selected, replaced and removed as a whole, and text
 * typed at its edges (composed or not) goes beside it. Once filled it becomes plain text that remembers its blank
 * (filled-blank.ts): Lexical turns every other kind of node into plain text when a composition ends in it.
 */
export class OpenBlankNode extends TextNode {
  __blankId: BlankId
  __kind: BlankKind
  __hint: string

  static override getType(): string {
    return 'open-blank'
  }

  static override clone(node: OpenBlankNode): OpenBlankNode {
    return new OpenBlankNode(node.__hint, node.__kind, node.__blankId, node.__key)
  }

  constructor(hint = '内容', kind: BlankKind = 'other', blankId: BlankId = newBlankId(), key?: NodeKey) {
    super(blankLabel(hint), key)
    this.__blankId = blankId
    this.__kind = kind
    this.__hint = hint
    this.__mode = 1 // token; setMode() would need an active update
  }

  static override importJSON(json: SerializedOpenBlank): OpenBlankNode {
    return $createOpenBlank({ id: json.blankId, kind: json.kind, hint: json.hint }).setFormat(json.format)
  }

  override exportJSON(): SerializedOpenBlank {
    return { ...super.exportJSON(), blankId: this.getBlankId(), kind: this.getKind(), hint: this.getHint() }
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

export function $createOpenBlank(blank: { id?: BlankId; kind: BlankKind; hint: string }): OpenBlankNode {
  return $applyNodeReplacement(new OpenBlankNode(blank.hint, blank.kind, blank.id ?? newBlankId()))
}

export function $isOpenBlank(node: LexicalNode | null | undefined): node is OpenBlankNode {
  return node instanceof OpenBlankNode
}
