import { CHARACTERS_PER_LINE, DATE_SHIFT_CHARACTERS, SIGN_OFF_RIGHT_CHARACTERS } from '#shared/export-plan/gbt9704.ts'

const ROOM = CHARACTERS_PER_LINE - SIGN_OFF_RIGHT_CHARACTERS

export interface SignOffIndents {
  /** One for each signature line, in order. */
  readonly signatures: readonly number[]
  readonly date: number
}

/**
 * Right indents, in characters, of the signature lines and of the date under them where no seal is put (GB/T 9704—2012, 7.3.5.2):
 * the date's first character stands two to the right of the signature's; whichever reaches further right stands two from the edge.
 * Several signature lines begin under one another. Widths in characters; a line longer than the page is wide is reckoned as a full line.
 */
export function signOffIndents(signatureWidths: readonly number[], dateWidth: number | null): SignOffIndents {
  const widths = signatureWidths.map(fitting)
  const widest = Math.max(0, ...widths)
  const date = dateWidth === null ? null : fitting(dateWidth)
  // Where the date begins and ends, counted from the signature's first character.
  const dateEnd = date === null ? 0 : (widths.length > 0 ? DATE_SHIFT_CHARACTERS : 0) + date
  const reach = Math.max(widest, dateEnd)
  const edge = Math.max(0, Math.min(SIGN_OFF_RIGHT_CHARACTERS, CHARACTERS_PER_LINE - reach))
  return { signatures: widths.map((width) => edge + reach - width), date: edge + reach - dateEnd }
}

function fitting(width: number): number {
  return Math.min(width, ROOM)
}
