/** A stretch of text in one character style at the start of a paragraph. */
export interface LeadingRun {
  readonly styleId: string
  readonly length: number
}

/** A paragraph as the file holds it, tracked changes accepted. */
export interface WordParagraph {
  readonly type: 'paragraph'
  /** \t a tab, \v a soft break, \f a page break. */
  text: string
  styleId: string | undefined
  numId: string | undefined
  listLevel: number | undefined
  outlineLevel: number | undefined
  alignment: string | undefined
  /** Half-points, of the first run that says so. */
  size: number | undefined
  startsPage: boolean
  /** How much of the text is bold or in 黑体 by its own formatting. */
  strongLength: number
  /** Contents that Word has put together. */
  isContents: boolean
  /** A number of the page, counted by Word, stands in it. */
  hasPageNumber: boolean
  /** The paragraph mark was deleted: what follows belongs to the same paragraph. */
  isJoined: boolean
  /** The runs in a character style that the paragraph opens with. */
  readonly leading: LeadingRun[]
  leadingEnded: boolean
  readonly footnotes: string[]
  readonly endnotes: string[]
  readonly comments: string[]
  /** Text boxes anchored in the paragraph. */
  readonly boxes: StoryItem[]
}

export interface WordCell {
  readonly items: StoryItem[]
  /** Columns it spans. */
  span: number
  /** It continues the cell above. */
  isContinued: boolean
}

export interface WordRow {
  readonly cells: WordCell[]
  isHeader: boolean
  isDeleted: boolean
  /** Columns left out at the start. */
  before: number
}

export interface WordTable {
  readonly type: 'table'
  readonly rows: WordRow[]
}

export type StoryItem = WordParagraph | WordTable

/** A paragraph of which nothing has been read. */
export function newParagraph(): WordParagraph {
  return {
    type: 'paragraph',
    text: '',
    styleId: undefined,
    numId: undefined,
    listLevel: undefined,
    outlineLevel: undefined,
    alignment: undefined,
    size: undefined,
    startsPage: false,
    strongLength: 0,
    isContents: false,
    hasPageNumber: false,
    isJoined: false,
    leading: [],
    leadingEnded: false,
    footnotes: [],
    endnotes: [],
    comments: [],
    boxes: [],
  }
}

/** All the text of some items, paragraphs apart by `separator`; number of tables among them ignored. */
export function itemsText(items: readonly StoryItem[], separator: string): string {
  const texts: string[] = []
  for (const item of items) {
    if (item.type === 'table') for (const row of item.rows) for (const cell of row.cells) texts.push(itemsText(cell.items, separator))
    else texts.push(plainText(item.text), itemsText(item.boxes, separator))
  }
  return texts.filter((text) => text !== '').join(separator)
}

/** A paragraph's text on one line. */
export function plainText(text: string): string {
  return (/[\t\v\f]/.test(text) ? text.replace(/[\t\v\f]+/g, ' ') : text).trim()
}
