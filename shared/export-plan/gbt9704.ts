/**
 * The figures of GB/T 9704—2012 as they are laid out and written. The layout 标准 repeats them as data (assets/layout-profiles/standard.json),
 * and a test holds the two together; no other code holds a measure of the printed page.
 * Twips: 1/20 pt, 1 mm = 56.693. Half-points: 1/2 pt. Characters: widths of one full-width 3号 character.
 */

/** Paper and type area. 5.1 (A4), 5.2.1 (天头 37 mm, 订口 28 mm, 版心 156 × 225 mm; the other two margins are what is left). */
export const PAGE = {
  widthTwips: 11906,
  heightTwips: 16838,
  topTwips: 2098,
  bottomTwips: 1984,
  leftTwips: 1588,
  rightTwips: 1474,
  /** 15 mm; the header is empty. */
  headerTwips: 851,
  /** Puts the dashes of the page number 7 mm under the type area. 7.5 */
  footerTwips: 1400,
} as const

export const TYPE_AREA_WIDTH_TWIPS = PAGE.widthTwips - PAGE.leftTwips - PAGE.rightTwips

/** 每面排 22 行，每行排 28 个字. 5.2.3 */
export const LINES_PER_PAGE = 22
export const CHARACTERS_PER_LINE = 28

/** The exact line pitch: the largest that still fits 22 times into the height of the type area (580 does not). */
export const LINE_TWIPS = 579

/** 3号 is 16 pt, and 28 × 16 pt is wider than the type area: every character is set 0.25 pt closer. */
export const CONDENSE_TWIPS = -5
export const CHARACTER_TWIPS = 320 + CONDENSE_TWIPS

/** Type sizes. 5.2.2 (3号), 7.3.1 (title 2号), 7.5 (page number 4号); tables in 小四 by common practice. */
export const SIZE_HALF_POINTS = { body: 32, title: 44, pageNumber: 28, table: 24 } as const

/** 正文左空二字. 7.3.3 */
export const FIRST_LINE_CHARACTERS = 2

/** No seal: the later of signature and date stands two characters from the right edge. 7.3.5.2 */
export const SIGN_OFF_RIGHT_CHARACTERS = 2
/** 成文日期首字比署名首字右移二字. 7.3.5.2 */
export const DATE_SHIFT_CHARACTERS = 2

/** With a seal: 成文日期右空四字. 7.3.5.1 */
export const SEALED_DATE_RIGHT_CHARACTERS = 4
/** The seal (42 mm, four lines) begins within a line of the text and its centre lies between signature and date: two lines stay free. 7.3.5.1 */
export const SEALED_BLANK_LINES = 2

/** 附件说明: 左空二字，回行与附件名称首字对齐 (附件： is 3 characters wide, 1. three quarters of one, 10. half a character more). 7.3.4 */
export const ATTACHMENT_LABEL_CHARACTERS = 3
export const ATTACHMENT_NUMBER_CHARACTERS = 0.75
export const ATTACHMENT_TENTH_NUMBER_CHARACTERS = 1.25

/** 居右空一字、居左空一字. 7.5; in characters of 4号. */
export const PAGE_NUMBER = { indentCharacters: 1, characterTwips: 280, lineTwips: 400 } as const

/** Tables: full width of the type area; common practice, the standard (8) is silent on type. */
export const TABLE = { lineTwips: 400, cellSideTwips: 108, borderEighthPoints: 4 } as const

/** A table of so many columns is crowded: it is set in 五号 and closer, so that words find room. */
export const CROWDED_TABLE = { fewestColumns: 8, sizeHalfPoints: 21, lineTwips: 340, cellSideTwips: 40 } as const

/** Faces by role. 5.2.2, 7.3.1, 7.3.3, 7.5. `alternative` is what the same face is called where the first name is not installed. */
export const FONTS = {
  title: { name: '方正小标宋简体', alternative: 'FZXiaoBiaoSong-B05S', family: 'auto' },
  body: { name: '仿宋_GB2312', alternative: '仿宋', family: 'modern' },
  kai: { name: '楷体_GB2312', alternative: '楷体', family: 'modern' },
  hei: { name: '黑体', alternative: 'SimHei', family: 'modern' },
  song: { name: '宋体', alternative: 'SimSun', family: 'auto' },
} as const

/** Latin letters and digits. */
export const LATIN_FONT = 'Times New Roman'

/** Ground of an open blank: a pale yellow that stays readable in print. */
export const OPEN_BLANK_FILL = 'FFF2A8'
