import { equationText } from '#shared/docx-import/equation-text.ts'
import { raisedText } from '#shared/docx-import/raised-text.ts'
import { type StoryItem, type WordParagraph, newParagraph } from '#shared/docx-import/story.ts'
import { symbolCharacter } from '#shared/docx-import/symbol-characters.ts'
import type { Tally } from '#shared/docx-import/tally.ts'
import { paragraphProperties } from '#shared/doc-import/paragraph-properties.ts'
import { TableStack } from '#shared/doc-import/table-stack.ts'
import { type TextSegment, textSegments } from '#shared/doc-import/text-segments.ts'
import type { WordFile } from '#shared/doc-import/word-file.ts'

/** What stands at the characters that refer to something outside the text: the position leads to notes, comments and text boxes. */
export interface Anchors {
  readonly footnotes: ReadonlyMap<number, string>
  readonly endnotes: ReadonlyMap<number, string>
  readonly comments: ReadonlyMap<number, string>
  readonly boxes: ReadonlyMap<number, readonly StoryItem[]>
}

const NO_ANCHORS: Anchors = { footnotes: new Map(), endnotes: new Map(), comments: new Map(), boxes: new Map() }

export interface StoryContent {
  readonly items: StoryItem[]
  /** Tables that were read as paragraphs. */
  readonly brokenTables: number
}

interface OpenField {
  part: 'code' | 'result'
  /** The beginning of its code. */
  code: string
}

interface StoryState {
  readonly file: WordFile
  readonly tally: Tally
  readonly anchors: Anchors
  readonly tables: TableStack
  paragraph: WordParagraph
  /** The fields that are open, innermost last: in their code, or in their result. */
  readonly fields: OpenField[]
  /** The kind of tracked change of the last text, so that one change of several runs counts once. */
  change: 'insertion' | 'deletion' | null
}

/** Characters below a space have meanings of their own in Word (MS-DOC 2.4.1). */
const MARK = {
  picture: 1,
  note: 2,
  comment: 5,
  cell: 7,
  drawing: 8,
  tab: 9,
  lineBreak: 11,
  pageBreak: 12,
  paragraph: 13,
  columnBreak: 14,
  fieldBegin: 19,
  fieldSeparator: 20,
  fieldEnd: 21,
  hyphen: 30,
} as const

const FIRST_CHARACTER = 32
const LONGEST_CODE = 200
/** Fields in fields in fields: deeper ones are no fields. */
const MOST_FIELDS = 32

/** Reads the characters [start, end) as paragraphs and tables, tracked changes accepted. */
export function readStory(file: WordFile, start: number, end: number, tally: Tally, anchors: Anchors = NO_ANCHORS): StoryContent {
  const items: StoryItem[] = []
  const state: StoryState = { file, tally, anchors, tables: new TableStack(items, tally), paragraph: newParagraph(), fields: [], change: null }
  let last: TextSegment | null = null
  for (const segment of textSegments(file, start, end)) {
    readSegment(state, segment)
    last = segment
  }
  if (last && state.paragraph.text !== '') endParagraph(state, last, false)
  return { items, brokenTables: state.tables.close() }
}

function readSegment(state: StoryState, segment: TextSegment): void {
  noteChange(state, segment)
  if (segment.character.symbol && segment.character.isSpecial) {
    showSymbol(state, segment)
    return
  }
  const { text } = segment
  let plainFrom = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= FIRST_CHARACTER) continue
    showText(state, segment, text.slice(plainFrom, i))
    readMark(state, segment, code, i)
    plainFrom = i + 1
  }
  showText(state, segment, text.slice(plainFrom))
}

function noteChange(state: StoryState, { character, text }: TextSegment): void {
  const change = character.isDeleted ? 'deletion' : character.isInserted ? 'insertion' : null
  if (change !== null && change !== state.change && text !== '\r') state.tally.add(change, state.paragraph)
  state.change = change
}

/** What marks stand for in the text. */
const SHOWN_MARKS: Readonly<Record<number, string>> = {
  [MARK.tab]: '\t',
  [MARK.lineBreak]: '\v',
  [MARK.pageBreak]: '\f',
  [MARK.columnBreak]: '\f',
  [MARK.hyphen]: '-',
}

function readMark(state: StoryState, segment: TextSegment, code: number, index: number): void {
  const shown = SHOWN_MARKS[code]
  if (shown !== undefined) showText(state, segment, shown)
  // The same character breaks a page, and ends a section and with it a paragraph.
  const endsSection = code === MARK.pageBreak && segment.endsRun && index === segment.text.length - 1
  if (code === MARK.paragraph || code === MARK.cell || endsSection) endParagraph(state, segment, code === MARK.cell)
  else if (code >= MARK.fieldBegin && code <= MARK.fieldEnd) readFieldMark(state, code)
  else if (segment.character.isSpecial && isShown(state, segment)) readAnchor(state, segment, code, segment.at + index)
}

function readFieldMark({ fields, tally, paragraph }: StoryState, code: number): void {
  const field = fields.at(-1)
  if (code === MARK.fieldBegin && fields.length < MOST_FIELDS) fields.push({ part: 'code', code: '' })
  else if (code === MARK.fieldSeparator && field) field.part = 'result'
  else if (code === MARK.fieldEnd && field) {
    fields.pop()
    const shown = field.part === 'code' && !fields.some(({ part }) => part === 'code') ? equationText(field.code) : null
    if (shown === '') tally.add('symbol', paragraph)
    else if (shown !== null) paragraph.text += shown
  }
}

function readAnchor(state: StoryState, { character }: TextSegment, code: number, at: number): void {
  const { anchors, paragraph, tally } = state
  if (code === MARK.note) {
    addId(paragraph.footnotes, anchors.footnotes.get(at))
    addId(paragraph.endnotes, anchors.endnotes.get(at))
  } else if (code === MARK.comment) addId(paragraph.comments, anchors.comments.get(at))
  else if (code === MARK.picture) {
    // In a field of the kind SHAPE the picture shows the drawing that the field stands for, in one of the kind EMBED an object.
    const isIn = (kind: RegExp) => state.fields.some((field) => kind.test(field.code))
    if (!character.isData && !isIn(/^\s*SHAPE\b/i)) {
      tally.add(character.isObject || isIn(/^\s*(?:EMBED|LINK|CONTROL)\b/i) ? 'object' : 'picture', paragraph)
    }
  } else if (code === MARK.drawing) {
    const box = anchors.boxes.get(at)
    if (!box) tally.add('picture', paragraph)
    else if (box.length > 0) tally.add('text-box', paragraph)
    paragraph.boxes.push(...(box ?? []))
  }
}

function addId(ids: string[], id: string | undefined): void {
  if (id !== undefined) ids.push(id)
}

function isInCode({ fields }: StoryState): boolean {
  return fields.some((field) => field.part === 'code')
}

function isShown(state: StoryState, { character }: TextSegment): boolean {
  return !character.isDeleted && !character.isHidden && !isInCode(state)
}

function showText(state: StoryState, segment: TextSegment, text: string): void {
  if (text === '') return
  const { character } = segment
  const { paragraph, tally } = state
  const field = state.fields.at(-1)
  if (field?.part === 'code') field.code = (field.code + text).slice(0, LONGEST_CODE)
  if (character.isHidden && !character.isDeleted && text.trim() !== '' && !isInCode(state)) tally.add('hidden', paragraph)
  if (!isShown(state, segment)) return
  if (character.isStruck && text.trim() !== '') tally.add('struck', paragraph)
  paragraph.text += character.raising === undefined ? text : raisedText(text, character.raising)
  paragraph.size ??= character.size
  if (paragraph.leadingEnded) return
  if (character.styleId === undefined) paragraph.leadingEnded = true
  else paragraph.leading.push({ styleId: character.styleId, length: text.length })
}

function showSymbol(state: StoryState, segment: TextSegment): void {
  const { symbol } = segment.character
  if (!symbol || !isShown(state, segment)) return
  const shown = symbolCharacter(state.file.fonts[symbol.font] ?? '', symbol.code.toString(16))
  if (shown === null) state.tally.add('symbol', state.paragraph)
  else showText(state, segment, shown.repeat(segment.text.length))
}

function endParagraph(state: StoryState, { paragraph: run, character }: TextSegment, isCellMark: boolean): void {
  const { paragraph, file } = state
  const properties = paragraphProperties(run.sprms, file.data)
  paragraph.styleId = String(run.style)
  paragraph.numId = properties.listId
  paragraph.listLevel = properties.listLevel
  paragraph.outlineLevel = properties.outlineLevel
  paragraph.alignment = properties.alignment
  paragraph.startsPage = properties.startsPage
  // A hidden mark joins as a deleted one does: so Word keeps a heading and its text in one line (样式分隔符).
  paragraph.isJoined = !isCellMark && (character.isDeleted || character.isHidden)
  state.tables.add(paragraph, { properties, isCellMark, isDeleted: character.isDeleted })
  state.paragraph = newParagraph()
  // A field whose code never ended gives its text back from here on.
  for (const field of state.fields) field.part = 'result'
}
