import type { Finding } from '#shared/proofreading/finding.ts'

/** A place at which the user does not want to hear of a rule again. Known by what stands there, so that it survives edits around it. */
export interface IgnoredPlace {
  readonly rule: string
  readonly blockId: string
  /** The flagged passage, and what a finding quotes on either side. */
  readonly passage: string
  readonly before: string
  readonly after: string
}

/** Characters next to the passage, on both sides together, by which it is known in another paragraph: one that was split or pasted. */
const KNOWN_BY = 6

/** The place of a finding as it is remembered: by rule, block and wording, so that it outlives changes elsewhere in the paragraph. */
export function ignoredPlace({ rule, blockId, ...finding }: Finding): IgnoredPlace {
  return { rule, blockId, ...passageOf(finding) }
}

/** The flagged passage and what stands around it, as the finding quotes it. */
export function passageOf({
  excerpt,
  lead,
  start,
  end,
}: Pick<Finding, 'excerpt' | 'lead' | 'start' | 'end'>): Pick<IgnoredPlace, 'passage' | 'before' | 'after'> {
  const passageEnd = lead + (end - start)
  return { before: excerpt.slice(0, lead), passage: excerpt.slice(lead, passageEnd), after: excerpt.slice(passageEnd) }
}

/** The findings without those at ignored places. A place takes back one finding: the likest in its paragraph, else a very like one elsewhere. */
export function withoutIgnored(findings: readonly Finding[], places: readonly IgnoredPlace[]): readonly Finding[] {
  if (places.length === 0 || findings.length === 0) return findings
  const byKey = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = keyOf(finding.rule, passageOf(finding).passage)
    byKey.set(key, [...(byKey.get(key) ?? []), finding])
  }
  const gone = new Set<Finding>()
  for (const place of places) {
    const candidates = (byKey.get(keyOf(place.rule, place.passage)) ?? []).filter((finding) => !gone.has(finding))
    const found = likest(place, candidates)
    if (found) gone.add(found)
  }
  return gone.size === 0 ? findings : findings.filter((finding) => !gone.has(finding))
}

function keyOf(rule: string, passage: string): string {
  return `${rule} ${passage}`
}

function likest(place: IgnoredPlace, candidates: readonly Finding[]): Finding | null {
  const rated = candidates
    .map((finding) => ({ finding, isHere: finding.blockId === place.blockId, likeness: likenessOf(place, passageOf(finding)) }))
    .filter(({ isHere, likeness }) => isHere || likeness >= Math.min(KNOWN_BY, place.before.length + place.after.length))
    .sort((a, b) => Number(b.isHere) - Number(a.isHere) || b.likeness - a.likeness)
  return rated[0]?.finding ?? null
}

/** Characters next to the passage that are the same. */
function likenessOf(a: Pick<IgnoredPlace, 'before' | 'after'>, b: Pick<IgnoredPlace, 'before' | 'after'>): number {
  const [before, after] = [Math.min(a.before.length, b.before.length), Math.min(a.after.length, b.after.length)]
  let same = 0
  for (let i = 1; i <= before && a.before.at(-i) === b.before.at(-i); i++) same++
  for (let i = 0; i < after && a.after[i] === b.after[i]; i++) same++
  return same
}
