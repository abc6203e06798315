import { describe, expect, it } from 'vitest'
import { inTheClear, needsKey, sealedFor } from '#electron/services/backup/backup-drafts.ts'
import { type DraftSeal, NO_SEAL, WHOLE_FILE } from '#electron/services/drafts/draft-seal.ts'
import { decodeJournal, encodeJournal } from '#electron/services/drafts/journal-file.ts'
import { type DataKey, keyIdOf, newDataKey, openBytes, sealBytes } from '#electron/services/password/cipher.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'

const HERE = newDataKey()
const ELSEWHERE = newDataKey()
const TEXT = Buffer.from('{"format":"antou-draft"}')

function sealOf(key: DataKey): DraftSeal {
  return {
    close: (bytes, about) => sealBytes(key, bytes, about),
    open(bytes, about) {
      if (keyIdOf(bytes) === null) return { state: 'open', bytes }
      const opened = openBytes(key, bytes, about)
      return opened === null ? { state: 'damaged' } : { state: 'open', bytes: opened }
    },
  }
}

function journal(seal: DraftSeal): Buffer {
  const base = { revision: 1, checksum: 'c' }
  const begin = { journal: 'j1', base, document: reportWith('一段', 'a'), view: { caret: null }, savedAt: '2026-01-01T00:00:00.000Z' }
  return encodeJournal(begin, seal).bytes
}

describe('a file of a backup', () => {
  it('needs a key where it is sealed with another than the one here, whole or record by record', () => {
    expect(needsKey(TEXT, null)).toBe(false)
    expect(needsKey(sealBytes(ELSEWHERE, TEXT, WHOLE_FILE), HERE.id)).toBe(true)
    expect(needsKey(sealBytes(ELSEWHERE, TEXT, WHOLE_FILE), null)).toBe(true)
    expect(needsKey(sealBytes(HERE, TEXT, WHOLE_FILE), HERE.id)).toBe(false)
    expect(needsKey(journal(sealOf(ELSEWHERE)), HERE.id)).toBe(true)
    expect(needsKey(journal(sealOf(HERE)), HERE.id)).toBe(false)
    expect(needsKey(journal(NO_SEAL), HERE.id)).toBe(false)
  })

  it('is opened with the key that came along, else with the one here', () => {
    expect(Buffer.from(inTheClear(sealBytes(ELSEWHERE, TEXT, WHOLE_FILE), ELSEWHERE, sealOf(HERE)))).toEqual(TEXT)
    expect(Buffer.from(inTheClear(sealBytes(HERE, TEXT, WHOLE_FILE), ELSEWHERE, sealOf(HERE)))).toEqual(TEXT)
    const opened = Buffer.from(inTheClear(journal(sealOf(ELSEWHERE)), ELSEWHERE, sealOf(HERE)))
    expect(decodeJournal(opened, NO_SEAL)).toMatchObject({ state: 'readable' })
  })

  it('that does not open stays as it is, and is not sealed a second time on its way to the disk', () => {
    const damaged = sealBytes(ELSEWHERE, TEXT, WHOLE_FILE)
    damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1
    expect(inTheClear(damaged, ELSEWHERE, sealOf(HERE))).toEqual(damaged)
    expect(sealedFor(damaged, sealOf(HERE))).toEqual(damaged)
  })

  it('goes to the disk as the drafts here are', () => {
    const sealed = sealedFor(TEXT, sealOf(HERE))
    expect(openBytes(HERE, sealed, WHOLE_FILE)).toEqual(TEXT)
    expect(sealedFor(TEXT, NO_SEAL)).toEqual(TEXT)
    expect(decodeJournal(Buffer.from(sealedFor(journal(NO_SEAL), sealOf(HERE))), sealOf(HERE))).toMatchObject({ state: 'readable' })
  })
})
