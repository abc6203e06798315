import { createHash } from 'node:crypto'
import type { Draft } from '#shared/contract/draft.ts'
import { encodeDraft } from '#electron/services/drafts/draft-file.ts'

const OPEN = '0'.repeat(64)

/** A draft's file with something in it replaced and its checksum made right again: what a later 案头, or a faulty one, would write. */
export function sealedDraft(draft: Draft, from: string, to: string): Buffer {
  const text = Buffer.from(encodeDraft(draft).bytes).toString('utf8')
  if (!text.includes(from)) throw new Error(`not in the file: ${from}`)
  const open = text.replace(from, to).replace(/"checksum": "[0-9a-f]{64}"/, `"checksum": "${OPEN}"`)
  return Buffer.from(open.replace(OPEN, createHash('sha256').update(open).digest('hex')))
}
