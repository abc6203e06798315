import type { PlanStyle, RunFace } from '#shared/export-plan/export-plan.ts'

/** A style by its id in the file and by the name Word shows. The name decides: "heading 1" is Word's own 标题 1. */
export interface WordStyleName {
  readonly id: string
  readonly name: string
}

/** Every style of a plan in Word. Blank lines are empty paragraphs of the body. Signature and date: see `signOffStyle`. */
export const WORD_STYLE_NAMES = {
  title: { id: 'Title', name: 'Title' },
  subtitle: { id: 'Subtitle', name: 'Subtitle' },
  'blank-line': { id: 'BodyText', name: 'Body Text' },
  salutation: { id: 'ReportSalutation', name: '称谓' },
  body: { id: 'BodyText', name: 'Body Text' },
  'heading-1': { id: 'Heading1', name: 'heading 1' },
  'heading-2': { id: 'Heading2', name: 'heading 2' },
  'heading-3': { id: 'Heading3', name: 'heading 3' },
  'heading-4': { id: 'Heading4', name: 'heading 4' },
  'attachment-note': { id: 'AttachmentNote', name: '附件说明' },
  'attachment-note-first': { id: 'AttachmentNoteFirst', name: '附件说明（第一项）' },
  'attachment-note-next': { id: 'AttachmentNoteNext', name: '附件说明（后续项）' },
  'attachment-note-tenth': { id: 'AttachmentNoteTenth', name: '附件说明（第十项起）' },
  signature: { id: 'Signature', name: 'Signature' },
  date: { id: 'Date', name: 'Date' },
  'attachment-mark': { id: 'AttachmentMark', name: '附件标志' },
  'attachment-title': { id: 'AttachmentTitle', name: '附件标题' },
} as const satisfies Record<PlanStyle, WordStyleName>

export const FOOTER_STYLE_NAMES = {
  base: { id: 'Footer', name: 'footer' },
  odd: { id: 'PageNumberOdd', name: '页码（单页）' },
  even: { id: 'PageNumberEven', name: '页码（双页）' },
} as const

export const TABLE_STYLE_NAMES = {
  table: { id: 'ReportTable', name: '报告表格' },
  crowded: { id: 'ReportTableCrowded', name: '报告表格（多列）' },
} as const

type CellStyleKind = 'head' | 'text' | 'centred'

/** Styles of the text in cells; in a crowded table it is smaller. */
export const CELL_STYLE_NAMES: Readonly<Record<'usual' | 'crowded', Readonly<Record<CellStyleKind, WordStyleName>>>> = {
  usual: {
    head: { id: 'TableHead', name: '表头' },
    text: { id: 'TableCell', name: '表格文字' },
    centred: { id: 'TableCellCentred', name: '表格文字（居中）' },
  },
  crowded: {
    head: { id: 'TableHeadCrowded', name: '表头（多列）' },
    text: { id: 'TableCellCrowded', name: '表格文字（多列）' },
    centred: { id: 'TableCellCrowdedCentred', name: '表格文字（多列居中）' },
  },
}

/** Notes in the margin, by Word's own names. */
export const REMARK_STYLE_NAMES = {
  text: { id: 'CommentText', name: 'annotation text' },
  mark: { id: 'CommentReference', name: 'annotation reference' },
} as const

/** Character styles of the first part of a run-in heading. */
export const FACE_STYLE_NAMES = {
  'heading-1': { id: 'RunInHeading1', name: '段首标题 1' },
  'heading-2': { id: 'RunInHeading2', name: '段首标题 2' },
  'heading-3': { id: 'RunInHeading3', name: '段首标题 3' },
  'heading-4': { id: 'RunInHeading4', name: '段首标题 4' },
} as const satisfies Record<RunFace, WordStyleName>

/** Character style of an open blank; inside a run-in heading a variant that keeps the heading's face. */
export function openBlankStyle(face: RunFace | undefined): WordStyleName {
  if (face === undefined) return { id: 'OpenBlank', name: '待填空项' }
  const level = face.slice('heading-'.length)
  return { id: `OpenBlankHeading${level}`, name: `待填空项（段首标题 ${level}）` }
}
