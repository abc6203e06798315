import { $applyNodeReplacement, DecoratorNode, type LexicalNode, type NodeKey, type SerializedLexicalNode, type Spread } from 'lexical'
import type { TableBlock } from '#shared/document/blocks.ts'
import { inlineText } from '#shared/document/inline.ts'

type SerializedTableBlock = Spread<{ table: TableBlock }, SerializedLexicalNode>

/** A table of the report, shown as it is and kept through every save and export; its cells are not edited here. */
export class TableBlockNode extends DecoratorNode<null> {
  __table: TableBlock

  static override getType(): string {
    return 'table-block'
  }

  static override clone(node: TableBlockNode): TableBlockNode {
    return new TableBlockNode(node.__table, node.__key)
  }

  constructor(table: TableBlock, key?: NodeKey) {
    super(key)
    this.__table = table
  }

  static override importJSON(json: SerializedTableBlock): TableBlockNode {
    return $createTableBlock(json.table)
  }

  override exportJSON(): SerializedTableBlock {
    return { ...super.exportJSON(), table: this.__table }
  }

  getTable(): TableBlock {
    return this.getLatest().__table
  }

  override getTextContent(): string {
    return this.__table.rows.map((row) => row.map(inlineText).join('\t')).join('\n')
  }

  override createDOM(): HTMLElement {
    const table = document.createElement('table')
    table.className = 'block block-table'
    this.__table.rows.forEach((row, index) => {
      const tr = table.insertRow()
      for (const cell of row) {
        const td = document.createElement(index < this.__table.headerRows ? 'th' : 'td')
        td.textContent = inlineText(cell)
        tr.append(td)
      }
    })
    return table
  }

  override updateDOM(): false {
    return false
  }

  override isInline(): false {
    return false
  }

  /** The caret passes a table by, and a deletion beside it stops: a whole table must not vanish by one key. Selected text around it takes it along. */
  override isIsolated(): true {
    return true
  }

  override decorate(): null {
    return null
  }
}

/** A table as one piece of the page. */
export function $createTableBlock(table: TableBlock): TableBlockNode {
  return $applyNodeReplacement(new TableBlockNode(table))
}

/** Whether a node is a table. */
export function $isTableBlock(node: LexicalNode | null | undefined): node is TableBlockNode {
  return node instanceof TableBlockNode
}
