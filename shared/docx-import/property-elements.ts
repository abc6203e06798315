import type { XmlElement } from './read-xml.ts'
import { wholeNumber } from './numbering.ts'
import { currentCell, currentRow } from './story-frame.ts'
import type { Opening, StoryState } from './story-state.ts'
import type { WordParagraph, WordRow } from './story.ts'
import { isOn } from './styles.ts'

type Opener = (state: StoryState, element: XmlElement) => Opening

/** What headings of the first level are set in. */
const HEADING_FACE = /^(?:黑体|simhei|方正黑体.*)$/iu
/** Word's own limit on the columns of a table. */
const MOST_COLUMNS = 63

/** Elements of w:pPr, w:rPr, w:trPr and w:tcPr that matter to reading. */
export const PROPERTY_OPENERS: readonly (readonly [string, Opener])[] = [
  ['w:pPr', openParagraphProperties],
  ['w:rPr', openRunProperties],
  ['w:trPr', openRowProperties],
  ['w:pStyle', ofParagraph((paragraph, value) => Object.assign(paragraph, { styleId: value }))],
  ['w:numId', ofParagraph((paragraph, value) => Object.assign(paragraph, { numId: value }))],
  ['w:ilvl', ofParagraph((paragraph, value) => Object.assign(paragraph, { listLevel: wholeNumber(value, 0) }))],
  ['w:outlineLvl', ofParagraph((paragraph, value) => Object.assign(paragraph, { outlineLevel: wholeNumber(value, 9) }))],
  ['w:jc', ofParagraph((paragraph, value) => Object.assign(paragraph, { alignment: value }))],
  ['w:pageBreakBefore', ofParagraph((paragraph, value) => Object.assign(paragraph, { startsPage: isOn(value) }))],
  ['w:rStyle', openRunStyle],
  ['w:sz', openSize],
  ['w:vanish', openVanish],
  ['w:b', openBold],
  ['w:rFonts', openFonts],
  ['w:vertAlign', openRaising],
  ['w:strike', openStrike],
  ['w:dstrike', openStrike],
  ['w:tblHeader', ofRow((row, value) => Object.assign(row, { isHeader: isOn(value) }))],
  ['w:gridBefore', ofRow((row, value) => Object.assign(row, { before: columns(value, 0) }))],
  ['w:gridSpan', openSpan],
  ['w:vMerge', openVerticalMerge],
]

function openParagraphProperties(state: StoryState): Opening {
  state.inParagraphProperties = true
  return undefined
}

function openRunProperties(state: StoryState): Opening {
  // How the content of a control is to look says nothing of the run around it.
  if (state.inControlProperties) return 'skip'
  state.inRunProperties = true
  return undefined
}

function openRowProperties(state: StoryState): Opening {
  state.inRowProperties = true
  return undefined
}

function ofParagraph(set: (paragraph: WordParagraph, value: string | undefined) => void): Opener {
  return (state, { get }) => {
    if (state.inParagraphProperties && state.frame.paragraph) set(state.frame.paragraph, get('val'))
    return undefined
  }
}

function ofRow(set: (row: WordRow, value: string | undefined) => void): Opener {
  return ({ frame }, { get }) => {
    const row = currentRow(frame)
    if (row) set(row, get('val'))
    return undefined
  }
}

function openRunStyle({ frame, styles, inParagraphProperties }: StoryState, { get }: XmlElement): Opening {
  if (inParagraphProperties) return undefined
  const styleId = get('val')
  frame.run.styleId = styleId
  if (styles.character(styleId)?.isHidden === true) frame.run.isHidden = true
  return undefined
}

function openSize({ frame, inParagraphProperties, inRunProperties }: StoryState, { get }: XmlElement): Opening {
  if (inRunProperties && !inParagraphProperties && frame.paragraph) frame.paragraph.size ??= wholeNumber(get('val'), 0)
  return undefined
}

function openVanish({ frame, inParagraphProperties, inRunProperties }: StoryState, { get }: XmlElement): Opening {
  if (inRunProperties && !inParagraphProperties) frame.run.isHidden = isOn(get('val'))
  return undefined
}

function openBold({ frame, inParagraphProperties, inRunProperties }: StoryState, { get }: XmlElement): Opening {
  if (inRunProperties && !inParagraphProperties) frame.run.isStrong ||= isOn(get('val'))
  return undefined
}

function openFonts({ frame, inParagraphProperties, inRunProperties }: StoryState, { get }: XmlElement): Opening {
  if (inRunProperties && !inParagraphProperties && HEADING_FACE.test(get('eastAsia') ?? '')) frame.run.isStrong = true
  return undefined
}

function openStrike({ frame, inParagraphProperties, inRunProperties }: StoryState, { get }: XmlElement): Opening {
  if (inRunProperties && !inParagraphProperties) frame.run.isStruck ||= isOn(get('val'))
  return undefined
}

function openRaising({ frame, inParagraphProperties, inRunProperties }: StoryState, { get }: XmlElement): Opening {
  const raising = get('val')
  if (inRunProperties && !inParagraphProperties && (raising === 'superscript' || raising === 'subscript')) frame.run.raising = raising
  return undefined
}

function openSpan({ frame, tally }: StoryState, { get }: XmlElement): Opening {
  const cell = currentCell(frame)
  if (!cell) return undefined
  cell.span = Math.max(1, columns(get('val'), 1))
  if (cell.span > 1) tally.add('merged-cell', null)
  return undefined
}

function openVerticalMerge({ frame, tally }: StoryState, { get }: XmlElement): Opening {
  const cell = currentCell(frame)
  if (!cell || get('val') === 'restart') return undefined
  cell.isContinued = true
  tally.add('merged-cell', null)
  return undefined
}

function columns(value: string | undefined, otherwise: number): number {
  return Math.min(MOST_COLUMNS, Math.max(0, wholeNumber(value, otherwise)))
}
