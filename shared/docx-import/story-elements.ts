import { FIELD_OPENERS, closeCode } from './field-elements.ts'
import type { XmlElement } from './read-xml.ts'
import { PROPERTY_OPENERS } from './property-elements.ts'
import { beginCell, beginParagraph, beginRow, beginTable, endCell, endParagraph, endTable, newFrame, plainRun } from './story-frame.ts'
import { type OpenControl, type Opening, type StoryState, showText } from './story-state.ts'
import { symbolCharacter } from './symbol-characters.ts'
import { isOn } from './styles.ts'
import type { ToldKind } from './tally.ts'

type Opener = (state: StoryState, element: XmlElement) => Opening
type Closer = (state: StoryState) => void

const skip: Opener = () => 'skip'

/** Subtrees without text of the report: settings of tables and sections, the state before a tracked change, readings of ruby text. */
const SKIPPED = [
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:numberingChange',
  'w:tblPr',
  'w:tblPrEx',
  'w:tblGrid',
  'w:sectPr',
  'w:sdtEndPr',
  'w:rubyPr',
  'w:rt',
  'w:delText',
  'w:delInstrText',
  'w:fldData',
]

export const STORY_OPENERS: ReadonlyMap<string, Opener> = new Map<string, Opener>([
  ...SKIPPED.map((name): [string, Opener] => [name, skip]),
  ...PROPERTY_OPENERS,
  ['w:p', ({ frame }) => void beginParagraph(frame)],
  [
    'w:r',
    ({ frame }) => {
      frame.run = plainRun()
    },
  ],
  ['w:t', openText],
  ['m:t', openText],
  ['w:tab', (state) => void (state.inParagraphProperties || showText(state, '\t'))],
  ['w:ptab', (state) => void showText(state, '\t')],
  ['w:br', (state, { get }) => void showText(state, get('type') === 'page' || get('type') === 'column' ? '\f' : '\v')],
  ['w:cr', (state) => void showText(state, '\v')],
  ['w:noBreakHyphen', (state) => void showText(state, '-')],
  ['w:sym', openSymbol],
  ...FIELD_OPENERS,
  ['w:instrText', openText],
  ['w:sdt', ({ controls }) => void controls.push({ isOpen: false, label: null, isShown: false })],
  [
    'w:sdtPr',
    (state) => {
      state.inControlProperties = true
    },
  ],
  ['w:showingPlcHdr', ofControl((control, value) => Object.assign(control, { isOpen: isOn(value) }))],
  ['w:alias', ofControl((control, value) => Object.assign(control, { label: value ?? null }))],
  ['v:textpath', openWordArt],
  ['w:footnoteReference', (state, { get }) => void state.frame.paragraph?.footnotes.push(get('id') ?? '')],
  ['w:endnoteReference', (state, { get }) => void state.frame.paragraph?.endnotes.push(get('id') ?? '')],
  ['w:commentReference', (state, { get }) => void state.frame.paragraph?.comments.push(get('id') ?? '')],
  ['w:ins', (state) => openChange(state, 'insertion')],
  ['w:moveTo', (state) => openChange(state, 'insertion')],
  ['w:del', (state) => openChange(state, 'deletion')],
  ['w:moveFrom', (state) => openChange(state, 'move')],
  ['w:tbl', ({ frame }) => void beginTable(frame)],
  ['w:tr', ({ frame }) => void beginRow(frame)],
  ['w:tc', ({ frame }) => void beginCell(frame)],
  ['mc:AlternateContent', (state) => void state.choices.push(false)],
  ['mc:Choice', openChoice],
  ['mc:Fallback', (state) => (state.choices.at(-1) === true ? 'skip' : undefined)],
  ['w:txbxContent', openTextBox],
  ['a:blip', told('picture')],
  ['v:imagedata', told('picture')],
  ['c:chart', told('picture')],
  ['dgm:relIds', told('picture')],
  ['o:OLEObject', told('object')],
  ['w:control', told('object')],
  ['m:oMath', told('formula')],
  ['w:altChunk', told('embedded-document')],
  ['w:subDoc', told('embedded-document')],
])

export const STORY_CLOSERS: ReadonlyMap<string, Closer> = new Map<string, Closer>([
  ['w:p', ({ frame }) => endParagraph(frame)],
  [
    'w:r',
    ({ frame }) => {
      frame.run = plainRun()
    },
  ],
  ['w:t', closeText],
  ['m:t', closeText],
  ['w:instrText', closeCode],
  [
    'w:sdtPr',
    (state) => {
      state.inControlProperties = false
    },
  ],
  ['w:sdt', ({ controls }) => void controls.pop()],
  [
    'w:pPr',
    (state) => {
      state.inParagraphProperties = false
    },
  ],
  [
    'w:rPr',
    (state) => {
      state.inRunProperties = false
    },
  ],
  [
    'w:trPr',
    (state) => {
      state.inRowProperties = false
    },
  ],
  ['w:tc', ({ frame }) => endCell(frame)],
  ['w:tbl', closeTable],
  ['mc:AlternateContent', (state) => void state.choices.pop()],
  ['w:txbxContent', closeTextBox],
])

function told(kind: ToldKind): Opener {
  return ({ tally, frame }) => void tally.add(kind, frame.paragraph)
}

function openText(state: StoryState): Opening {
  state.collected = ''
  return undefined
}

/** Line ends inside w:t come from programs that lay out the XML; Word shows them as spaces. */
function closeText(state: StoryState): void {
  const text = state.collected ?? ''
  state.collected = null
  showText(state, /[\n\r\t\v\f]/.test(text) ? text.replace(/^[\n\r\t\v\f ]+|[\n\r\t\v\f ]+$/g, '').replace(/[\n\r\t\v\f]+ */g, ' ') : text)
}

function openSymbol(state: StoryState, { get }: XmlElement): Opening {
  const shown = symbolCharacter(get('font') ?? '', get('char') ?? '')
  if (shown === null) state.tally.add('symbol', state.frame.paragraph)
  else showText(state, shown)
  return undefined
}

function ofControl(set: (control: OpenControl, value: string | undefined) => void): Opener {
  return ({ controls, inControlProperties }, { get }) => {
    const control = controls.at(-1)
    if (control && inControlProperties) set(control, get('val'))
    return undefined
  }
}

/** 艺术字 of Word up to 2007: its text is an attribute. */
function openWordArt(state: StoryState, element: XmlElement): Opening {
  const text = element.get('string')?.trim() ?? ''
  if (text === '') return undefined
  openTextBox(state)
  showText(state, text.replace(/\s*[\r\n]+\s*/gu, '\v'))
  closeTextBox(state)
  return undefined
}

/** In properties a change is one of the paragraph mark or of a whole row; in the text it wraps what was added or taken out. */
function openChange(state: StoryState, kind: 'insertion' | 'deletion' | 'move'): Opening {
  const { tally, frame } = state
  if (state.inRowProperties) {
    const row = frame.tables.at(-1)?.row
    if (row && kind !== 'insertion') row.isDeleted = true
  } else if (state.inRunProperties && !state.inParagraphProperties) return undefined
  else if (state.inParagraphProperties && frame.paragraph && kind !== 'insertion') frame.paragraph.isJoined = true
  tally.add(kind, frame.paragraph)
  return kind === 'insertion' || state.inRowProperties || state.inParagraphProperties ? undefined : 'skip'
}

/** Extensions whose content is ordinary text in new wrapping. What needs others is read from its fallback. */
const UNDERSTOOD = /^(?:wps|wpg|wpc|wp14|w1\d\w*|a14)$/

function openChoice(state: StoryState, { get }: XmlElement): Opening {
  const needs = (get('Requires') ?? '').trim().split(/\s+/)
  if (state.choices.at(-1) !== false || !needs.every((need) => UNDERSTOOD.test(need))) return 'skip'
  state.choices[state.choices.length - 1] = true
  return undefined
}

function openTextBox(state: StoryState): Opening {
  const { frame } = state
  state.tally.add('text-box', frame.paragraph)
  state.frame = newFrame(frame.paragraph?.boxes ?? frame.items)
  state.frames.push(state.frame)
  return undefined
}

function closeTextBox(state: StoryState): void {
  if (state.frames.length < 2) return
  endParagraph(state.frame)
  state.frames.pop()
  state.frame = state.frames.at(-1) ?? state.frame
}

function closeTable({ frame, tally }: StoryState): void {
  if (endTable(frame)) tally.add('nested-table', null)
}
