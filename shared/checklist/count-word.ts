import { chineseNumber } from '#shared/document/numbering.ts'

/** A number before 条、个、项: 两条, not 二条. */
export function countWord(n: number): string {
  return n === 2 ? '两' : chineseNumber(n)
}
