import { wholeNumber } from './numbering.ts'
import type { XmlElement } from './read-xml.ts'
import { type OpenField, addCode, addEntry, fieldText, isContents, isPageNumber, newField } from './story-fields.ts'
import { type Opening, type StoryState, showText } from './story-state.ts'
import { isOn } from './styles.ts'

type Opener = (state: StoryState, element: XmlElement) => Opening

/** Elements of fields: tables of contents, references, and the lists and boxes of forms. */
export const FIELD_OPENERS: readonly (readonly [string, Opener])[] = [
  ['w:fldChar', openFieldMark],
  ['w:fldSimple', openSimpleField],
  ['w:listEntry', ofField((field, value) => addEntry(field, value ?? ''))],
  ['w:result', ofField((field, value) => Object.assign(field, { chosen: wholeNumber(value, 0) }))],
  ['w:checkBox', ofField((field) => Object.assign(field, { isTicked: false }))],
  ['w:default', ofField(tick)],
  ['w:checked', ofField(tick)],
]

function openFieldMark(state: StoryState, { get }: XmlElement): Opening {
  const { frame } = state
  const type = get('fldCharType')
  const field = frame.fields.at(-1)
  if (type === 'begin') frame.fields.push(newField())
  else if (type === 'separate' && field) field.part = 'result'
  else if (type === 'end' && field) {
    frame.fields.pop()
    endField(state, field)
  }
  return undefined
}

function openSimpleField({ frame: { paragraph } }: StoryState, { get }: XmlElement): Opening {
  if (paragraph && isPageNumber(get('instr') ?? '')) paragraph.hasPageNumber = true
  return undefined
}

function endField(state: StoryState, field: OpenField): void {
  if (isContents(field)) for (const paragraph of field.paragraphs) paragraph.isContents = true
  if (isPageNumber(field.code)) for (const paragraph of field.paragraphs) paragraph.hasPageNumber = true
  const shown = fieldText(field)
  if (shown === '') state.tally.add('symbol', state.frame.paragraph)
  else if (shown !== null) showText(state, shown)
}

/** The end of a piece of a field's code. */
export function closeCode(state: StoryState): void {
  const field = state.frame.fields.at(-1)
  if (field?.part === 'code') addCode(field, state.collected ?? '')
  state.collected = null
}

/** Of the settings of a form field, which stand in the mark that begins it. */
function ofField(set: (field: OpenField, value: string | undefined) => void): Opener {
  return ({ frame }, { get }) => {
    const field = frame.fields.at(-1)
    if (field) set(field, get('val'))
    return undefined
  }
}

/** The later of w:default and w:checked holds. */
function tick(field: OpenField, value: string | undefined): void {
  if (field.isTicked !== undefined) field.isTicked = isOn(value)
  else if (value !== undefined) field.chosen = wholeNumber(value, 0)
}
