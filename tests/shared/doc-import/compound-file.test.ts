import { describe, expect, it } from 'vitest'
import { openCompoundFile } from '#shared/doc-import/compound-file.ts'
import { buildCompoundFile } from '#tests/support/build-doc.ts'

const bytes = (length: number, seed: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * 31 + seed) & 0xff)

describe('openCompoundFile', () => {
  it('gives large and small streams back as they were, by name in any case', () => {
    const streams = { WordDocument: bytes(5000, 1), small: bytes(100, 2), tiny: bytes(1, 3), empty: new Uint8Array(0), '1Table': bytes(4096, 4) }
    const file = openCompoundFile(buildCompoundFile(streams))
    expect([...(file?.names ?? [])].sort()).toEqual(Object.keys(streams).sort())
    for (const [name, data] of Object.entries(streams)) expect(Buffer.from(file?.stream(name) ?? []).equals(data), name).toBe(true)
    expect(file?.stream('worddocument')).toHaveLength(5000)
    expect(file?.stream('0Table')).toBeNull()
  })

  it('reads a file whose allocation table needs a list of its own (beyond 7 MB)', () => {
    const large = bytes(9_000_000, 5)
    const file = openCompoundFile(buildCompoundFile({ WordDocument: large, small: bytes(70, 6) }))
    expect(Buffer.from(file?.stream('WordDocument') ?? []).equals(large)).toBe(true)
    expect(Buffer.from(file?.stream('small') ?? []).equals(bytes(70, 6))).toBe(true)
  })

  it('is null for what is no compound file', () => {
    expect(openCompoundFile(new Uint8Array(0))).toBeNull()
    expect(openCompoundFile(Buffer.from('PK\x03\x04'))).toBeNull()
    expect(openCompoundFile(buildCompoundFile({ a: bytes(10, 1) }).subarray(0, 512))).toBeNull()
  })

  it('ends a chain of sectors that returns to itself', () => {
    const file = buildCompoundFile({ WordDocument: bytes(5000, 1) })
    const fat = (file.readUInt32LE(76) + 1) * 512
    // Sector 1 is followed by sector 0 instead of 2.
    file.writeUInt32LE(0, fat + 4)
    expect(openCompoundFile(file)?.stream('WordDocument')).toHaveLength(5000)
  })

  it('ends a chain of small sectors that returns to itself, and a directory that does', () => {
    const file = buildCompoundFile({ small: bytes(3000, 1), other: bytes(5000, 2) })
    const miniFat = (file.readUInt32LE(60) + 1) * 512
    file.writeUInt32LE(0, miniFat + 4)
    expect(openCompoundFile(file)?.stream('small')).toHaveLength(3000)
    const directory = file.readUInt32LE(48)
    file.writeUInt32LE(directory, (file.readUInt32LE(76) + 1) * 512 + 4 * directory)
    // The entries of the root name each other in a circle.
    file.writeUInt32LE(1, (directory + 1) * 512 + 128 + 72)
    expect(openCompoundFile(file)?.names).toEqual(['small'])
  })

  it('gives what is left of a stream whose sectors lie behind the end of the file', () => {
    const whole = buildCompoundFile({ first: bytes(5000, 1) })
    const file = Buffer.concat([whole])
    const directory = (file.readUInt32LE(48) + 1) * 512
    file.writeUInt32LE(0xf0000000, directory + 128 + 120)
    expect(openCompoundFile(file)?.stream('first')?.length).toBeLessThanOrEqual(file.length)
  })
})
