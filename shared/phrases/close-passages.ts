import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import { parseSlots } from '#shared/phrases/slots.ts'

/** How much of a phrase stands in the report already. */
export type Closeness = 'there' | 'close'

/** Characters that are compared at a time. */
const GRAM = 4
/** Shorter phrases are found in every report. */
const LEAST_GRAMS = 12
const IS_THERE = 0.95
const IS_CLOSE = 0.6

/**
 * Which phrases stand in one of the report's passages already, or nearly: by the share of the phrase's runs of four characters that the
 * passage holds, slots aside. Fixed terms are not meant: they are there to be repeated.
 */
export function closePassages(entries: readonly LibraryEntry[], passages: readonly string[]): Map<string, Closeness> {
  const grams = passages.map((passage) => new Set(gramsOf(passage)))
  const all = new Set(grams.flatMap((set) => [...set]))
  const found = new Map<string, Closeness>()
  for (const entry of entries) {
    if (entry.isTerm) continue
    const own = parseSlots(entry.text).flatMap((part) => (part.type === 'text' ? gramsOf(part.text) : []))
    // Most phrases have little in common with the whole report: no passage needs to be looked at.
    if (own.length < LEAST_GRAMS || shareIn(own, all) < IS_CLOSE) continue
    const share = Math.max(...grams.map((set) => shareIn(own, set)))
    if (share >= IS_CLOSE) found.set(entry.id, share >= IS_THERE ? 'there' : 'close')
  }
  return found
}

function gramsOf(text: string): string[] {
  const bare = text.replace(/[\s，。、；：“”（）]/gu, '')
  return Array.from({ length: Math.max(0, bare.length - GRAM + 1) }, (_, at) => bare.slice(at, at + GRAM))
}

function shareIn(grams: readonly string[], set: ReadonlySet<string>): number {
  let held = 0
  for (const gram of grams) if (set.has(gram)) held++
  return held / grams.length
}
