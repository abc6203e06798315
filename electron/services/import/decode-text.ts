import { hasForeignSignature } from '#electron/services/import/file-signature.ts'

/** What a plain text of these days is stored in. `gb18030` includes GBK and GB2312, what 记事本 calls ANSI on a Chinese system. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncoding
}

/** Control characters that no text has: all but tab, line feed, vertical tab (Word's 手动换行符), form feed and carriage return. */
function isControl(code: number): boolean {
  return code < 9 || (code > 13 && code < 32) || code === 127
}

/** The characters that reports are full of. In a text decoded with the wrong table they are as rare as any other. */
const FREQUENT = new Set('的一是不了在人有和中大为个国会以要对工作党建组织员委政学习部支书记强化推进落实，。、；：“”（）\n0123456789')

/** Shares of the characters that speak for a guess; measured on GBK texts read as Big5, UTF-16 and the other way round, see the tests. */
const ENOUGH_KNOWN = 0.9
const ENOUGH_FREQUENT = 0.05

/** Below this length shares say little; a short text is taken as it decodes. */
const SHORT = 40

/**
 * Decodes a plain text: by its byte order mark, else as UTF-8 when it is valid UTF-8, else as whichever of GB18030 and UTF-16 reads like Chinese.
 * `null`: binary, or in an encoding that cannot be told. Never replaces a byte by a replacement character.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (hasForeignSignature(bytes)) return null
  const marked = markedEncoding(bytes)
  if (marked !== null) return readAs(marked, bytes)
  const utf8 = readAs('utf-8', bytes)
  if (utf8 !== null) return utf8
  // Bytes of 0 occur in UTF-16 (the upper halves of line feeds and digits) and in no GB18030.
  const guesses: readonly TextEncoding[] = bytes.includes(0) ? ['utf-16le', 'utf-16be'] : ['gb18030', 'utf-16le', 'utf-16be']
  const readings = guesses.map((encoding) => readAs(encoding, bytes)).filter((reading) => reading !== null)
  return mostLikely(readings)
}

function markedEncoding(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** The text without byte order mark and without the end-of-file mark (1A) of old programs; null when it is not valid or holds control characters. */
function readAs(encoding: TextEncoding, bytes: Uint8Array): DecodedText | null {
  if (encoding.startsWith('utf-16') && bytes.length % 2 !== 0) return null
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    if (cause instanceof TypeError) return null
    throw cause
  }
  if (text.endsWith('\x1a')) text = text.slice(0, -1)
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) return null
  return { text, encoding }
}

function mostLikely(readings: readonly DecodedText[]): DecodedText | null {
  let best: DecodedText | null = null
  let bestFrequent = -1
  for (const reading of readings) {
    const { known, frequent, length } = sharesOf(reading.text)
    const unlikely = length >= SHORT && frequent < ENOUGH_FREQUENT
    // UTF-16 without a mark is rare: it needs evidence, where GB18030 only needs the lack of any against it.
    const unproven = reading.encoding !== 'gb18030' && frequent < ENOUGH_FREQUENT
    if (known < ENOUGH_KNOWN || unlikely || unproven || frequent <= bestFrequent) continue
    best = reading
    bestFrequent = frequent
  }
  return best
}

/** Shares of characters that Chinese texts are made of (ASCII, 汉字 of the basic block, punctuation, full-width forms) and of the frequent ones. */
function sharesOf(text: string): { readonly known: number; readonly frequent: number; readonly length: number } {
  let known = 0
  let frequent = 0
  let length = 0
  for (const char of text) {
    length++
    if (/[\s\x20-\x7e·—‘’“”…\u2460-\u24ff\u3000-\u303f\u4e00-\u9fff\uff01-\uffe5×％℃]/u.test(char)) known++
    if (FREQUENT.has(char)) frequent++
  }
  return length === 0 ? { known: 1, frequent: 0, length } : { known: known / length, frequent: frequent / length, length }
}
