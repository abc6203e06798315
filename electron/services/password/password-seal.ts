import { invariant } from '#shared/base/invariant.ts'
import type { DraftSeal } from '#electron/services/drafts/draft-seal.ts'
import { type DataKey, keyIdOf, openBytes, sealBytes } from '#electron/services/password/cipher.ts'
import type { KeyEnvelope } from '#electron/services/password/password-file.ts'

/**
 * What the stores seal with, as password and key stand at the moment: plain bytes pass as they are, both ways, where there is no password
 * or it is being taken off. Throws where sealed drafts are to be written without the key.
 */
export function passwordSeal(envelopeNow: () => KeyEnvelope | null, keyNow: () => DataKey | null): DraftSeal {
  return {
    close(bytes, about) {
      const envelope = envelopeNow()
      if (envelope === null || envelope.stage === 'opening') return bytes
      const key = keyNow()
      // Refused at the door, see `look`; whatever slips through must not be written in the clear.
      invariant(key !== null, 'a draft cannot be sealed while it is locked')
      return sealBytes(key, bytes, about)
    },
    open(bytes, about) {
      const id = keyIdOf(bytes)
      if (id === null) return { state: 'open', bytes }
      const key = keyNow()
      if (key?.id !== id) return { state: 'locked' }
      const opened = openBytes(key, bytes, about)
      return opened === null ? { state: 'damaged' } : { state: 'open', bytes: opened }
    },
  }
}
