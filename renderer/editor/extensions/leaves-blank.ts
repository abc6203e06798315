import type { BlankKind } from '#shared/document/inline.ts'

/** What can stand in a number: digits of both widths and Chinese numerals with the words that round them. */
const NUMERAL = /^[\d０-９.．,，%％一二两三四五六七八九十百千万亿零〇半余多近约]+$/u
const PUNCTUATION = /^[，。；：！？、,.;:!?）)】》”’]/u

/** Whether text typed right behind a filled blank of this kind is no longer part of its value. */
export function leavesBlank(kind: BlankKind, typed: string): boolean {
  if (kind === 'number' || kind === 'percent') return !NUMERAL.test(typed) || /^[，,。]/u.test(typed)
  return PUNCTUATION.test(typed)
}
