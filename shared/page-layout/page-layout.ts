import type { BlockId } from '#shared/base/branded-ids.ts'
import type { FontRole } from '#shared/layout-profiles/layout-profile.ts'

/** A place in the report: UTF-16 units of the block's shown text, its number excluded. */
export interface SourcePlace {
  readonly blockId: BlockId
  readonly offset: number
}

/** A stretch of a line that looks the same throughout. Twips; `xTwips` counts from the left edge of the paper. */
export interface LaidPiece {
  readonly text: string
  readonly font: FontRole
  readonly bold: boolean
  readonly openBlank: boolean
  readonly xTwips: number
  /** From the left edge of the first character to the right edge of the last, as printed. */
  readonly widthTwips: number
}

/** One printed line. Twips from the left and upper edge of the paper. */
export interface LaidLine {
  /** Without the white space that a line break swallows. */
  readonly text: string
  readonly pieces: readonly LaidPiece[]
  readonly sizeTwips: number
  readonly topTwips: number
  readonly heightTwips: number
  /** Absent from lines that no block holds: blank lines of the standard, page numbers. */
  readonly source?: SourcePlace
}

/** The border of a table cell. */
export interface LaidBox {
  readonly xTwips: number
  readonly topTwips: number
  readonly widthTwips: number
  readonly heightTwips: number
}

export interface LaidPage {
  /** From 1. */
  readonly number: number
  readonly lines: readonly LaidLine[]
  readonly boxes: readonly LaidBox[]
  readonly pageNumber: LaidLine
}

/** Finished pages, as they are printed. */
export interface PageLayout {
  readonly widthTwips: number
  readonly heightTwips: number
  readonly pages: readonly LaidPage[]
}
