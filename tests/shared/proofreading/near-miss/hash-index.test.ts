import { describe, expect, it } from 'vitest'
import { buildHashIndex, entryTag, entryValue, nextEntry } from '#shared/proofreading/near-miss/hash-index.ts'

/** Two hashes whose upper bits are the same, so that they share a group, and one that is negative. */
const [ONE, NEIGHBOUR, FAR] = [0x12345678, 0x12345679, -5]
const index = buildHashIndex([
  { hash: FAR, value: 7, tag: 70 },
  { hash: ONE, value: 1, tag: 10 },
  { hash: NEIGHBOUR, value: 2, tag: 20 },
  { hash: ONE, value: 3, tag: 30 },
])

function under(hash: number): [number, number][] {
  const found: [number, number][] = []
  for (let entry = nextEntry(index, hash, -1); entry >= 0; entry = nextEntry(index, hash, entry))
    found.push([entryValue(index, entry), entryTag(index, entry)])
  return found
}

describe('a hash index', () => {
  it('gives what is listed under a hash, in the order in which it was listed, and nothing of its neighbours', () => {
    expect(under(ONE)).toEqual([
      [1, 10],
      [3, 30],
    ])
    expect(under(NEIGHBOUR)).toEqual([[2, 20]])
    expect(under(FAR)).toEqual([[7, 70]])
  })
  it('gives nothing for other hashes', () => {
    for (const hash of [0, 0x12345677, 0x22345678, 5]) expect(under(hash)).toEqual([])
  })
})
