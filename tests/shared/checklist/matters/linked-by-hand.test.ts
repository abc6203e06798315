import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { withLink } from '#shared/checklist/matters/linked-by-hand.ts'
import type { MatterLink, MatterRef } from '#shared/document/matter-link.ts'

const ref = (block: string, part?: number): MatterRef => ({ block: block as BlockId, ...(part === undefined ? {} : { part }) })
const BLOCKS = new Set(['p1', 'p2', 'm1', 'c1'])
const link = { problem: ref('p1'), kind: 'measure', other: ref('m1') } as const

describe('withLink', () => {
  it('adds a link', () => {
    expect(withLink([], link, true, BLOCKS)).toEqual([{ problem: { block: 'p1' }, kind: 'measure', other: { block: 'm1' } }])
  })

  it('parts what was linked: the two are said to be apart, once', () => {
    expect(withLink([link], link, false, BLOCKS)).toEqual([{ problem: { block: 'p1' }, kind: 'measure', other: { block: 'm1' }, apart: true }])
  })

  it('links again what was parted', () => {
    expect(withLink([{ ...link, apart: true }], link, true, BLOCKS)).toEqual([link])
  })

  it('leaves every other link: of another problem, another kind, another passage, another part of it', () => {
    const others: MatterLink[] = [
      { problem: ref('p2'), kind: 'measure', other: ref('m1') },
      { problem: ref('p1'), kind: 'cause', other: ref('m1') },
      { problem: ref('p1'), kind: 'measure', other: ref('c1') },
      { problem: ref('p1'), kind: 'measure', other: ref('m1', 2) },
    ]
    expect(withLink(others, link, true, BLOCKS)).toEqual([...others, link])
  })

  it('forgets links whose problem or passage is gone', () => {
    const gone: MatterLink[] = [
      { problem: ref('removed'), kind: 'measure', other: ref('m1') },
      { problem: ref('p2'), kind: 'measure', other: ref('removed') },
    ]
    expect(withLink(gone, link, true, BLOCKS)).toEqual([link])
  })
})
