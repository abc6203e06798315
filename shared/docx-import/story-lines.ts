import { parseHeadingNumber } from '#shared/text-import/structure/heading-number.ts'
import type { LineHint } from '#shared/text-import/line-hint.ts'
import { type StyledHeading, headingDepths } from './heading-depths.ts'
import { type LayoutPart, layoutParts, storyLength } from './layout-table.ts'
import { createListCounter } from './list-counter.ts'
import type { NumberingTable } from './numbering.ts'
import { headingDepth, headingLevel, isCentred, isProminent, runInHead, styleRole } from './paragraph-role.ts'
import { type NumberParagraph, numberParagraphs } from './paragraph-number.ts'
import { signOffItems } from './sign-off-table.ts'
import { splitSoftBreaks } from './soft-breaks.ts'
import { type StoryItem, type WordParagraph, type WordTable, plainText } from './story.ts'
import { strongHeadings } from './strong-headings.ts'
import type { ResolvedStyle, StyleTable } from './styles.ts'
import { framedItems, tableRows } from './table-rows.ts'
import type { Tally } from './tally.ts'

/** The text of a document line by line, with what is known about each line. */
export interface StoryLines {
  readonly lines: readonly string[]
  /** By line, from 1. */
  readonly hints: ReadonlyMap<number, LineHint>
  /** The first line of each paragraph. */
  readonly lineOf: ReadonlyMap<WordParagraph, number>
}

interface Builder {
  readonly styles: StyleTable
  readonly tally: Tally
  readonly number: NumberParagraph
  /** How long the whole text is; asked for where there are tables. */
  readonly wholeLength: () => number
  readonly lines: string[]
  readonly hints: Map<number, LineHint>
  readonly lineOf: Map<WordParagraph, number>
  readonly headings: (StyledHeading & { readonly line: number })[]
  /** Lines that are bold or in 黑体 throughout. */
  readonly strong: Set<number>
  hasBody: boolean
}

/** Writes the paragraphs of a document out as lines: automatic numbers as text, tables and styles as hints. */
export function storyLines(items: readonly StoryItem[], styles: StyleTable, numbering: NumberingTable, tally: Tally): StoryLines {
  const number = numberParagraphs(createListCounter(numbering), numbering, styles, tally)
  let length: number | undefined
  const wholeLength = () => (length ??= storyLength(items))
  const builder: Builder = {
    styles,
    tally,
    number,
    wholeLength,
    lines: [],
    hints: new Map(),
    lineOf: new Map(),
    headings: [],
    strong: new Set(),
    hasBody: false,
  }
  addItems(builder, items)
  settleHeadings(builder)
  addStrongHeadings(builder)
  return builder
}

function addItems(builder: Builder, items: readonly StoryItem[]): void {
  let open: WordParagraph | null = null
  for (const item of items) {
    if (item.type === 'table') {
      if (open) addParagraph(builder, open)
      open = null
      addTable(builder, item)
      continue
    }
    const paragraph: WordParagraph = item
    if (open) joinParagraphs(builder, open, paragraph)
    open = paragraph.isJoined ? paragraph : null
    if (!open) addParagraph(builder, paragraph)
  }
  if (open) addParagraph(builder, open)
}

/** The mark between the two was deleted: one paragraph, with the properties of the second (Word keeps the last mark). */
function joinParagraphs({ lines, lineOf }: Builder, first: WordParagraph, second: WordParagraph): void {
  lineOf.set(first, lines.length + 1)
  if (first.text !== '') second.leading.splice(0, second.leading.length, ...first.leading)
  second.text = first.text + second.text
  second.boxes.unshift(...first.boxes)
}

function addParagraph(builder: Builder, paragraph: WordParagraph): void {
  const { styles, tally, lines, hints, lineOf } = builder
  const style = styles.paragraph(paragraph.styleId)
  const line = lines.length + 1
  lineOf.set(paragraph, line)
  const text = plainText(paragraph.text)
  if (paragraph.hasPageNumber && PAGE_NUMBER.test(text)) {
    tally.add('page-number', paragraph)
    lines.push('')
    return
  }
  if (text !== '' && (style.isHidden === true || paragraph.isContents || styleRole(paragraph, style, text) === 'contents')) {
    tally.add(style.isHidden === true ? 'hidden' : 'contents', paragraph)
    lines.push('')
    return
  }
  const shown = numberBefore(builder, paragraph, text)
  const broken = splitSoftBreaks(isTitleOfLines(paragraph, style, text) ? paragraph.text.replace(/\v/gu, '') : paragraph.text)
  for (let i = 0; i < broken.kept + broken.joined; i++) tally.add('soft-break', paragraph)
  const [first = '', ...others] = broken.lines
  lines.push(text === '' ? '' : shown + first, ...others)
  if (text !== '') {
    if (others.length === 0 && paragraph.strongLength >= text.length) builder.strong.add(line)
    const hint = paragraphHint(builder, paragraph, shown, others.length > 0)
    if (hint) hints.set(line, hint)
    if (hint?.role === undefined) builder.hasBody = true
  }
  addItems(builder, paragraph.boxes)
}

/** A page number that stands in the text itself, with what is written around it: — 2 —, 第2页 共5页. */
const PAGE_NUMBER = /^[\s\d\u3000第页共,，/—–·-]{1,24}$/u

/** The automatic number; none where one of the same kind was typed as well (一、一、履职情况), as happens where Word numbers what is typed. */
function numberBefore({ number, tally }: Builder, paragraph: WordParagraph, text: string): string {
  const shown = number(paragraph)
  if (shown === '') return shown
  const automatic = parseHeadingNumber(`${shown.trim()}某`)
  if (automatic === null || parseHeadingNumber(text)?.level !== automatic.level) return shown
  tally.add('double-number', paragraph)
  return ''
}

/** The name of the style that 案头 gives the titles of attachments; other programs have none for them. */
const ATTACHMENT_TITLE = '附件标题'

/** A title of several lines is one title: its lines were broken for their looks. */
function isTitleOfLines(paragraph: WordParagraph, style: ResolvedStyle, text: string): boolean {
  if (!paragraph.text.includes('\v')) return false
  const role = styleRole(paragraph, style, text)
  return role === 'title' || role === 'subtitle' || style.names.includes(ATTACHMENT_TITLE)
}

function paragraphHint(builder: Builder, paragraph: WordParagraph, shown: string, isBroken: boolean): LineHint | null {
  const { styles } = builder
  const style = styles.paragraph(paragraph.styleId)
  const text = shown + plainText(paragraph.text)
  const role = isBroken ? null : styleRole(paragraph, style, text)
  const head = runInHead(paragraph, styles)
  const hint: { -readonly [K in keyof LineHint]: LineHint[K] } = {}
  if (role === 'heading') {
    const depth = headingDepth(paragraph, style) ?? 1
    const number = otherNumber(text, shown)
    builder.headings.push({
      depth,
      hasNumber: number !== undefined || parseHeadingNumber(text) !== null,
      isOnTop: !builder.hasBody,
      line: builder.lineOf.get(paragraph) ?? 0,
    })
    Object.assign(hint, { role, level: headingLevel(depth), ...(number === undefined ? {} : { number }) })
  } else if (role !== null && role !== 'contents') hint.role = role
  if (head !== undefined) hint.head = shown + head
  if (isCentred(paragraph, style)) hint.isCentred = true
  if (isProminent(paragraph, style)) hint.isProminent = true
  if (paragraph.startsPage) hint.startsPage = true
  return Object.keys(hint).length > 0 ? hint : null
}

const OTHER_NUMBER =
  /^(?:第[一二三四五六七八九十百零〇\d]{1,5}[章节篇编部条]|\d{1,2}(?:[.．]\d{1,2}){1,4}[.．]?(?![\d%％])|[A-Za-z][.．、)）]|[IVX]{1,5}[.．、])/u

/** 1.5个突出 is the first of several headings, of which each begins with a figure; a number of parts (1.5) is followed by the heading's name. */
const NUMBER_BEFORE_COUNT = /^\d{1,2}[.．](?=\d{1,2}(?:个|项|大|条|种|类|名|次|件|支|级|张|套))/u

/** The number of a heading in a form that is none of 一、（一）1.（1）; undefined where it has none such. */
function otherNumber(text: string, shown: string): string | undefined {
  if (parseHeadingNumber(text) !== null) return undefined
  return shown.trim() === '' ? (NUMBER_BEFORE_COUNT.exec(text) ?? OTHER_NUMBER.exec(text))?.[0] : shown.trim()
}

function addTable(builder: Builder, table: WordTable): void {
  const { tally } = builder
  const framed = framedItems(table)
  if (framed) {
    tally.add('framed-text', null)
    addItems(builder, framed)
    return
  }
  const signed = signOffItems(table)
  if (signed) {
    tally.add('sign-off-table', null)
    addItems(builder, signed)
    return
  }
  const parts = layoutParts(table, builder.wholeLength())
  if (parts) {
    tally.add('layout-table', null)
    for (const part of parts) addLayoutPart(builder, part)
    return
  }
  addRows(builder, table)
}

/** What a form has beside a text (履职情况) heads it. */
function addLayoutPart(builder: Builder, part: LayoutPart): void {
  const { lines, hints, headings } = builder
  if (part.type === 'rows') {
    addRows(builder, { type: 'table', rows: [...part.rows] })
    return
  }
  for (const label of part.labels) {
    lines.push(label)
    if (!part.areHeadings) continue
    hints.set(lines.length, { role: 'heading', level: 1 })
    headings.push({ depth: 1, hasNumber: parseHeadingNumber(label) !== null, isOnTop: false, line: lines.length })
  }
  addItems(builder, part.items)
}

function addRows(builder: Builder, table: WordTable): void {
  const { lines, hints } = builder
  const rows = tableRows(table, (items) => cellText(builder, items))
  lines.push('')
  if (rows) hints.set(lines.length, { table: rows })
}

function cellText(builder: Builder, items: readonly StoryItem[]): string {
  const texts: string[] = []
  for (const item of items) {
    if (item.type === 'table') for (const row of item.rows) for (const cell of row.cells) texts.push(cellText(builder, cell.items))
    else {
      builder.lineOf.set(item, builder.lines.length + 1)
      texts.push((builder.number(item) + plainText(item.text)).trim(), cellText(builder, item.boxes))
    }
  }
  return texts.filter((text) => text !== '').join(' ')
}

/** Levels follow from all the headings together: the report's title may be set as one of them. */
function settleHeadings({ headings, hints }: Builder): void {
  const { opensWithTitle, above } = headingDepths(headings)
  headings.forEach(({ line, depth }, i) => {
    const hint = hints.get(line)
    if (!hint) return
    const { level: _, role: __, ...rest } = hint
    hints.set(line, i === 0 && opensWithTitle ? { ...rest, role: 'title' } : { ...rest, role: 'heading', level: headingLevel(depth - above) })
  })
}

/** What no style and no number says: short bold lines among text are headings of the first level. */
function addStrongHeadings({ lines, hints, strong }: Builder): void {
  if (strong.size < 2) return
  const shown = lines.map((text, i) => ({ text, isStrong: strong.has(i + 1), hint: hints.get(i + 1) }))
  for (const place of strongHeadings(shown)) hints.set(place + 1, { ...hints.get(place + 1), role: 'heading', level: 1 })
}
