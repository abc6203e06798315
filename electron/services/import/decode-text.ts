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

/** What a reading must reach to be believed; tried on GBK, UTF-16, Big5, Shift-JIS, EUC-KR and cut UTF-8, see the tests. */
const ENOUGH_USUAL = 0.9
const ENOUGH_FREQUENT = 0.05

/** Below this length the frequent characters say little. */
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
  const likely = readings.filter(({ encoding, text }) => (encoding === 'gb18030' ? isLikelyGb18030(bytes, text) : isLikelyUtf16(text)))
  return likely.sort((a, b) => frequentShare(b.text) - frequentShare(a.text))[0] ?? null
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

/** The usual case where it is not UTF-8: believed unless something speaks against it. */
function isLikelyGb18030(bytes: Uint8Array, text: string): boolean {
  return gb2312Share(bytes) >= ENOUGH_USUAL && (text.length < SHORT || frequentShare(text) >= ENOUGH_FREQUENT)
}

/** Without a byte order mark UTF-16 is rare, and any even number of bytes reads as some of it: it needs evidence. */
function isLikelyUtf16(text: string): boolean {
  return usualShare(text) >= ENOUGH_USUAL && frequentShare(text) >= ENOUGH_FREQUENT
}

/**
 * Share of the characters beyond ASCII that lie in GB 2312 (both bytes from A1 on), where nearly all of a simplified text is.
 * Big5, Shift-JIS and broken UTF-8 spread over the whole of GB18030 instead.
 */
function gb2312Share(bytes: Uint8Array): number {
  let inside = 0
  let all = 0
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) continue
    all++
    const trail = bytes[i + 1] ?? 0
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) inside++
    // A second byte that is a digit opens a character of four bytes.
    i += trail < 0x40 ? 3 : 1
  }
  return all === 0 ? 1 : inside / all
}

/** ASCII, 汉字 of the basic block, punctuation, circled numbers, full-width forms. */
const USUAL = /[\s\x20-\x7e·—‘’“”…×％℃\u2460-\u24ff\u3000-\u303f\u4e00-\u9fff\uff01-\uffe5]/u

function usualShare(text: string): number {
  return share(text, (char) => USUAL.test(char))
}

function frequentShare(text: string): number {
  return share(text, (char) => FREQUENT.has(char))
}

function share(text: string, counts: (char: string) => boolean): number {
  let found = 0
  let all = 0
  for (const char of text) {
    all++
    if (counts(char)) found++
  }
  return all === 0 ? 0 : found / all
}
