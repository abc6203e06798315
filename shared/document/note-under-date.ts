const LONGEST = 80
const IN_BRACKETS = /^[（(][^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*[）)]$/u

/** 附注 under the date (GB/T 9704—2012, 7.3.6): （联系人：张明远，电话：12345678）. */
export function isNoteUnderDate(text: string): boolean {
  return text.length <= LONGEST && IN_BRACKETS.test(text.trim())
}
