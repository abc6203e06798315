/** Numbers from 0 to 1. */
type Random = () => number

const PIECES = ['"', '\n', '{}', '[[[[', '\u0000', '"__proto__":{"a":1},', '../../', '-1', '1e999', 'null', '﻿', '汉', '\\ud800']

/** The bytes spoiled in one to four places: bits turned, stretches cut out, doubled or moved, pieces put in, the end cut off. */
export function mutateBytes(bytes: Uint8Array, random: Random): Buffer {
  let spoiled: Buffer = Buffer.from(bytes)
  for (let places = 1 + below(4, random); places > 0; places--) spoiled = mutateOnce(spoiled, random)
  return spoiled
}

function mutateOnce(bytes: Buffer, random: Random): Buffer {
  const at = below(bytes.length + 1, random)
  const end = Math.min(bytes.length, at + below(200, random))
  const before = bytes.subarray(0, at)
  switch (below(6, random)) {
    case 0:
      return Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ (1 << below(8, random)) : byte)))
    case 1:
      return Buffer.concat([before, bytes.subarray(end)])
    case 2:
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)])
    case 3:
      return Buffer.concat([before, Buffer.from(PIECES[below(PIECES.length, random)] ?? ''), bytes.subarray(at)])
    case 4:
      return Buffer.from(before)
    default:
      return Buffer.concat([before, Buffer.from(Array.from({ length: end - at }, () => below(256, random))), bytes.subarray(end)])
  }
}

const HOSTILE: readonly unknown[] = [
  null,
  -1,
  1e308,
  '',
  '../../outside',
  '/tmp/outside',
  'C:\\outside',
  'a\u0000b',
  [],
  {},
  '长'.repeat(70_000),
  true,
  Number.MAX_SAFE_INTEGER + 1,
]

/** The same value with one of its parts, at random depth, replaced by a hostile one, removed, or doubled. */
export function mutateValue(value: unknown, random: Random): unknown {
  if (Array.isArray(value) && value.length > 0 && random() < 0.9) {
    const at = below(value.length, random)
    const kind = random()
    if (kind < 0.1) return value.toSpliced(at, 1)
    return kind < 0.2 ? value.toSpliced(at, 0, value[at]) : value.with(at, mutateValue(value[at], random))
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0 && random() < 0.95) {
    const entries = Object.entries(value)
    const at = below(entries.length, random)
    const [key, inner] = entries[at] ?? ['', null]
    if (random() < 0.1) return Object.fromEntries(entries.toSpliced(at, 1))
    if (random() < 0.1) return Object.fromEntries([...entries, [`${key}x`, inner]])
    return Object.fromEntries(entries.with(at, [key, mutateValue(inner, random)]))
  }
  return HOSTILE[below(HOSTILE.length, random)]
}

function below(limit: number, random: Random): number {
  return Math.min(limit - 1, Math.floor(random() * limit))
}
