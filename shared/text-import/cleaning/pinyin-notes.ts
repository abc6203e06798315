import { type CleaningEdit, removal } from '#shared/text-import/edit.ts'

const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'
/** One syllable with its tone in brackets behind its character: 领(lǐng). */
const NOTE = new RegExp(`(?<=\\p{Script=Han})[(（] ?[a-zü]{0,5}[${TONED}][a-z]{0,3} ?[)）]`, 'gu')
/** Asked of every line: hardly any has one. */
const MAY_HOLD = new RegExp(`[${TONED}]`, 'u')
/** A single one helps the speaker over a rare character, in a name for example, and stays. */
const FEWEST = 2

/** Readings that sites strew between the characters to spoil a copy: 领(lǐng)导(dǎo)干部. */
export function findPinyinNotes(text: string): CleaningEdit[] {
  if (!MAY_HOLD.test(text)) return []
  const notes = [...text.matchAll(NOTE)]
  if (notes.length < FEWEST) return []
  return notes.map(({ index, 0: { length } }) => removal('web-leftover', index, index + length, '这里夹着网页加的拼音，已去掉。'))
}
