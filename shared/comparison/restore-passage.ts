import type { ComparedPassage } from '#shared/comparison/compare-reports.ts'
import type { Block } from '#shared/document/blocks.ts'

/** `now` with one passage as it was in `version`: put back, put in again, or taken out. The rest stays as it is. */
export function restorePassage(
  now: readonly Block[],
  version: readonly Block[],
  passages: readonly ComparedPassage[],
  passage: ComparedPassage,
): Block[] {
  const old = passage.before === null ? undefined : version[passage.before]
  if (old === undefined) return now.filter((_, index) => index !== passage.after)
  if (passage.after !== null) return now.map((block, index) => (index === passage.after ? { ...old, id: block.id } : block))
  const place = placeOf(passages, passage)
  // The same id would stand twice where the paragraph was moved elsewhere since.
  const taken = now.some(({ id }) => id === old.id)
  const back = taken ? ({ ...old, id: `${old.id}-back`.slice(-64) } as Block) : old
  return [...now.slice(0, place), back, ...now.slice(place)]
}

/** Behind the last paragraph before it that is still there. */
function placeOf(passages: readonly ComparedPassage[], passage: ComparedPassage): number {
  let place = 0
  for (const other of passages) {
    if (other === passage) break
    if (other.after !== null) place = other.after + 1
  }
  return place
}
