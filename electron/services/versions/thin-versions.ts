/** What thinning needs to know of a version. */
export interface ThinnableVersion {
  readonly number: number
  /** Named by the user: never dropped by itself. */
  readonly isNamed: boolean
  /** ISO 8601, UTC */
  readonly at: string
  readonly bytes: number
}

/** Whatever the clock says, so many of the newest stay. */
const ALWAYS_KEPT = 30
const DAY_MS = 24 * 60 * 60 * 1000
const HOUR_MS = 60 * 60 * 1000
const WEEK_MS = 7 * DAY_MS

/** Of one draft: bytes. */
const VERSIONS_BUDGET = 32 * 1024 * 1024

/**
 * The versions to drop: of the last day none (they come every ten minutes at most), of the last week all but the last of each hour, of
 * older ones all but the last of each day; and the oldest while all together are beyond the budget. The order is that of the numbers, and
 * ages count from the newest version, so that a clock set wrong drops nothing by itself.
 */
export function versionsToDrop(versions: readonly ThinnableVersion[], budget: number = VERSIONS_BUDGET): ThinnableVersion[] {
  const ordered = versions.toSorted((a, b) => a.number - b.number)
  const own = ordered.filter(({ isNamed }) => !isNamed)
  const newest = Date.parse(ordered.at(-1)?.at ?? '')
  const dropped = new Set<ThinnableVersion>()
  own.slice(0, -ALWAYS_KEPT).forEach((version, index) => {
    const bucket = bucketOf(version.at, newest)
    const next = own[index + 1]
    if (bucket !== null && next !== undefined && bucketOf(next.at, newest) === bucket) dropped.add(version)
  })
  let bytes = ordered.reduce((sum, version) => sum + (dropped.has(version) ? 0 : version.bytes), 0)
  for (const version of own.slice(0, -1)) {
    if (bytes <= budget) break
    if (dropped.has(version)) continue
    dropped.add(version)
    bytes -= version.bytes
  }
  return [...dropped]
}

/** The span of which one version stays; null where all do. */
function bucketOf(at: string, newest: number): string | null {
  const time = Date.parse(at)
  const age = newest - time
  if (!(age >= DAY_MS)) return null
  return age < WEEK_MS ? `hour ${Math.floor(time / HOUR_MS)}` : `day ${Math.floor(time / DAY_MS)}`
}
