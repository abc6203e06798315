/** Where the 基本汉字 begin (UTF-16 code), among them all of GB/T 2312; characters elsewhere sound and look like none. */
export const FIRST_HAN = 0x4e00
/** How many codes they take up. */
export const HAN_COUNT = 0x5200

/** Whether a UTF-16 code is a common Chinese character. */
export function isHan(code: number): boolean {
  return code >= FIRST_HAN && code < FIRST_HAN + HAN_COUNT
}

/** The number of a pair of them, from 1: below 2³⁰, which tables and maps find fastest. Other codes have numbers that stand for no pair. */
export function pairNumber(first: number, second: number): number {
  return (first - FIRST_HAN) * HAN_COUNT + (second - FIRST_HAN) + 1
}
