/** What a full-width mark may follow: a Chinese character, a closing mark, a per cent sign, a blank or a mask. */
const ENDS_CHINESE = /[\p{Script=Han}”’）》〉】〕％%…℃‰\ufffc*＊×]/u
/** What may follow a full-width mark. */
const OPENS_CHINESE = /[\p{Script=Han}“‘（《〈【〔①-⑳㈠-㈩⑴-⒇\ufffc*＊×]/u

/** Whether a character may stand at the end of Chinese text: in front of a mark. */
export function endsChinese(char: string | undefined): boolean {
  return char !== undefined && ENDS_CHINESE.test(char)
}

/** Whether a character may stand at the beginning of Chinese text: behind a mark. */
export function opensChinese(char: string | undefined): boolean {
  return char !== undefined && OPENS_CHINESE.test(char)
}

/** Whether a text holds a 汉字. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}
