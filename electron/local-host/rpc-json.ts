/**
 * JSON that also carries bytes, as `{"$bytes": base64}`: the contract's payloads are JSON and Uint8Array only.
 * Used on both sides of the local host, so it knows neither Node nor DOM beyond atob and btoa.
 */
export function encodeRpc(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (part instanceof Uint8Array ? { $bytes: toBase64(part) } : part))
}

/** @throws SyntaxError or DOMException when the text is not such JSON */
export function decodeRpc(text: string): unknown {
  // Most calls carry no bytes, and looking at every part of a long report takes ten times what parsing it does.
  if (!text.includes('"$bytes"')) return JSON.parse(text)
  return JSON.parse(text, (_key, part: unknown) => (isEncodedBytes(part) ? fromBase64(part.$bytes) : part))
}

function isEncodedBytes(part: unknown): part is { $bytes: string } {
  if (typeof part !== 'object' || part === null) return false
  const entries = Object.entries(part)
  return entries.length === 1 && entries[0]?.[0] === '$bytes' && typeof entries[0][1] === 'string'
}

/** Arguments of one call are limited in number, so a long array is turned into text piece by piece. */
const PIECE = 0x8000

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)))
  return btoa(pieces.join(''))
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}
