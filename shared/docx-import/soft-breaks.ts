import { parseHeadingNumber } from '#shared/text-import/structure/heading-number.ts'

export interface BrokenLines {
  readonly lines: readonly string[]
  /** Breaks that became line ends of their own, and those that were closed. */
  readonly kept: number
  readonly joined: number
}

const ENDS_SENTENCE = /[。！？：；:;!?][”’）)]?$/u
const LONGEST_HEADING = 60

/**
 * Takes apart a paragraph at its soft breaks (Shift+Enter) where they part headings or sentences, and joins the halves of a sentence.
 * Page breaks always part.
 */
export function splitSoftBreaks(text: string): BrokenLines {
  if (!/[\v\f]/.test(text)) return { lines: [text], kept: 0, joined: 0 }
  const lines: string[] = []
  let kept = 0
  let joined = 0
  for (const page of text.split('\f')) {
    let current: string | null = null
    for (const piece of page.split('\v')) {
      if (current === null || current.trim() === '') current = piece
      else if (piece.trim() === '') continue
      else if (parts(current, piece)) {
        lines.push(current)
        current = piece
        kept++
      } else {
        current = joinHalves(current, piece)
        joined++
      }
    }
    if (current !== null && (current.trim() !== '' || lines.length === 0)) lines.push(current)
  }
  return { lines, kept, joined }
}

function parts(before: string, after: string): boolean {
  const above = before.trim()
  if (ENDS_SENTENCE.test(above) || /^[\s\u3000]{2,}/u.test(after)) return true
  if (parseHeadingNumber(after.trimStart()) !== null) return true
  return parseHeadingNumber(above) !== null && above.length <= LONGEST_HEADING && !/[，。；]/u.test(above)
}

/** Latin words stay apart, Chinese closes up. */
function joinHalves(before: string, after: string): string {
  const left = before.trimEnd()
  const right = after.trimStart()
  return /[A-Za-z0-9]$/.test(left) && /^[A-Za-z0-9]/.test(right) ? `${left} ${right}` : left + right
}
