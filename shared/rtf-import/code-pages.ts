/** Code pages by the number that \ansicpg gives. Chinese Word writes 936. */
const BY_NUMBER: Readonly<Record<number, string>> = {
  936: 'gbk',
  54936: 'gb18030',
  950: 'big5',
  932: 'shift_jis',
  949: 'euc-kr',
  1252: 'windows-1252',
  65001: 'utf-8',
}
/** By the character set of a font (\fcharset). */
const BY_CHARSET: Readonly<Record<number, string>> = { 0: 'windows-1252', 134: 'gbk', 136: 'big5', 128: 'shift_jis', 129: 'euc-kr' }

const CHINESE = 'gbk'
const WESTERN = 'windows-1252'
/** 80 to 9F of windows-1252. Some versions of Node read them as control characters. */
const WESTERN_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The code page of a document; Chinese where it names none that is known. */
export function codePage(number: number | undefined): string {
  return (number === undefined ? undefined : BY_NUMBER[number]) ?? CHINESE
}

/** The code page of a text in a font with this character set; the document's own where the font says nothing. */
export function codePageOfFont(charset: number | undefined, document: string): string {
  return (charset === undefined ? undefined : BY_CHARSET[charset]) ?? document
}

/** Two bytes of GB 2312, over and over: Chinese that stands in a font of Western characters. */
const GB2312 = /^(?:[\x20-\x7e]|[\xa1-\xf7][\xa1-\xfe])+$/
type Decoder = InstanceType<typeof TextDecoder>
const decoders = new Map<string, Decoder>()

/** The characters of some bytes. What fits no character becomes U+FFFD. */
export function decodeBytes(bytes: readonly number[], page: string, document: string): string {
  let latin = ''
  let isPlain = true
  for (const byte of bytes) {
    latin += String.fromCharCode(byte)
    isPlain &&= byte < 0x80
  }
  if (isPlain) return latin
  const isChinese = page === WESTERN && document === CHINESE && GB2312.test(latin)
  if (page === WESTERN && !isChinese) return latin.replace(/[\x80-\x9f]/g, (char) => WESTERN_MARKS[char.charCodeAt(0) - 0x80] ?? char)
  return decoderOf(isChinese ? CHINESE : page).decode(Uint8Array.from(bytes))
}

function decoderOf(page: string): Decoder {
  const known = decoders.get(page)
  if (known) return known
  const decoder = new TextDecoder(page)
  decoders.set(page, decoder)
  return decoder
}
