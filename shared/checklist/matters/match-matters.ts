import type { Matter } from '#shared/checklist/matters/matters-of.ts'
import { topicsOf } from '#shared/checklist/matters/topics.ts'

/** What two passages must share to be said to belong together; found on real reports. */
const ENOUGH = 0.3
/** Less is enough where each is the other's best. */
const ENOUGH_FOR_BEST = 0.16
/** Measures are mostly written in the order of the problems. */
const SAME_PLACE = 0.06
/** A heading says what a passage is about. */
const NAME_WEIGHT = 3

/** The measures that seem to answer each problem: by the words they share, rare ones counting more, and by what both are about. */
export function matchMatters(problems: readonly Matter[], measures: readonly Matter[]): ReadonlyMap<Matter, readonly Matter[]> {
  const weigh = weightsOf([...problems, ...measures])
  const profiles = new Map([...problems, ...measures].map((matter) => [matter, profileOf(matter, weigh)]))
  const score = (problem: Matter, p: number, measure: Matter, m: number) =>
    alike(profiles.get(problem), profiles.get(measure)) + (p === m && problems.length === measures.length ? SAME_PLACE : 0)
  const scores = problems.map((problem, p) => measures.map((measure, m) => score(problem, p, measure, m)))
  return new Map(
    problems.map((problem, p) => [
      problem,
      measures.filter((_, m) => {
        const own = scores[p]?.[m] ?? 0
        return own >= ENOUGH || (own >= ENOUGH_FOR_BEST && isBest(own, scores, p, m))
      }),
    ]),
  )
}

function isBest(own: number, scores: readonly (readonly number[])[], p: number, m: number): boolean {
  return Math.max(...(scores[p] ?? [])) === own && Math.max(...scores.map((row) => row[m] ?? 0)) === own
}

interface Profile {
  readonly words: ReadonlyMap<string, number>
  readonly topics: ReadonlyMap<string, number>
}

function profileOf({ name, text }: Matter, weigh: (pair: string) => number): Profile {
  const counts = countPairs(text)
  for (const pair of pairsOf(name)) counts.set(pair, (counts.get(pair) ?? 0) + NAME_WEIGHT)
  const words = new Map(Array.from(counts, ([pair, n]) => [pair, Math.min(n, NAME_WEIGHT + 2) * weigh(pair)]))
  return { words, topics: topicsOf(name, text) }
}

/** 0 to 1. What both are about counts for half. */
function alike(a: Profile | undefined, b: Profile | undefined): number {
  return a && b ? cosine(a.words, b.words) / 2 + cosine(a.topics, b.topics) / 2 : 0
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0
  for (const [key, n] of a) product += n * (b.get(key) ?? 0)
  return product === 0 ? 0 : product / Math.sqrt(squares(a) * squares(b))
}

function squares(vector: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const n of vector.values()) sum += n * n
  return sum
}

/** Pairs of characters that every passage has (工作、党建) say nothing. */
function weightsOf(matters: readonly Matter[]): (pair: string) => number {
  const holders = new Map<string, number>()
  for (const { text } of matters) for (const pair of new Set(pairsOf(text))) holders.set(pair, (holders.get(pair) ?? 0) + 1)
  return (pair) => Math.log((matters.length + 1) / (holders.get(pair) ?? 1))
}

function countPairs(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const pair of pairsOf(text)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return counts
}

function pairsOf(text: string): string[] {
  const pairs: string[] = []
  for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? []) for (let i = 0; i + 1 < run.length; i++) pairs.push(run.slice(i, i + 2))
  return pairs
}
