import { type CleaningEdit, removal } from '#shared/text-import/edit.ts'

const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'
const VOWEL = `aeiouü${TONED}`
/** One syllable in brackets behind its character, several of it in a row, and the space that some sites leave: 领(lǐng), 中(zhong)(zhong), 个(ge) 人. */
const NOTE = new RegExp(
  `(?<=\\p{Script=Han})(?:[(（] ?(?:[zcs]h|[b-df-hj-np-tw-z])?[${VOWEL}][${VOWEL}ngr]{0,4} ?[)）]){1,6}(?: (?=\\p{Script=Han}))?`,
  'gu',
)
/** Asked of every line: hardly any has one. */
const MAY_HOLD = /[(（] ?[a-z\u00e0-\u01dc]/u
const TONE = new RegExp(`[${TONED}]`, 'u')
/** A single one helps the speaker over a rare character, in a name for example, and stays. Without tones it takes more to tell. */
const FEWEST_WITH_TONE = 2
const FEWEST = 3

/** Readings that sites strew between the characters to spoil a copy. */
export function findPinyinNotes(text: string): CleaningEdit[] {
  if (!MAY_HOLD.test(text)) return []
  const notes = [...text.matchAll(NOTE)]
  const isStrewn = notes.length >= FEWEST || notes.filter(([note]) => TONE.test(note)).length >= FEWEST_WITH_TONE
  if (!isStrewn) return []
  return notes.map(({ index, 0: { length } }) => removal('web-leftover', index, index + length, '这里夹着网页加的拼音，已去掉。'))
}
