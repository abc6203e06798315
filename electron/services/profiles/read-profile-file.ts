import { type Result, ok } from '#shared/base/result.ts'
import { PROFILE_NAME_LENGTH } from '#shared/layout-profiles/layout-profile.ts'
import { learnProfile } from '#shared/layout-profiles/learn/learn-profile.ts'
import type { LearnedProfile } from '#shared/layout-profiles/learn/learned-profile.ts'
import { PROFILE_EXTENSION, decodeProfile } from '#shared/layout-profiles/profile-file.ts'

/**
 * A layout from a file that somebody sent: a profile file as it is, or the layout of a sample .docx as a proposal. It gets an id of its
 * own, so that nothing is replaced. Errors: those of `decodeProfile` and `learnProfile`.
 */
export function readProfileFile(name: string, bytes: Uint8Array, newId: string): Result<LearnedProfile> {
  if (isSample(name, bytes)) return learnProfile(bytes, { id: newId, name: stemOf(name) })
  const read = decodeProfile(new TextDecoder().decode(bytes))
  return read.ok ? ok({ profile: { ...read.value, id: newId }, found: [], assumed: [] }) : read
}

/** By what is in it; by its name where it is nothing we know, so that the refusal speaks of the right thing. */
function isSample(name: string, bytes: Uint8Array): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b) || !(name.toLowerCase().endsWith(PROFILE_EXTENSION) || name.toLowerCase().endsWith('.json'))
}

function stemOf(name: string): string {
  const stem = name
    .replace(/\.[^.]*$/u, '')
    .replace(/\p{C}/gu, '')
    .trim()
  return (
    [...stem]
      .slice(0, PROFILE_NAME_LENGTH - 6)
      .join('')
      .trim() || '样稿'
  )
}
