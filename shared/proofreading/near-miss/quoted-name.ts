/** What stands in short quotation marks is a name, which may play with a sound: “医心向党”. Characters between the marks. */
const LONGEST_NAME = 12
const OPENS = /[“‘][^“”‘’，。；：、]*$/u
const CLOSES = /^[^“”‘’，。；：、]*[”’]/u

/** Whether a stretch of a text (UTF-16 offsets, end exclusive) stands in the quotation marks of a name. */
export function standsInName(text: string, start: number, end: number): boolean {
  const before = OPENS.exec(text.slice(Math.max(0, start - LONGEST_NAME), start))
  const after = CLOSES.exec(text.slice(end, end + LONGEST_NAME))
  return before !== null && after !== null && before[0].length + after[0].length + end - start <= LONGEST_NAME + 2
}
