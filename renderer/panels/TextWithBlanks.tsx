/** Open blanks in plain text. */
const BLANK = /(〔[^〔〕]{1,24}〕)/u

/** Text in which open blanks are shown as chips. */
export function TextWithBlanks({ text }: { text: string }) {
  let at = 0
  return text.split(BLANK).map((piece) => {
    const key = at
    at += piece.length
    if (!BLANK.test(piece)) return piece
    return (
      <span key={key} className="blank-chip">
        {piece}
      </span>
    )
  })
}
