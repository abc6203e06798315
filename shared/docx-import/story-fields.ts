import { equationText } from './equation-text.ts'
import type { WordParagraph } from './story.ts'

/** Longer codes than any that is read. */
const LONGEST_CODE = 200
const MOST_ENTRIES = 100

/** A field that is open: in its code, or in its result. */
export interface OpenField {
  part: 'code' | 'result'
  /** The beginning of its code. */
  code: string
  /** Text of it was shown. */
  isShown: boolean
  /** What a drop-down list offers, and which of it is chosen. */
  readonly entries: string[]
  chosen: number
  /** Of a box to be ticked; undefined for any other field. */
  isTicked: boolean | undefined
  /** The paragraphs that its result runs through. */
  readonly paragraphs: Set<WordParagraph>
}

/** A field of which nothing has been read. */
export function newField(): OpenField {
  return { part: 'code', code: '', isShown: false, entries: [], chosen: 0, isTicked: undefined, paragraphs: new Set() }
}

/** Adds to the code of a field. */
export function addCode(field: OpenField, text: string): void {
  field.code = (field.code + text).slice(0, LONGEST_CODE)
}

/** One more item of a drop-down list. */
export function addEntry(field: OpenField, text: string): void {
  if (field.entries.length < MOST_ENTRIES) field.entries.push(text)
}

/**
 * What Word shows for a field without text of its own: the chosen item, the box, the sign put together by a formula.
 * Null where it shows nothing, '' where it shows something that has no text.
 */
export function fieldText(field: OpenField): string | null {
  if (field.isShown) return null
  if (/^\s*FORMDROPDOWN\b/iu.test(field.code)) return field.entries[field.chosen] ?? null
  if (field.isTicked !== undefined && /^\s*FORMCHECKBOX\b/iu.test(field.code)) return field.isTicked ? '☑' : '☐'
  return equationText(field.code)
}

/** Whether a field counts pages, by its code. */
export function isPageNumber(code: string): boolean {
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu.test(code)
}

/** Whether a field gathers the headings of the document. */
export function isContents({ code }: OpenField): boolean {
  return /^\s*TOC\b/iu.test(code)
}
