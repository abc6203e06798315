import { describe, expect, it } from 'vitest'
import { MAX_CALL_BYTES } from '#electron/local-host/call-limit.ts'
import { encodeCall } from '#electron/local-host/window/encode-call.ts'
import { MAX_IMPORT_BYTES } from '#shared/contract/limits.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

describe('a call to the local host', () => {
  it('names its channel and carries bytes in base64', () => {
    const encoded = encodeCall('words:read', { name: '词表', bytes: new Uint8Array([1, 2, 3]) })
    expect(encoded.ok && new TextDecoder().decode(encoded.value)).toBe('{"channel":"words:read","request":{"name":"词表","bytes":{"$bytes":"AQID"}}}')
  })

  it('is refused with sentences where it is larger than the program takes', () => {
    const encoded = encodeCall('backup:read', { bytes: new Uint8Array(90) }, 100)
    expect(encoded).toMatchObject({ ok: false, error: { code: 'too-large' } })
    if (!encoded.ok) expectThreeSentences(encoded.error)
  })

  it('has room for the largest file that is imported, in base64', () => {
    expect(MAX_CALL_BYTES).toBeGreaterThan((MAX_IMPORT_BYTES / 3) * 4)
  })
})
