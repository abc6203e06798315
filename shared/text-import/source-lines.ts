import { cutAtParagraphTags } from './cleaning/html-tags.ts'

/** A line of the source as it stands, with its number from 1. */
export interface SourceLine {
  readonly text: string
  readonly line: number
  /** Where it begins in the source: UTF-16 units from 0. */
  readonly at: number
}

/**
 * Lines as editors count them: ended by \n, \r\n or a lone \r. Word's soft breaks (\v), page breaks and the Unicode separators
 * also end a paragraph but start no new line number; so do the tags of a page's code (</p>, <br>).
 */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  let line = 1
  let at = 0
  for (const whole of text.split(/\r\n|\n|\r/)) {
    let start = at
    for (const part of /[\v\f\u0085\u2028\u2029]/.test(whole) ? whole.split(/[\v\f\u0085\u2028\u2029]/) : [whole]) {
      for (const paragraph of cutAtParagraphTags(part)) {
        lines.push({ text: paragraph, line, at: start })
        start += paragraph.length
      }
      start++
    }
    at += whole.length
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    line++
  }
  return lines
}
