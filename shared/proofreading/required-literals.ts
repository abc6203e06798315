/** More alternatives than this say too little for their cost. */
const MOST = 512
/** A class of more characters than this is as good as any character. */
const LARGEST_CLASS = 24

/** What is known of a part of a pattern. */
interface Known {
  /** Everything the part can match, where that is a short list. */
  readonly exact: readonly string[] | null
  /** Strings one of which stands in whatever the part matches. */
  readonly needs: readonly string[] | null
  /** Strings with one of which the part begins. */
  readonly starts: readonly string[] | null
}

const NOTHING: Known = { exact: null, needs: null, starts: null }
const ZERO_WIDTH: Known = { exact: [''], needs: null, starts: [''] }

/** A lookaround: it takes no room, but what it asks for stands right beside. */
interface Beside extends Known {
  readonly side: 'before' | 'behind'
}

/**
 * Strings at least one of which stands in every text that one of the patterns matches: read off the patterns, so that they cannot drift
 * from them. Null when a pattern does not name any (`\d+`); such a rule has to look at every text.
 */
export function requiredLiterals(...patterns: readonly RegExp[]): readonly string[] | null {
  const all: string[] = []
  for (const { source, flags } of patterns) {
    const { needs } = readAlternatives({ source, at: 0, groups: [NOTHING], ignoresCase: flags.includes('i') })
    if (needs === null) return null
    all.push(...needs)
  }
  return [...new Set(all)]
}

interface Cursor {
  readonly source: string
  at: number
  /** What the groups closed so far can match, by their number from 1; those still open and those not captured have none. */
  readonly groups: Known[]
  readonly ignoresCase: boolean
}

/** Up to a closing bracket or the end, which is not consumed. */
function readAlternatives(cursor: Cursor): Known {
  const branches = [readSequence(cursor)]
  while (cursor.source[cursor.at] === '|') {
    cursor.at++
    branches.push(readSequence(cursor))
  }
  return {
    exact: union(branches.map(({ exact }) => exact)),
    needs: union(branches.map(bestOf)),
    starts: union(branches.map(({ starts }) => starts)),
  }
}

function readSequence(cursor: Cursor): Known {
  /** What the run of known characters that is being read can be, and what stands before it. */
  let run: readonly string[] = ['']
  let before: readonly string[] = ['']
  let starts: readonly string[] | null = null
  let needs: readonly string[] | null = null
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source.charAt(cursor.at))) {
    const item = quantified(cursor, readAtom(cursor))
    needs = better(needs, item.needs)
    if ('side' in item) {
      if (item.side === 'behind') needs = better(needs, product(before, product(run, item.starts)))
      else if (run.every((text) => text === '')) before = item.exact ?? ['']
      continue
    }
    const grown = product(run, item.exact)
    if (grown !== null) {
      run = grown
      continue
    }
    const ended = product(run, item.starts) ?? run
    needs = better(better(needs, product(before, ended)), ended)
    starts ??= ended
    before = ['']
    run = item.exact ?? ['']
  }
  return { exact: starts === null ? run : null, needs: better(better(needs, product(before, run)), run), starts: starts ?? run }
}

function readAtom(cursor: Cursor): Known | Beside {
  const { source } = cursor
  const char = source.charAt(cursor.at++)
  if (char === '(') return readGroup(cursor)
  if (char === '[') return readClass(cursor)
  if (char === '\\') return readEscape(cursor)
  if (char === '^' || char === '$') return ZERO_WIDTH
  return char === '.' ? NOTHING : literal([char], cursor)
}

function known(exact: readonly string[]): Known {
  return { exact, needs: null, starts: exact }
}

function literal(exact: readonly string[], { ignoresCase }: Cursor): Known {
  return ignoresCase && exact.some((char) => /[a-z]/iu.test(char)) ? NOTHING : known(exact)
}

/** A lookaround takes no room, but what it asks for in the affirmative must stand in the text as well. */
function readGroup(cursor: Cursor): Known | Beside {
  const opening = /\?(?:[:=!]|<[=!]|<\w+>)/uy
  opening.lastIndex = cursor.at
  const kind = opening.exec(cursor.source)?.[0] ?? ''
  cursor.at += kind.length
  const number = kind === '' || /\w/u.test(kind) ? cursor.groups.push(NOTHING) - 1 : 0
  const inside = readAlternatives(cursor)
  cursor.at++
  if (number > 0) cursor.groups[number] = inside
  if (kind.endsWith('!')) return ZERO_WIDTH
  return kind.endsWith('=') ? { ...inside, needs: bestOf(inside), side: kind === '?=' ? 'behind' : 'before' } : inside
}

function readClass(cursor: Cursor): Known {
  const start = cursor.at
  while (cursor.source[cursor.at] !== ']') cursor.at += cursor.source[cursor.at] === '\\' ? 2 : 1
  const body = cursor.source.slice(start, cursor.at++)
  const chars = [...body.replace(/\\([^\w])/gu, '$1')]
  const isPlain = !body.startsWith('^') && !/\\\w|.-./u.test(body) && chars.length <= LARGEST_CLASS
  return isPlain ? literal(chars, cursor) : NOTHING
}

function readEscape(cursor: Cursor): Known {
  const char = cursor.source.charAt(cursor.at++)
  if (char === 'b' || char === 'B') return ZERO_WIDTH
  // What the group took again: one of all that it can take.
  if (/[1-9]/u.test(char)) return cursor.groups[Number(char)] ?? NOTHING
  if (char === 'u' && /^[\da-f]{4}/iu.test(cursor.source.slice(cursor.at))) {
    cursor.at += 4
    return known([String.fromCharCode(Number.parseInt(cursor.source.slice(cursor.at - 4, cursor.at), 16))])
  }
  if (char === 'p' || char === 'P' || char === 'u' || char === 'k') cursor.at = cursor.source.indexOf(char === 'k' ? '>' : '}', cursor.at) + 1
  return /\w/u.test(char) ? NOTHING : known([char])
}

function quantified(cursor: Cursor, item: Known | Beside): Known | Beside {
  const sign = /(?:[?*+]|\{(\d+)(?:,(\d*))?\})\??/uy
  sign.lastIndex = cursor.at
  const match = sign.exec(cursor.source)
  if (match === null) return item
  cursor.at = sign.lastIndex
  const [{ 0: first }, least, most] = [match[0], Number(match[1] ?? (match[0].startsWith('+') ? 1 : 0)), match[2] ?? match[1]]
  if (first === '?' && item.exact !== null) return known([...item.exact, ''])
  if (least === 0) return NOTHING
  const twice = product(item.exact, item.exact)
  if (twice === null || item.exact === null) return { exact: null, needs: bestOf(item), starts: item.starts }
  if (least === 1 && most === '2') return known([...item.exact, ...twice])
  if (least === 2 && most === '2') return known(twice)
  const begins = least > 1 ? twice : item.exact
  return { exact: null, needs: begins, starts: begins }
}

function bestOf({ exact, needs }: Known): readonly string[] | null {
  return better(needs, exact)
}

/** Longer strings are rarer; of equally long ones, the fewer the better. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  const [worthA, worthB] = [worth(a), worth(b)]
  if (worthB === 0) return worthA === 0 ? null : a
  if (worthA !== worthB) return worthA > worthB ? a : b
  return (a?.length ?? 0) <= (b?.length ?? 0) ? a : b
}

/** Beyond four characters nothing is gained by one more. */
function worth(literals: readonly string[] | null): number {
  return literals === null ? 0 : Math.min(4, ...literals.map(({ length }) => length))
}

function union(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  const all: string[] = []
  for (const list of lists) {
    if (list === null) return null
    all.push(...list)
  }
  return all.length <= MOST * 4 ? all : null
}

/** Null where either is not known, or there are too many. */
function product(heads: readonly string[] | null, tails: readonly string[] | null): readonly string[] | null {
  if (heads === null || tails === null || heads.length * tails.length > MOST) return null
  return heads.flatMap((head) => tails.map((tail) => head + tail))
}
