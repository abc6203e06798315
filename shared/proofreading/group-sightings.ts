import type { Sighting } from '#shared/proofreading/report-rule.ts'

/** Sightings of the same thing together, each group in reading order. */
export function groupByKey(sightings: readonly Sighting[]): ReadonlyMap<string, readonly Sighting[]> {
  const groups = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const group = groups.get(sighting.key)
    if (group) group.push(sighting)
    else groups.set(sighting.key, [sighting])
  }
  return groups
}
