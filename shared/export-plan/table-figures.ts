import { CROWDED_TABLE, TABLE } from '#shared/export-plan/gbt9704.ts'

/** How a table is set: as usual, or closer and smaller where its columns are many or want much room. */
export interface TableFigures {
  readonly isCrowded: boolean
  readonly sizeHalfPoints: number
  /** Width of a full-width character. */
  readonly characterTwips: number
  readonly lineTwips: number
  /** White space on either side of the text of a cell. */
  readonly cellSideTwips: number
}

/** @param halfPoints size of type in the tables of the layout; a crowded one is set no larger than 五号 */
export function tableFigures(isCrowded: boolean, halfPoints: number): TableFigures {
  const { lineTwips, cellSideTwips } = isCrowded ? CROWDED_TABLE : TABLE
  const sizeHalfPoints = isCrowded ? crowdedHalfPoints(halfPoints) : halfPoints
  return { isCrowded, sizeHalfPoints, characterTwips: sizeHalfPoints * 10, lineTwips, cellSideTwips }
}

/** Size of type in a crowded table. */
export function crowdedHalfPoints(halfPoints: number): number {
  return Math.min(halfPoints, CROWDED_TABLE.sizeHalfPoints)
}
