import { type CleaningEdit, removal } from '#shared/text-import/edit.ts'

/**
 * Words of one to four letters, figures and marks, with a space between every two of them: forums put them, unseen on the page, around
 * every paragraph, so that a copy is spoiled. (+ a3 Q- O: E/ I5 L9 Z)
 */
const NOISE =
  /(?:^|(?<=\p{Script=Han})(?![,:;.!?)])|(?<=[，。；：、！？”）》:;]))[ \t]{0,2}(?:[!-~]{1,4} {1,2}){3,40}[!-~]{0,4}(?=$|[_\p{Script=Han}“《（]|\d{1,2}[.、]\p{Script=Han})/gu
const MAY_HOLD = /(?:[!-~]{1,4} {1,2}){3}/u
/** The number that stands behind the noise belongs to the text: …$ ^2.主送机关 */
const NUMBER_BEHIND = /(?:\d{1,2}[.、]?|[（(]\d{1,2}[）)])$/u

/** The gibberish that forums mix into a text against copying. */
export function findForumNoise(text: string): CleaningEdit[] {
  if (!MAY_HOLD.test(text)) return []
  return [...text.matchAll(NOISE)].flatMap(({ index, 0: noise }) => {
    const behind = text.slice(index + noise.length)
    const kept = /^\p{Script=Han}/u.test(behind) ? (NUMBER_BEHIND.exec(noise)?.[0].length ?? 0) : 0
    const end = index + noise.length - kept + (behind.startsWith('_') && kept === 0 ? 1 : 0)
    return isNoise(noise.slice(0, noise.length - kept)) ? [removal('web-leftover', index, end, '这里夹着论坛防复制的乱码，已去掉。')] : []
  })
}

const MANY_WORDS = 7

/** Letters, figures and several unlike marks, with hardly a word: A4 纸 or 3 x 4 = 12 has few of them, and English words are longer. */
function isNoise(text: string): boolean {
  const marks = new Set(text.replace(/[A-Za-z0-9\s]/gu, ''))
  const words = text.trim().split(/ {1,2}/u).length
  if (!/[A-Za-z]/u.test(text) || /[A-Za-z]{3}/u.test(text)) return false
  return marks.size >= 4 || (marks.size >= 2 && words >= MANY_WORDS && /\d/u.test(text))
}
