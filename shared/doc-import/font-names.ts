import { slice, u16, u8, utf16 } from '#shared/base/little-endian.ts'

/** Names of the fonts by their number (SttbfFfn, MS-DOC 2.9.286): needed for signs of symbol fonts alone. */
export function readFontNames(bytes: Uint8Array): string[] {
  const names: string[] = []
  let at = 4
  for (let left = Math.min(u16(bytes, 0), Math.floor(bytes.length / 40)); left > 0; left--) {
    const entry = slice(bytes, at + 1, u8(bytes, at))
    const name = utf16(entry, 39, Math.max(0, (entry.length - 39) >> 1))
    names.push(name.split('\0')[0] ?? '')
    at += 1 + entry.length
  }
  return names
}
