export interface ChangedMiddle {
  /** The same before and after. */
  readonly head: string
  readonly removed: string
  readonly inserted: string
  readonly tail: string
}

/** What changed between two readings of a passage, by taking away what they share at either end. A blank 〔次数〕 is never cut in two. */
export function changedMiddle(before: string, after: string): ChangedMiddle {
  const old = pieces(before)
  const now = pieces(after)
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (end < old.length - start && end < now.length - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++
  return {
    head: old.slice(0, start).join(''),
    removed: old.slice(start, old.length - end).join(''),
    inserted: now.slice(start, now.length - end).join(''),
    tail: old.slice(old.length - end).join(''),
  }
}

function pieces(text: string): readonly string[] {
  return text.match(/〔[^〔〕]*〕|./gsu) ?? []
}
