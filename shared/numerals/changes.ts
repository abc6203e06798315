import type { Quantity } from './quantities.ts'
import type { Span } from './sentence-spans.ts'

/** 由20万元增加到30万元: one quantity becomes another. */
export interface Change {
  readonly before: Quantity
  readonly after: Quantity
  /** What the words between say. */
  readonly direction: 'up' | 'down'
}

const FROM = /[由从](?:(?:19|20)\d{2}年(?:底|末|初)?|去年|上年|原来|最初|年初)?(?:的|底的|初的)?[^，、；。\d]{0,6}$/u
/** What stands between the two quantities. */
export const CHANGES_TO =
  /^(?:的|[^，、；。\d]{0,4})(?:(?<up>增加|增长|提高|提升|上升|扩大|增)|下降|减少|降低|压缩|降|减)(?:到了?|至|为)(?:(?:19|20)\d{2}年(?:底|末)?|今年|当年|现在|目前|年底)?的?$/u

/** The changes that a group of clauses tells, in order; both quantities have one unit. */
export function changesIn({ text, quantities }: Span): Change[] {
  return quantities.flatMap((before, i): Change[] => {
    const after = quantities[i + 1]
    if (!after || before.unit !== after.unit || !FROM.test(text.slice(0, before.start))) return []
    const between = CHANGES_TO.exec(text.slice(before.end, after.start))
    return between ? [{ before, after, direction: between.groups?.['up'] === undefined ? 'down' : 'up' }] : []
  })
}
