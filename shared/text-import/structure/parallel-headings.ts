import type { Passage } from '#shared/text-import/passage.ts'
import { parseHeadingNumber } from './heading-number.ts'
import { partNumber } from './part-headings.ts'

/** 聚焦主责主业，压实党建责任: a phrase or two, without an end. */
const PHRASE = /^[\p{Script=Han}“《][^。；：！？,;:!?、\s\u3000]{5,27}$/u
const OPENS_OTHERWISE = /^(?:[一二三四五六七八九十]{1,3}(?:是|要)|首先|其次|再次|最后|此外|同时|第[一二三四五六七八九十])/u
/** What stands under pictures and around the text of a news page. */
const CAPTION = /现场|合影|会场|图为|图片|摄影|[述发]言?职?$|讲话$|致辞$|点评$|会议?$|活动$|仪式$|照片|供稿|同志.{0,4}$|[网站报社]$/u
const SHORTEST_TEXT = 60
const FEWEST = 3
/** Headings that belong together are of like length. */
const MOST_APART = 8

/**
 * Lines that are headings without a number, in a report that numbers none: three at least, each a phrase of like length between long paragraphs.
 * Empty where anything speaks against it: a section with a number, or other short lines beside them.
 */
export function parallelHeadings(passages: readonly Passage[]): ReadonlySet<Passage> {
  if (passages.some(({ text }) => isNumbered(text))) return new Set()
  const phrases = passages.filter((passage, i) => isPhrase(passage.text) && isText(passages[i + 1]) && (i === 0 || isText(passages[i - 1])))
  const lengths = phrases.map(({ text }) => text.length)
  const alike = phrases.length >= FEWEST && Math.max(...lengths) - Math.min(...lengths) <= MOST_APART
  return new Set(alike ? phrases : [])
}

function isNumbered(text: string): boolean {
  const level = parseHeadingNumber(text)?.level
  return level === 1 || level === 2 || partNumber(text) !== null
}

function isPhrase(text: string): boolean {
  return PHRASE.test(text) && !OPENS_OTHERWISE.test(text) && !CAPTION.test(text) && !/[，]$|，.*，/u.test(text)
}

function isText(passage: Passage | undefined): boolean {
  return passage !== undefined && passage.text.length >= SHORTEST_TEXT && /[。！？：；]$/u.test(passage.text)
}
