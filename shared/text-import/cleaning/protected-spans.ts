/** Addresses, e-mail, file names, versions: everything joined by dots or signs without a Chinese character. */
const PROTECTED =
  /(?:https?:\/\/|www\.)[!-~]{1,300}|[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}|[A-Za-z0-9_-]{1,80}(?:[.:/\\][A-Za-z0-9_-]{1,80}){1,12}/gu

/** Punctuation that ends the sentence around an address is none of it. */
const TRAILING = /[,;:?!.)"']{1,8}$/u

/** Tells whether the character at an offset may be changed: it stands in no address, e-mail, file name, time, ratio or decimal. */
export function protectedSpans(text: string): (offset: number) => boolean {
  const covered = new Set<number>()
  for (const match of text.matchAll(PROTECTED)) {
    const end = match.index + match[0].replace(TRAILING, '').length
    for (let i = match.index; i < end; i++) covered.add(i)
  }
  return (offset) => !covered.has(offset)
}
