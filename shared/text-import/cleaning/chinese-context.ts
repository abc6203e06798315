/** What a full-width mark may follow: a Chinese character, a closing mark, a per cent sign, a blank or a mask. */
const ENDS_CHINESE = /[\p{Script=Han}”’）》〉】〕％%…℃‰\ufffc*＊×]/u
/** What may follow a full-width mark. */
const OPENS_CHINESE = /[\p{Script=Han}“‘（《〈【〔①-⑳㈠-㈩⑴-⒇\ufffc*＊×]/u

export function endsChinese(char: string | undefined): boolean {
  return char !== undefined && ENDS_CHINESE.test(char)
}

export function opensChinese(char: string | undefined): boolean {
  return char !== undefined && OPENS_CHINESE.test(char)
}

export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}
