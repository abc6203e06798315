import type { BlockReading } from '#shared/proofreading/block-reading.ts'
import type { Piece } from '#shared/proofreading/block-pieces.ts'
import type { Sighting } from '#shared/proofreading/report-rule.ts'
import type { RuledFinding, RuleSet } from '#shared/proofreading/rule-set.ts'

type Verdicts = ReadonlyMap<BlockReading, readonly RuledFinding[]>

interface Place {
  readonly reading: BlockReading
  readonly piece: Piece
}

const NOTHING: Verdicts = new Map()

/** Lets the rules over the whole report judge what they read. They are asked again only when they read something else than last time. */
export function judgeSightings(rules: RuleSet): (readings: readonly BlockReading[]) => Verdicts {
  if (rules.report.length === 0) return () => NOTHING
  let before: readonly Sighting[][] = []
  let verdicts: Verdicts = NOTHING
  return (readings) => {
    const places = new Map<Sighting, Place>()
    const seen = collect(readings, rules.report.length, places)
    if (!seen.every((sightings, rule) => isSame(sightings, before[rule] ?? []))) verdicts = judgeAll(rules, seen, places)
    before = seen
    return verdicts
  }
}

function collect(readings: readonly BlockReading[], rules: number, places: Map<Sighting, Place>): Sighting[][] {
  const seen = Array.from({ length: rules }, (): Sighting[] => [])
  for (const reading of readings)
    for (const { piece, seen: here } of reading.pieces)
      for (const { rule, sightings } of here)
        for (const sighting of sightings) {
          seen[rule]?.push(sighting)
          places.set(sighting, { reading, piece })
        }
  return seen
}

function isSame(a: readonly Sighting[], b: readonly Sighting[]): boolean {
  return a.length === b.length && a.every((sighting, i) => sighting === b[i])
}

function judgeAll({ text, report }: RuleSet, seen: readonly Sighting[][], places: ReadonlyMap<Sighting, Place>): Verdicts {
  const verdicts = new Map<BlockReading, RuledFinding[]>()
  for (const [index, rule] of report.entries())
    for (const { of, ...said } of rule.judge(seen[index] ?? [])) {
      const place = places.get(of)
      if (!place) continue
      const finding = { ...said, range: of.range, rule, severity: rule.severity, order: text.length + index, piece: place.piece }
      verdicts.set(place.reading, [...(verdicts.get(place.reading) ?? []), finding])
    }
  return verdicts
}
