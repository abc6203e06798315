import {
  $applyNodeReplacement,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
  type NodeKey,
  type RangeSelection,
  type SerializedElementNode,
  type Spread,
} from 'lexical'
import type { BlockId } from '#shared/base/branded-ids.ts'
import type { ContentBlockType, HeadingLevel } from '#shared/document/blocks.ts'
import type { SectionRole } from '#shared/document/section-role.ts'
import { newBlockId } from '#renderer/editor/nodes/new-ids.ts'

/** What a block of the page can be; tables are a node of their own. */
export type PageBlockType = ContentBlockType | 'heading'

type SerializedReportBlock = Spread<
  { blockType: PageBlockType; level: HeadingLevel; role: SectionRole | null; section: string | null },
  SerializedElementNode
>

/** Shown in an empty block of this type, so that nobody wonders what goes there. */
const PLACEHOLDERS: Readonly<Partial<Record<PageBlockType, string>>> = {
  title: '在这里写标题',
  subtitle: '单位、职务、姓名',
  salutation: '各位领导、同志们：',
  signature: '姓名',
  date: '日期',
  heading: '标题',
}

/** CSS class of each block type; see styles/page.css. */
const CLASS_NAMES: Readonly<Record<PageBlockType, string>> = {
  title: 'block block-title',
  subtitle: 'block block-subtitle',
  salutation: 'block block-salutation',
  paragraph: 'block block-paragraph',
  heading: 'block block-heading',
  signature: 'block block-signature',
  date: 'block block-date',
  attachmentNote: 'block block-attachment-note',
}

/**
 * One block of the report on the page. One class for all of them, so that changing a paragraph into a heading keeps
 * its node, its caret and its history. The number of a heading is not part of it: it is an attribute of the DOM,
 * set by HeadingNumbersExtension.
 */
export class ReportBlockNode extends ElementNode {
  __blockType: PageBlockType
  __level: HeadingLevel
  __blockId: BlockId
  __role: SectionRole | null
  /** Id of the section of the report type that the user said this is. */
  __section: string | null

  static override getType(): string {
    return 'report-block'
  }

  static override clone(node: ReportBlockNode): ReportBlockNode {
    return new ReportBlockNode(node.__blockType, node.__level, node.__blockId, node.__role, node.__key, node.__section)
  }

  constructor(
    blockType: PageBlockType = 'paragraph',
    level: HeadingLevel = 1,
    blockId: BlockId = newBlockId(),
    role: SectionRole | null = null,
    key?: NodeKey,
    section: string | null = null,
  ) {
    super(key)
    this.__blockType = blockType
    this.__level = level
    this.__blockId = blockId
    this.__role = role
    this.__section = section
  }

  static override importJSON(json: SerializedReportBlock): ReportBlockNode {
    return $createReportBlock(json.blockType, { level: json.level, role: json.role, section: json.section ?? null }).updateFromJSON(json)
  }

  override exportJSON(): SerializedReportBlock {
    return { ...super.exportJSON(), blockType: this.getBlockType(), level: this.getLevel(), role: this.getRole(), section: this.getSection() }
  }

  getBlockType(): PageBlockType {
    return this.getLatest().__blockType
  }

  getLevel(): HeadingLevel {
    return this.getLatest().__level
  }

  getBlockId(): BlockId {
    return this.getLatest().__blockId
  }

  getRole(): SectionRole | null {
    return this.getLatest().__role
  }

  getSection(): string | null {
    return this.getLatest().__section
  }

  /** What the user says a section is; null leaves it to its wording. */
  setRole(role: SectionRole | null, section: string | null): this {
    const self = this.getWritable()
    self.__role = role
    self.__section = section
    return self
  }

  isHeading(): boolean {
    return this.getBlockType() === 'heading'
  }

  setBlockType(blockType: PageBlockType, level: HeadingLevel = 1): this {
    const self = this.getWritable()
    self.__blockType = blockType
    self.__level = level
    if (blockType !== 'heading' || level !== 1) {
      self.__role = null
      self.__section = null
    }
    return self
  }

  setBlockId(blockId: BlockId): this {
    const self = this.getWritable()
    self.__blockId = blockId
    return self
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const dom = document.createElement('p')
    this.#dress(dom)
    return dom
  }

  override updateDOM(previous: this, dom: HTMLElement): boolean {
    if (previous.__blockType !== this.__blockType || previous.__level !== this.__level) this.#dress(dom)
    return false
  }

  #dress(dom: HTMLElement): void {
    const heading = this.__blockType === 'heading'
    const keep = ['is-here', 'is-empty'].filter((name) => dom.classList.contains(name))
    dom.className = [CLASS_NAMES[this.__blockType], ...(heading ? [`block-heading-${this.__level}`] : []), ...keep].join(' ')
    dom.dataset['placeholder'] = PLACEHOLDERS[this.__blockType] ?? ''
    if (heading || this.__blockType === 'title') {
      dom.setAttribute('role', 'heading')
      dom.setAttribute('aria-level', String(heading ? this.__level + 1 : 1))
    } else {
      dom.removeAttribute('role')
      dom.removeAttribute('aria-level')
    }
    if (!heading) delete dom.dataset['number']
  }

  /** After any block comes a paragraph; an address or a closing line is never repeated. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): ReportBlockNode {
    const next = $createReportBlock('paragraph')
    this.insertAfter(next, restoreSelection)
    return next
  }

  override canBeEmpty(): true {
    return true
  }

  override canIndent(): false {
    return false
  }
}

/** An empty block of the page; level 1 and a new id where none are given. */
export function $createReportBlock(
  blockType: PageBlockType,
  given: { level?: HeadingLevel; blockId?: BlockId; role?: SectionRole | null; section?: string | null } = {},
): ReportBlockNode {
  return $applyNodeReplacement(
    new ReportBlockNode(blockType, given.level ?? 1, given.blockId ?? newBlockId(), given.role ?? null, undefined, given.section ?? null),
  )
}

/** Whether a node is a block of text, and no table. */
export function $isReportBlock(node: LexicalNode | null | undefined): node is ReportBlockNode {
  return node instanceof ReportBlockNode
}
