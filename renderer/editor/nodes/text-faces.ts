import { TEXT_TYPE_TO_FORMAT } from 'lexical'

/**
 * The report has no free formatting. Two of Lexical's format bits carry what the model knows of a text, because the
 * editor keeps formats through typing, splitting and composing:
 * bold = the heading part of a heading (in the heading's face; not bold on the page), highlight = text that fills a blank.
 */
export const HEADING_FACE_FORMAT = bit('bold')
export const FILLED_BLANK_FORMAT = bit('highlight')

function bit(format: string): number {
  return TEXT_TYPE_TO_FORMAT[format] ?? 0
}
