/** What a reader of RTF does with the pieces of a file, in their order (Rich Text Format 1.9.1). */
export interface RtfHandler {
  open(): void
  close(): void
  /** A control word (\par, \fs32), without its number where it has none. */
  word(name: string, value: number | undefined): void
  /** A control symbol (\~ \{ \*). */
  symbol(character: string): void
  /** A byte of text, written as such or as \'b5. */
  byte(value: number): void
}

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
const QUOTE = 0x27
const LONGEST_WORD = 32
const LONGEST_NUMBER = 10

/** Takes the bytes of an RTF file apart. Never fails: what makes no sense is passed over. Linear. */
export function readTokens(bytes: Uint8Array, handler: RtfHandler): void {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    at++
    if (byte === OPEN) handler.open()
    else if (byte === CLOSE) handler.close()
    else if (byte === BACKSLASH) at = readControl(bytes, at, handler)
    else if (byte === 0x09) handler.word('tab', undefined)
    else if (byte >= 0x20) handler.byte(byte)
  }
}

/** @returns the place behind it */
function readControl(bytes: Uint8Array, start: number, handler: RtfHandler): number {
  const first = bytes[start]
  if (first === undefined) return start
  if (isLetter(first)) return readWord(bytes, start, handler)
  if (first === QUOTE) {
    const value = hexValue(bytes[start + 1]) * 16 + hexValue(bytes[start + 2])
    if (!(value >= 0)) return start + 1
    handler.byte(value)
    return start + 3
  }
  if (first === 0x0a || first === 0x0d) handler.word('par', undefined)
  else handler.symbol(String.fromCharCode(first))
  return start + 1
}

function readWord(bytes: Uint8Array, start: number, handler: RtfHandler): number {
  let at = start
  let name = ''
  for (; at - start < LONGEST_WORD && isLetter(bytes[at]); at++) name += String.fromCharCode(bytes[at] ?? 0)
  let digits = ''
  const isNegative = bytes[at] === 0x2d && isDigit(bytes[at + 1])
  if (isNegative) at++
  for (; digits.length < LONGEST_NUMBER && isDigit(bytes[at]); at++) digits += String.fromCharCode(bytes[at] ?? 0)
  if (bytes[at] === 0x20) at++
  const value = digits === '' ? undefined : isNegative ? -Number(digits) : Number(digits)
  // Raw bytes that no reader of text needs.
  if (name === 'bin') return at + Math.max(0, value ?? 0)
  handler.word(name, value)
  return at
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a))
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

function hexValue(byte: number | undefined): number {
  const value = byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16)
  return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value
}
