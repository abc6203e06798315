import { charsToReach, inTens } from '#shared/document/chars-to-reach.ts'
import type { RoleShare } from '#shared/inspection/inspection.ts'
import { percent } from '#renderer/frame/share-bar-geometry.ts'

/** What a part's length should be. */
export interface SectionTarget {
  /** Characters the part should have, with the rest of the report as it is. */
  readonly chars: number
  /** 应不少于 30%，还差约 150 字 */
  readonly text: string
}

/** Null while the part is within its target, or has none. Compared in whole per cent, as shown. `total`: characters of the whole report. */
export function sectionTarget({ chars, share, target }: RoleShare, total: number): SectionTarget | null {
  const { min, max } = target ?? {}
  if (min !== undefined && min < 1 && percent(share) < percent(min)) {
    const missing = charsToReach(chars, total, min)
    return { chars: chars + missing, text: `应不少于 ${percent(min)}%，还差约 ${inTens(missing)} 字` }
  }
  if (max !== undefined && max < 1 && percent(share) > percent(max)) {
    const wanted = Math.floor(((total - chars) * max) / (1 - max))
    return { chars: wanted, text: `不宜超过 ${percent(max)}%，可减约 ${inTens(chars - wanted)} 字` }
  }
  return null
}
