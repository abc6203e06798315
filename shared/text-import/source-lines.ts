/** A line of the source as it stands, with its number from 1. */
export interface SourceLine {
  readonly text: string
  readonly line: number
}

/**
 * Lines as editors count them: ended by \n, \r\n or a lone \r. Word's soft breaks (\v), page breaks and the Unicode separators
 * also end a paragraph but start no new line number.
 */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  let line = 1
  for (const whole of text.split(/\r\n|\n|\r/)) {
    if (/[\v\f\u0085\u2028\u2029]/.test(whole)) for (const part of whole.split(/[\v\f\u0085\u2028\u2029]/)) lines.push({ text: part, line })
    else lines.push({ text: whole, line })
    line++
  }
  return lines
}
