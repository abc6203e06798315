import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { importBytes } from '#electron/services/import/import-bytes.ts'
import { newDataKey, sealBytes } from '#electron/services/password/cipher.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

describe('importing a draft that has a password', () => {
  it('is refused with a sentence that says where it opens, not taken for damaged', () => {
    const bytes = sealBytes(newDataKey(), Buffer.from('{}'), 'file')
    const refused = importBytes('去年.antou', bytes, { ids: countingIds(), now: '2026-03-05T08:00:00.000Z' })
    expect(refused).toMatchObject({ ok: false, error: { code: 'sealed' } })
    if (!refused.ok) expectThreeSentences(refused.error)
  })
})
