import { CHARACTERS_PER_LINE, DATE_SHIFT_CHARACTERS, SEALED_DATE_RIGHT_CHARACTERS, SIGN_OFF_RIGHT_CHARACTERS } from '#shared/export-plan/gbt9704.ts'

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
export function signOffIndents(
  signatureWidths: readonly number[],
  dateWidth: number | null,
  charactersPerLine: number = CHARACTERS_PER_LINE,
): SignOffIndents {
  const room = charactersPerLine - SIGN_OFF_RIGHT_CHARACTERS
  const widths = signatureWidths.map((width) => Math.min(width, room))
  const widest = Math.max(0, ...widths)
  const date = dateWidth === null ? null : Math.min(dateWidth, room)
  // Where the date begins and ends, counted from the signature's first character.
  const dateEnd = date === null ? 0 : (widths.length > 0 ? DATE_SHIFT_CHARACTERS : 0) + date
  const reach = Math.max(widest, dateEnd)
  const edge = Math.max(0, Math.min(SIGN_OFF_RIGHT_CHARACTERS, charactersPerLine - reach))
  return { signatures: widths.map((width) => edge + reach - width), date: edge + reach - dateEnd }
}

/**
 * The same where a seal is put (7.3.5.1): the date stands four characters from the edge, every signature line is centred on it.
 * A signature too long for that reaches the edge and takes the date along to the left.
 */
export function sealedSignOffIndents(
  signatureWidths: readonly number[],
  dateWidth: number | null,
  charactersPerLine: number = CHARACTERS_PER_LINE,
): SignOffIndents {
  const widths = signatureWidths.map((width) => Math.min(width, charactersPerLine))
  const widest = Math.max(0, ...widths)
  const date = Math.min(dateWidth ?? widest, charactersPerLine - SEALED_DATE_RIGHT_CHARACTERS)
  const dateRight = Math.max(SEALED_DATE_RIGHT_CHARACTERS, (widest - date) / 2)
  const centre = dateRight + date / 2
  return { signatures: widths.map((width) => Math.max(0, centre - width / 2)), date: dateRight }
}
