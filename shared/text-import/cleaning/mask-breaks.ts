import type { ImportLog } from '#shared/text-import/edit.ts'
import type { Passage } from '#shared/text-import/passage.ts'
import { parseHeadingNumber } from '#shared/text-import/structure/heading-number.ts'
import { type CleanLine, joinGroup, mayJoin } from './hard-wraps.ts'

const LONE_MASK = /^[×xXＸ✕*＊○]{1,6}$/u
/** One such line may be a name below a report. */
const FEWEST = 3
const ENDS_SENTENCE = /[。！？!?；;：:]$/u
const GOES_ON = /^[\p{Script=Han}，。、；：）〕》”,.;:)]/u

/**
 * A text taken out of a PDF stands in pieces: each mask on a line of its own, in the middle of its sentence (共有党员 / ×× / 人，其中…).
 * The pieces are joined up to the end of the sentence.
 */
export function joinAcrossMasks(lines: readonly CleanLine[], log: ImportLog): readonly CleanLine[] {
  if (lines.filter((_, i) => breaksSentence(lines, i)).length < FEWEST) return lines
  const joined: CleanLine[] = []
  let group: Passage[] = []
  const close = () => {
    const opening = joined.pop()
    if (opening && group.length > 0) joined.push({ ...opening, passage: joinGroup(group, log) })
    group = []
  }
  lines.forEach((line, i) => {
    const last = group.at(-1)
    const isBroken = breaksSentence(lines, i) || breaksSentence(lines, i - 1)
    const goesOn = group.length > 1 && last !== undefined && !ENDS_SENTENCE.test(last.text) && parseHeadingNumber(line.passage.text) === null
    if (last !== undefined && (isBroken || goesOn) && mayJoin(last, line.passage, log)) {
      group.push(line.passage)
      return
    }
    close()
    joined.push(line)
    group = [line.passage]
  })
  close()
  return joined
}

/** A mask between the two halves of a sentence. */
function breaksSentence(lines: readonly CleanLine[], i: number): boolean {
  const [before, mask, after] = [lines[i - 1]?.passage.text, lines[i]?.passage.text ?? '', lines[i + 1]?.passage.text]
  if (before === undefined || after === undefined || !LONE_MASK.test(mask)) return false
  return !ENDS_SENTENCE.test(before) && parseHeadingNumber(before) === null && GOES_ON.test(after) && parseHeadingNumber(after) === null
}
