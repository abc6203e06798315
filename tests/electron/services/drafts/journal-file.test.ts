import { describe, expect, it } from 'vitest'
import { changeBetween } from '#shared/document/report-change.ts'
import { NO_SEAL } from '#electron/services/drafts/draft-seal.ts'
import { decodeJournal, encodeJournal, encodeRecord } from '#electron/services/drafts/journal-file.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'

const AT = '2024-12-01T08:00:00.000Z'
const VIEW = { caret: null }
const BEGIN = { journal: 'j1', base: { revision: 3, checksum: 'abc' }, document: reportWith('第一句。'), view: VIEW, savedAt: AT }

/** A journal of a beginning and `texts.length` changes, and where each record ends. */
function journalOf(...texts: string[]) {
  let { bytes, end } = encodeJournal(BEGIN, NO_SEAL)
  const ends = [bytes.length]
  let { blocks } = BEGIN.document
  for (const text of texts) {
    const after = reportWith(text).blocks
    // Only the paragraph differs; the others keep their identity, as in the window.
    const next = blocks.map((block, index) => (index === 1 ? (after[1] ?? block) : block))
    const record = encodeRecord({ change: changeBetween(blocks, next), view: VIEW, savedAt: AT }, end, NO_SEAL)
    bytes = Buffer.concat([bytes, record.bytes])
    end = record.end
    blocks = next
    ends.push(bytes.length)
  }
  return { bytes, end, ends }
}

const textIn = (bytes: Buffer) => {
  const reading = decodeJournal(bytes, NO_SEAL)
  if (reading.state !== 'readable') return reading.state
  const block = reading.document.blocks[1]
  return block?.type === 'paragraph' && block.content[0]?.type === 'text' ? block.content[0].text : ''
}

describe('journal file', () => {
  it('reads back what was typed, with the draft it goes on from', () => {
    const { bytes, end } = journalOf('第二句。', '第三句。')
    expect(decodeJournal(bytes, NO_SEAL)).toEqual({
      state: 'readable',
      ...BEGIN,
      document: { ...reportWith('第三句。'), updatedAt: AT },
      end,
    })
  })

  it('reads up to the last whole record, wherever a kill cut it', () => {
    const { bytes, ends } = journalOf('第二句。', '第三句。')
    const texts = ['第一句。', '第二句。', '第三句。']
    for (let length = 0; length <= bytes.length; length++) {
      const whole = ends.findLastIndex((end) => end <= length)
      // The few bytes of a name alone may be those of any version.
      const without = length >= 6 && length < 8 ? 'newer-version' : 'damaged'
      expect(textIn(bytes.subarray(0, length)), `${length} bytes`).toBe(whole < 0 ? without : texts[whole])
    }
  })

  it('goes on behind the last whole record, over what a kill left there', () => {
    const { bytes, ends } = journalOf('第二句。', '第三句。')
    const cut = bytes.subarray(0, (ends[1] ?? 0) + 9)
    const reading = decodeJournal(cut, NO_SEAL)
    expect(reading).toMatchObject({ state: 'readable', end: { size: ends[1] } })
  })

  it('notices every changed byte: never a text that was not written', () => {
    const { bytes, ends } = journalOf('第二句。', '第三句。')
    const texts = ['第一句。', '第二句。', '第三句。']
    for (let at = 0; at < bytes.length; at++) {
      const hurt = Buffer.from(bytes)
      hurt[at] = (hurt[at] ?? 0) ^ 0x10
      const record = ends.findIndex((end) => at < end)
      const expected = record === 0 ? /^(damaged|newer-version)$/ : new RegExp(`^${texts[record - 1]}$`)
      expect(textIn(hurt), `byte ${at}`).toMatch(expected)
    }
  })

  it('takes no record from another journal', () => {
    const other = encodeJournal({ ...BEGIN, document: reportWith('另一份。') }, NO_SEAL)
    const { bytes, ends } = journalOf('第二句。')
    expect(textIn(Buffer.concat([other.bytes, bytes.subarray(ends[0])]))).toBe('另一份。')
  })

  it('leaves the journal of a newer 案头 alone', () => {
    const { bytes } = journalOf()
    bytes.write('ANTOUJ02', 0, 'latin1')
    expect(textIn(bytes)).toBe('newer-version')
  })
})
