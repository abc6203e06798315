import type { PlanParagraph, PlanStyle } from '#shared/export-plan/export-plan.ts'
import {
  ATTACHMENT_LABEL_CHARACTERS,
  ATTACHMENT_NUMBER_CHARACTERS,
  ATTACHMENT_TENTH_NUMBER_CHARACTERS,
  FIRST_LINE_CHARACTERS,
} from '#shared/export-plan/gbt9704.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'
import type { FontRole, LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import type { TypeSetting } from '#shared/page-layout/glyphs.ts'
import { LATIN_WIDTHS } from '#shared/page-layout/latin-widths.ts'
import { type Typesetter, WORD_TYPESETTER } from '#shared/page-layout/typesetter.ts'

/** How a paragraph stands in its column. Indents in twips. */
export interface ParagraphLook {
  readonly setting: TypeSetting
  readonly align: 'left' | 'center' | 'right' | 'both'
  readonly firstLineTwips: number
  readonly leftTwips: number
  readonly rightTwips: number
  /** A point may stand beyond the edge of a full line. */
  readonly hangingMarks: boolean
  readonly keptWithNext: boolean
  readonly startsPage: boolean
}

/** How lines are reckoned: whose way of setting, and the measures of the Latin face. */
export interface Reckoning {
  readonly typesetter: Typesetter
  readonly latinWidths: readonly number[]
}

export const WORD_RECKONING: Reckoning = { typesetter: WORD_TYPESETTER, latinWidths: LATIN_WIDTHS }

const LABEL_END = FIRST_LINE_CHARACTERS + ATTACHMENT_LABEL_CHARACTERS
const NUMBER_END = LABEL_END + ATTACHMENT_NUMBER_CHARACTERS

/** Where the first line and the others of the note on attachments begin, in characters. 7.3.4 */
const NOTE_INDENTS: Readonly<Partial<Record<PlanStyle, { first: number; rest: number }>>> = {
  'attachment-note': { first: FIRST_LINE_CHARACTERS, rest: LABEL_END },
  'attachment-note-first': { first: FIRST_LINE_CHARACTERS, rest: NUMBER_END },
  'attachment-note-next': { first: LABEL_END, rest: NUMBER_END },
  'attachment-note-tenth': { first: LABEL_END, rest: LABEL_END + ATTACHMENT_TENTH_NUMBER_CHARACTERS },
}
const INDENTED: ReadonlySet<PlanStyle> = new Set(['body', 'heading-1', 'heading-2', 'heading-3', 'heading-4'])
const KEPT_WITH_NEXT: ReadonlySet<PlanStyle> = new Set([
  'title',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'signature',
  'attachment-mark',
  'attachment-title',
])
const FONTS: Readonly<Partial<Record<PlanStyle, FontRole>>> = {
  title: 'title',
  'attachment-title': 'title',
  subtitle: 'kai',
  'heading-1': 'hei',
  'heading-2': 'kai',
  'attachment-mark': 'hei',
}
const ALIGNMENTS: Readonly<Partial<Record<PlanStyle, ParagraphLook['align']>>> = {
  title: 'center',
  'attachment-title': 'center',
  subtitle: 'center',
  signature: 'right',
  date: 'right',
  'attachment-mark': 'left',
}

/** The look of a paragraph in a layout, by the same clauses as the Word styles. */
export function paragraphLook(
  { style, rightIndent = 0 }: Pick<PlanParagraph, 'style' | 'rightIndent'>,
  layout: LayoutProfile,
  reckoning = WORD_RECKONING,
): ParagraphLook {
  const { characterTwips, condenseTwips } = layoutMeasures(layout)
  const isTitle = style === 'title' || style === 'attachment-title'
  const first = INDENTED.has(style) ? layout.firstLineCharacters : 0
  const indents = NOTE_INDENTS[style] ?? { first, rest: 0 }
  return {
    setting: {
      ...typeSetting(layout, FONTS[style] ?? 'body', isTitle ? layout.sizes.title : layout.sizes.body, reckoning),
      bold: style === 'heading-3' && layout.heading3Bold,
      condenseTwips: isTitle ? 0 : condenseTwips,
    },
    align: ALIGNMENTS[style] ?? 'both',
    firstLineTwips: Math.round((indents.first - indents.rest) * characterTwips),
    leftTwips: Math.round(indents.rest * characterTwips),
    rightTwips: Math.round(rightIndent * characterTwips),
    hangingMarks: true,
    keptWithNext: KEPT_WITH_NEXT.has(style),
    startsPage: style === 'attachment-mark',
  }
}

/** What decides how the text of a cell looks. */
export interface CellKind {
  readonly isHead: boolean
  readonly isCentred: boolean
  readonly sizeHalfPoints: number
}

/** The text of a table's cell: the head centred in 黑体. */
export function cellLook({ isHead, isCentred, sizeHalfPoints }: CellKind, layout: LayoutProfile, reckoning = WORD_RECKONING): ParagraphLook {
  return {
    setting: typeSetting(layout, isHead ? 'hei' : 'body', sizeHalfPoints, reckoning),
    align: isHead || isCentred ? 'center' : 'left',
    firstLineTwips: 0,
    leftTwips: 0,
    rightTwips: 0,
    // The border is in the way.
    hangingMarks: false,
    keptWithNext: false,
    startsPage: false,
  }
}

function typeSetting(layout: LayoutProfile, font: FontRole, halfPoints: number, reckoning: Reckoning): TypeSetting {
  return {
    font,
    bold: false,
    sizeTwips: halfPoints * 10,
    condenseTwips: 0,
    latinFace: layout.digits === 'latin',
    heading3Bold: layout.heading3Bold,
    ...reckoning,
  }
}
