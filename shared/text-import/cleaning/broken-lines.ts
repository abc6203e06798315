import { isClosingText } from '#shared/document/outline.ts'
import type { ImportLog } from '#shared/text-import/edit.ts'
import type { Passage } from '#shared/text-import/passage.ts'
import { parseHeadingNumber } from '#shared/text-import/structure/heading-number.ts'
import { joinGroup, mayJoin } from './hard-wraps.ts'

/** A shorter line may be a heading or an item of a list. */
const SHORTEST_BROKEN = 40
const BODY = /[，。；]/u
/** 强化了 / “四个意识”，坚定了…: no paragraph ends with a word that reaches for the next. */
const REACHES_ON = /[了的和与及对把在为以被从向将而使、，]$/u
const OPENS_WORD = /^[\p{Script=Han}“《]/u
/** 师生的认 / 可。: the last character or two of the sentence, on a line of their own. */
const LEFT_OVER = /^\p{Script=Han}{1,4}[。；]$/u
const ENDS_IN_WORD = /[\p{Script=Han}]$/u

/** Joins single paragraphs that were broken in the middle of a clause; texts broken at a width are joined before (`joinHardWraps`). */
export function joinBrokenLines(passages: readonly Passage[], log: ImportLog): readonly Passage[] {
  const joined: Passage[] = []
  for (const next of passages) {
    const last = joined.at(-1)
    if (last && isBroken(last.text, next.text) && mayJoin(last, next, log)) joined[joined.length - 1] = joinGroup([last, next], log)
    else joined.push(next)
  }
  return joined
}

function isBroken(last: string, next: string): boolean {
  if (last.length < SHORTEST_BROKEN || !BODY.test(last)) return false
  if (REACHES_ON.test(last)) return OPENS_WORD.test(next) && next.length > 4 && parseHeadingNumber(next) === null && !OPENS_ROW.test(next)
  return LEFT_OVER.test(next) && ENDS_IN_WORD.test(last) && !isClosingText(next) && !THANKS.test(next)
}

/** 一是…, 第二，…: items that the clause before them leads to. */
const OPENS_ROW = /^(?:[一二三四五六七八九十]{1,2}[是要、]|第[一二三四五六七八九十]|首先|其次|再次|最后)/u
const THANKS = /^(?:谢谢|特此|专此|此致|完毕|以上)/u
