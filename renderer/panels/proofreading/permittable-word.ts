import type { Finding } from '#shared/inspection/inspection.ts'
import { passageOf } from '#shared/proofreading/ignored-places.ts'

/** Longer passages are no words. */
const LONGEST = 20
const WORD = /^[\p{L}\p{N}“”《》〈〉·—-]{2,}$/u

/** The flagged passage where it is a word that may be permitted for good. A single character or a mark would silence whole rules. */
export function permittableWord(finding: Finding): string | null {
  const { passage } = passageOf(finding)
  return passage.length <= LONGEST && WORD.test(passage) && /[\p{L}\p{N}]{2}/u.test(passage) ? passage : null
}
