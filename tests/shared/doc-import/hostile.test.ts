import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { importDoc } from '#shared/doc-import/import-doc.ts'
import { sniffWordFile } from '#shared/doc-import/sniff-word-file.ts'
import { buildCompoundFile, buildDoc, docStreams, sprm } from '#tests/support/build-doc.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/doc')
const FIXTURES = readdirSync(FOLDER).filter((name) => name.endsWith('.doc'))
/** Milliseconds of computing: how long it takes by the clock depends on what else the machine does. */
const LONGEST = 2000
const MUTANTS = process.env['ANTOU_FUZZ'] === 'long' ? 10_000 : 300

/** Reads and says for how many milliseconds the processor worked; a throw fails the test. */
function time(bytes: Uint8Array): number {
  const start = process.cpuUsage()
  sniffWordFile(bytes)
  importDoc(bytes, { ids: countingIds(), now: '2024-12-01T08:00:00.000Z' })
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Numbers from 0 up to a bound, the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const TELLING = [0, 1, 0x7f, 0x80, 0xff]

function mutate(bytes: Uint8Array, random: (below: number) => number): Buffer {
  const mutant = Buffer.from(bytes)
  for (let n = 1 + random(8); n > 0; n--) {
    const at = random(mutant.length)
    switch (random(5)) {
      case 0:
        mutant[at] = (mutant[at] ?? 0) ^ (1 << random(8))
        break
      case 1:
        mutant[at] = TELLING[random(TELLING.length)] ?? 0
        break
      case 2:
        mutant.fill(TELLING[random(TELLING.length)] ?? 0, at, Math.min(mutant.length, at + 1 + random(8)))
        break
      case 3:
        mutant.copy(mutant, random(mutant.length), at, at + random(512))
        break
      case 4:
        // A number that counts or points: the header and the tables are full of them.
        mutant.writeUInt32LE(random(3) === 0 ? 0xffffffff : random(mutant.length), Math.min(at & ~1, mutant.length - 4))
        break
    }
  }
  return random(10) === 0 ? mutant.subarray(0, random(mutant.length)) : mutant
}

describe('a damaged .doc', () => {
  it.each(FIXTURES)('cut off after any 512 bytes is read or refused: %s', (name) => {
    const bytes = readFileSync(path.join(FOLDER, name))
    for (let end = 0; end < bytes.length; end += 512) expect(time(bytes.subarray(0, end)), `${end} bytes`).toBeLessThan(LONGEST)
  })

  it(
    `is read or refused in ${MUTANTS} mutations`,
    () => {
      const sources = FIXTURES.map((name) => readFileSync(path.join(FOLDER, name)))
      for (let seed = 1; seed <= MUTANTS; seed++) {
        const random = randomFrom(seed)
        const source = sources[random(sources.length)] ?? new Uint8Array(0)
        expect(time(mutate(source, random)), `seed ${seed}`).toBeLessThan(LONGEST)
      }
    },
    30 * 60_000,
  )
})

const inTable = (depth: number) => [...sprm(0x2416, 1), ...sprm(0x6649, depth, 0, 0, 0)]

/** Streams whose pages of properties are all named as often as the file has pages. */
function manyRuns(): Buffer {
  const streams = docStreams({ pieces: [{ text: `${'述'.repeat(900_000)}\r` }] })
  const word = Buffer.from(streams['WordDocument'] ?? [])
  const pages = Math.floor(word.length / 512)
  for (let page = 4; page < pages; page++) {
    const at = page * 512
    for (let i = 0; i <= 100; i++) word.writeUInt32LE(2048 + 2 * ((page * 100 + i) % 900_000), at + 4 * i)
    word.fill(0xf0, at + 404, at + 504)
    word[at + 511] = 100
  }
  const plc = Buffer.alloc(4 * (pages + 1) + 4 * pages)
  for (let page = 0; page < pages; page++) plc.writeUInt32LE(page, 4 * (pages + 1) + 4 * page)
  const table = Buffer.concat([streams['1Table'] ?? Buffer.alloc(0), plc])
  word.writeUInt32LE(table.length - plc.length, 0xfa)
  word.writeUInt32LE(plc.length, 0xfe)
  return buildCompoundFile({ WordDocument: word, '1Table': table })
}

/** A header that claims the largest number in every count and offset. */
function largestNumbers(): Buffer {
  const streams = docStreams({ pieces: [{ text: '述职报告\r' }] })
  const word = Buffer.from(streams['WordDocument'] ?? [])
  for (let at = 0x4c; at < 0x19a; at += 4) word.writeUInt32LE(0x7fffffff, at)
  return buildCompoundFile({ WordDocument: word, '1Table': streams['1Table'] ?? Buffer.alloc(0) })
}

describe('a .doc made to do harm', () => {
  it.each<readonly [string, () => Uint8Array]>([
    ['a million fields, one in the other', () => buildDoc(`${'\x13'.repeat(999_000)}\r`)],
    ['a million fields with results', () => buildDoc(`${'\x13\x14'.repeat(499_000)}\r`)],
    ['a million ends of fields', () => buildDoc(`${'\x15'.repeat(999_000)}\r`)],
    ['as many paragraphs as are read', () => buildDoc('甲\r'.repeat(19_900))],
    ['as many cells as are read, no row ends', () => buildDoc('\x07'.repeat(19_900))],
    [
      'tables that open and close at the greatest depth',
      () => buildDoc({ pieces: [{ text: '甲\r乙\r'.repeat(20) }], paragraphs: Array.from({ length: 20 }, (_, i) => inTable(i % 2 === 0 ? 255 : 0)) }),
    ],
    ['soft breaks only', () => buildDoc(`${'\v'.repeat(999_000)}\r`)],
    ['runs of properties for every character', manyRuns],
    ['the largest number everywhere', largestNumbers],
    ['a piece for every character', () => buildDoc({ pieces: Array.from({ length: 50_000 }, (_, i) => ({ text: i % 100 === 99 ? '\r' : '述' })) })],
    [
      'long changes in every piece',
      () =>
        buildDoc({
          pieces: Array.from({ length: 300 }, () => ({
            text: '述'.repeat(100),
            changes: Array.from({ length: 1000 }, () => sprm(0x083c, 0)).flat(),
          })),
        }),
    ],
    ['19 MB of nothing', () => Buffer.concat([buildDoc('甲\r').subarray(0, 512), Buffer.alloc(19_000_000)])],
    [
      '19 MB of the sector that follows itself',
      () => Buffer.concat([buildDoc('甲\r').subarray(0, 512), Buffer.alloc(19_000_000, Buffer.from([1, 0, 0, 0]))]),
    ],
  ])('ends in time: %s', (_, make) => {
    expect(time(make())).toBeLessThan(LONGEST)
  })
})
