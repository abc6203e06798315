import type { LaidBox, SourcePlace } from '#shared/page-layout/page-layout.ts'
import type { SetLine } from '#shared/page-layout/set-paragraph.ts'

/** What stands on one page in one piece: a line of text, or a row of a table. Tops count from the row's own upper edge. */
export interface FlowRow {
  readonly heightTwips: number
  readonly lines: readonly (Omit<SetLine, 'offset'> & { readonly topTwips: number; readonly source?: SourcePlace })[]
  readonly boxes: readonly LaidBox[]
  /** Shares a page with the row that follows. */
  readonly keptWithNext: boolean
  readonly startsPage: boolean
  /** Rows of tables: the border above one that begins a table, or goes on with it on a new page. */
  readonly borderTwips: number
  readonly opensTable: boolean
  /** Rows to be printed again above this one where it begins a page: the head of its table. */
  readonly head: readonly FlowRow[]
}
