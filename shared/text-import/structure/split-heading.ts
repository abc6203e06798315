/** A first sentence longer than this is body text that happens to be numbered. Characters with white space. */
const LONGEST: Readonly<Record<1 | 2 | 3 | 4, number>> = { 1: 60, 2: 60, 3: 50, 4: 50 }

/** Where a numbered paragraph's heading ends. */
export interface HeadingSplit {
  /** Offset in the text after the number: [0, end) is the heading with its full stop, the rest runs in. 0 = no heading part. */
  readonly end: number
  /** The rest was set off by a gap instead of a full stop: it is a paragraph of its own. */
  readonly apart: boolean
}

const OPENERS = '“‘（(《【〔'
const CLOSERS = '”’）)》】〕'
/** Enough to see any heading and the sentence after it; keeps the search linear on endless lines. */
const HORIZON = 200

/** After a colon, what shows that the part before it was a heading: 存在问题：一是…, 组织建设方面：… */
const LISTS_AFTER_COLON = /^[\s\u3000]*(?:一是|首先|第一|主要(?:是|表现|体现)|[①⑴]|[（(]?[1１一][）).、．])/u
/** A few words without a clause: 优化设置：调整支部4个。 */
const LABEL = /^[^，。；、：:]{2,16}$/u
const TOPIC_BEFORE_COLON = /(?:方面|问题|情况|措施|原因|表现|做法|成效|打算|目标|任务|建设|工作)$/u

/**
 * Splits the text after a heading number into heading and run-in text. A heading ends at the first full stop outside quotation marks;
 * what ends with a semicolon or a comma is an item of a sentence, not a heading.
 */
export function splitHeading(text: string, level: 1 | 2 | 3 | 4): HeadingSplit {
  const longest = LONGEST[level]
  const view = text.slice(0, HORIZON)
  const gap = gapAfterHeading(view, text.length)
  if (gap !== null) return { end: gap, apart: true }
  const colon = headingColon(view)
  const stop = fullStop(view)
  if (colon !== null && (stop === null || colon < stop)) return { end: colon, apart: false }
  if (stop !== null) return stop - 1 <= longest ? { end: stop, apart: false } : { end: 0, apart: false }
  return { end: text.length <= longest && !/[；;，,]$/u.test(text) ? text.length : 0, apart: false }
}

/** The offset after the full stop that ends the first sentence (with the quotation marks it stands in), or null. */
function fullStop(view: string): number | null {
  return stopOutsideBrackets(view) ?? anyStop(view)
}

function stopOutsideBrackets(view: string): number | null {
  let depth = 0
  for (let i = 0; i < view.length; i++) {
    const char = view[i] ?? ''
    if (OPENERS.includes(char)) depth++
    else if (CLOSERS.includes(char)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && endsSentence(view, i)) return i + 1
  }
  return null
}

/** Brackets that never close (a lost quotation mark) must not hide every full stop. */
function anyStop(view: string): number | null {
  for (let i = 0; i < view.length; i++) if (endsSentence(view, i)) return closeAfter(view, i + 1)
  return null
}

function closeAfter(view: string, offset: number): number {
  return CLOSERS.includes(view[offset] ?? '\0') ? offset + 1 : offset
}

/** 。 always; ！？ only where a slogan ends and the text goes on; a half-width full stop only between Chinese characters. */
function endsSentence(view: string, i: number): boolean {
  const char = view[i]
  if (char === '。' || char === '｡') return true
  if (char !== '.' && char !== '．') return false
  return /\p{Script=Han}|[”’）)》]/u.test(view[i - 1] ?? '') && /^$|\p{Script=Han}|[“《]/u.test(view[i + 1] ?? '')
}

function headingColon(view: string): number | null {
  const at = view.slice(0, 31).search(/[：:]/u)
  if (at < 1) return null
  const before = view.slice(0, at)
  const after = view.slice(at + 1)
  if (after.trim() === '' || /[。；]/u.test(before)) return null
  const lists = LISTS_AFTER_COLON.test(after)
  const topic = TOPIC_BEFORE_COLON.test(before) && !before.includes('，') && after.length > 30
  return lists || topic || (LABEL.test(before) && tellsMore(after)) ? at + 1 : null
}

/** The rest of the paragraph is one sentence, or its first sentence has several clauses; 牢记一个宗旨：为民。办好实事。 is a heading to its full stop. */
function tellsMore(after: string): boolean {
  const stop = after.search(/[。！]/u)
  return stop >= 0 && (after.slice(stop + 1).trim() === '' || after.slice(0, stop).includes('，'))
}

/** 标题　　正文…: a single gap early on, text without stops before it, a long sentence after. */
function gapAfterHeading(view: string, length: number): number | null {
  const match = /[\s\u3000]+/u.exec(view)
  if (!match || match.index < 4 || match.index > 40 || /[。；：:]/u.test(view.slice(0, match.index))) return null
  const after = view.slice(match.index + match[0].length)
  if ((length - match.index < 30 && !/，.*。$/u.test(after)) || !/[，。]/u.test(after) || /(?<![。：:；！？])[\s\u3000]/u.test(after.slice(0, 40)))
    return null
  return match.index
}
