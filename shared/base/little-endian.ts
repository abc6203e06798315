/**
 * Numbers as zip, the compound file and Word store them. Reading past the end gives 0 and never throws: a file cut short reads as
 * zeros, and every count that is read is held against the size of what it counts before it is used.
 */
export function u8(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}

/** Two bytes, unsigned. */
export function u16(bytes: Uint8Array, at: number): number {
  return u8(bytes, at) | (u8(bytes, at + 1) << 8)
}

/** Two bytes, signed. */
export function i16(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) << 16) >> 16
}

/** Four bytes, unsigned. */
export function u32(bytes: Uint8Array, at: number): number {
  return i32(bytes, at) >>> 0
}

/** Four bytes, signed. */
export function i32(bytes: Uint8Array, at: number): number {
  return u16(bytes, at) | (u16(bytes, at + 2) << 16)
}

/** A part of the bytes; what lies outside is left out. */
export function slice(bytes: Uint8Array, start: number, length: number): Uint8Array {
  const from = Math.min(Math.max(0, start), bytes.length)
  return bytes.subarray(from, Math.min(bytes.length, from + Math.max(0, length)))
}

/** UTF-16 code units, as many as there are. */
export function utf16(bytes: Uint8Array, at: number, units: number): string {
  const codes: number[] = []
  for (let i = 0; i < units && at + 2 * i + 1 < bytes.length; i++) codes.push(u16(bytes, at + 2 * i))
  return codes.map((code) => String.fromCharCode(code)).join('')
}
