/**
 * What programs do differently with the same file. Everything else about a line is the same in both.
 */
export interface Typesetter {
  /** White space between a Chinese character and a Latin letter or digit, in sizes of the type. */
  readonly scriptGap: number
  /** Whether the last character of a run, or of a line, is set as close as the others. */
  readonly condensesRunEnds: boolean
  /**
   * Marks that both scripts have and that are Latin ones at the start of a paragraph and behind a Latin letter or digit, with their widths
   * in the Latin face in sizes of the type.
   */
  readonly latinMarks: Readonly<Record<string, number>>
  readonly lineHabits: LineHabits
  /** Whether a paragraph that is kept with the next one is not parted itself, and begins a page where that does not help; else its last line alone goes along. */
  readonly keepsParagraphsWhole: boolean
}

/** Where a line may end that would not end there in Word, and the other way round. */
export interface LineHabits {
  /** Marks that may begin a line although Word never lets them. */
  readonly lineStarters: string
  /** Closing marks that are not parted from Latin letters and digits behind them, but for points where points may hang. */
  readonly keptBeforeLatin: string
}

const WORD_LINE_HABITS: LineHabits = { lineStarters: '', keptBeforeLatin: '' }

/**
 * Word and WPS: the file switches the gap between scripts off (w:autoSpaceDE, w:autoSpaceDN), w:spacing holds for every character,
 * quotation marks are Chinese by their font (w:hAnsi) and w:hint, and of what is kept with the next paragraph a part is enough (ISO 29500-1, 17.3.1.15).
 */
export const WORD_TYPESETTER: Typesetter = {
  scriptGap: 0,
  condensesRunEnds: true,
  latinMarks: {},
  lineHabits: WORD_LINE_HABITS,
  keepsParagraphsWhole: false,
}

/** LibreOffice 7.4, measured: it does not know w:autoSpaceDE, sets a fifth of the size between scripts, and condenses only inside a run. */
export const LIBREOFFICE_TYPESETTER: Typesetter = {
  scriptGap: 0.2,
  condensesRunEnds: false,
  latinMarks: { '“': 0.444, '”': 0.444, '‘': 0.333, '’': 0.333, '×': 0.564, '·': 0.25, '°': 0.4 },
  lineHabits: { lineStarters: '…', keptBeforeLatin: '、，。）”’》〉】〕' },
  keepsParagraphsWhole: true,
}
