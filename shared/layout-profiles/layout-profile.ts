/** The version this code writes. A file of a later version is refused, never guessed at. */
export const LAYOUT_PROFILE_VERSION = 1
/** Characters (UTF-16 units) of a name. */
export const PROFILE_NAME_LENGTH = 30

/** Where a face is used: 标题、正文、第二层标题、第一层标题、页码、字母和数字. */
export const FONT_ROLES = ['title', 'body', 'kai', 'hei', 'song', 'latin'] as const
export type FontRole = (typeof FONT_ROLES)[number]

/**
 * How an exported report looks, as far as units differ in it (版式). Data only: it is stored, sent as a file and edited in a dialog.
 * Everything it does not hold is fixed by gbt9704.ts.
 */
export interface LayoutProfile {
  readonly version: typeof LAYOUT_PROFILE_VERSION
  readonly id: string
  readonly name: string
  /** One sentence for lists. */
  readonly note: string
  readonly fonts: Readonly<Record<FontRole, string>>
  /** Digits and Latin letters in the Latin face, or in the face of the text around them. */
  readonly digits: 'latin' | 'chinese'
  /** Half-points. */
  readonly sizes: { readonly title: number; readonly body: number; readonly table: number; readonly pageNumber: number }
  readonly page: { readonly topTwips: number; readonly bottomTwips: number; readonly leftTwips: number; readonly rightTwips: number }
  /** Exact pitch of the body's lines. */
  readonly lineTwips: number
  readonly firstLineCharacters: number
  readonly pageNumber: 'outside' | 'center'
  readonly heading3Bold: boolean
  /** Signature and date leave room for a seal (加盖印章, 7.3.5.1). */
  readonly seal: boolean
  /**
   * `portable`: a grid of lines and condensed type, 28 characters everywhere. `native`: Word's own character grid, so that 页面设置 shows
   * 22 行 28 字; LibreOffice gives each character two cells of it.
   */
  readonly grid: 'portable' | 'native'
}
