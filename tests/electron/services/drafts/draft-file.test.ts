import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import type { Draft } from '#shared/contract/draft.ts'
import { decodeDraft, encodeDraft } from '#electron/services/drafts/draft-file.ts'
import { sealedDraft } from '#tests/electron/services/support/sealed-draft.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'

const DRAFT: Draft = {
  document: reportWith('坚持把“抓好党建”作为最大政绩。𠮷、〇、全角　空格。'),
  view: { caret: { blockId: 'b2' as BlockId, offset: 3 } },
  revision: 7,
  savedAt: '2024-12-01T08:30:00.000Z',
}

const textOf = (draft: Draft) => Buffer.from(encodeDraft(draft).bytes).toString('utf8')

describe('draft file', () => {
  it('reads back exactly what was written', () => {
    const { bytes, checksum } = encodeDraft(DRAFT)
    expect(decodeDraft(bytes)).toEqual({ state: 'readable', draft: DRAFT, checksum, origin: null, absorbed: null })
    expect(decodeDraft(encodeDraft(DRAFT, { origin: 'conflict', absorbed: 'j1' }).bytes)).toMatchObject({
      state: 'readable',
      origin: 'conflict',
      absorbed: 'j1',
    })
  })

  it('is JSON that a person can read', () => {
    const text = textOf(DRAFT)
    expect(text).toContain('\n "revision": 7,\n "savedAt": "2024-12-01T08:30:00.000Z",\n')
    expect(text).toContain('坚持把“抓好党建”作为最大政绩。')
    expect(JSON.parse(text).format).toBe('antou-draft')
  })

  it('reads back text that no keyboard gives: lone surrogates, quotes, line separators, zeros in a row', () => {
    const text = `\ud800"\\\u2028${'0'.repeat(64)}\u0000`
    const draft = { ...DRAFT, document: reportWith(text) }
    expect(decodeDraft(encodeDraft(draft).bytes)).toMatchObject({ state: 'readable', draft })
  })

  it('notices a cut at any place', () => {
    const { bytes } = encodeDraft(DRAFT)
    for (let length = 0; length < bytes.length; length++) expect(decodeDraft(bytes.subarray(0, length)).state).toBe('damaged')
  })

  it('notices any single bit that has changed', () => {
    const { bytes } = encodeDraft(DRAFT)
    for (let i = 0; i < bytes.length; i++) {
      const flipped = Uint8Array.from(bytes)
      flipped[i] = (flipped[i] ?? 0) ^ (1 << (i % 8))
      expect(decodeDraft(flipped).state, `byte ${i}`).toBe('damaged')
    }
  })

  it('notices zeros, rubbish, an appended tail, and a file put together from two', () => {
    const { bytes } = encodeDraft(DRAFT)
    const other = encodeDraft({ ...DRAFT, document: reportWith('别的一份报告，前面也不一样。') }).bytes
    const half = Math.floor(bytes.length / 2)
    for (const damaged of [
      new Uint8Array(bytes.length),
      Buffer.concat([bytes.subarray(0, half), new Uint8Array(bytes.length - half)]),
      Buffer.concat([bytes, Buffer.from('\n')]),
      Buffer.concat([bytes.subarray(0, half), other.subarray(half)]),
      Buffer.concat([Buffer.from('\ufeff'), bytes]),
      Buffer.from('{}'),
      Buffer.from('PK\x03\x04'),
    ])
      expect(decodeDraft(damaged).state).toBe('damaged')
  })

  it('tells a whole file of a later version from a damaged one', () => {
    expect(decodeDraft(sealedDraft(DRAFT, '"formatVersion": 1', '"formatVersion": 2')).state).toBe('newer-version')
    expect(decodeDraft(Buffer.from(textOf(DRAFT).replace('"formatVersion": 1', '"formatVersion": 2'))).state).toBe('damaged')
  })

  it('tells a report of a later schema from a damaged one', () => {
    expect(decodeDraft(sealedDraft(DRAFT, '"schemaVersion": 2', '"schemaVersion": 99')).state).toBe('newer-version')
  })

  it.each([
    ['a revision that is no number', '"revision": 7', '"revision": "7"'],
    ['a revision below zero', '"revision": 7', '"revision": -1'],
    ['a date that is none', '"savedAt": "2024-12-01T08:30:00.000Z"', '"savedAt": "昨天"'],
    ['an unknown kind of block', '"type": "title"', '"type": "video"'],
    ['no body', '"body": {', '"bodies": {'],
    ['no JSON', '"body": {', '"body": ,{'],
  ])('calls a sealed file with %s damaged', (_, from, to) => {
    expect(decodeDraft(sealedDraft(DRAFT, from, to)).state).toBe('damaged')
  })

  it('does not keep anybody from a report because of where the caret was', () => {
    const odd = sealedDraft(DRAFT, '"offset": 3', '"offset": -3')
    expect(decodeDraft(odd)).toMatchObject({ state: 'readable', draft: { document: DRAFT.document, view: { caret: null } } })
  })
})
