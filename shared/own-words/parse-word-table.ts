import { MOST_OWN_WORDS, OWN_REASON_LENGTH, OWN_WORD_LENGTH, type OwnWord, type OwnWords } from '#shared/proofreading/own-words.ts'

/** A pasted list, and the lines of it that are no entry. */
export interface WordTable extends OwnWords {
  /** Lines as they were written, for the user to see. */
  readonly unread: readonly string[]
}

/** Between the columns: a tab as Excel and WPS copy it, an arrow, a bar, a comma or several spaces. */
const COLUMN = /\t|\s*(?:→|->|=>|——>|\|)\s*|\s*[,，；;]\s*|\s{2,}/u
const NAMED = '(?:的)?(?:写法|说法|用法|提法|称呼?|名称?|词语?|字词?|表述|形式)?$'
/** Both columns must be named: 误餐费→误餐补助 is an entry. */
const HEADER: readonly [RegExp, RegExp] = [
  new RegExp(`^(?:错误?|误|原文?|旧|禁用|不规范|不用)${NAMED}`, 'u'),
  new RegExp(`^(?:正确?|对|改为?|修改为|新|规范|建议改?为?|应为?|推荐|替换为?|标准)${NAMED}`, 'u'),
]

/**
 * A list of words as people keep it, one entry a line: the wrong form, the right one, and if there is more, the reason. A line of one
 * word is a word that is permitted. Entries are errors; 看 or 提醒 at the end makes one something to look at.
 */
export function parseWordTable(text: string): WordTable {
  const words = new Map<string, OwnWord>()
  const permitted = new Set<string>()
  const unread: string[] = []
  for (const line of text.split(/\r?\n/u)) {
    const cells = line.trim().split(COLUMN).map(unquote)
    const [first = '', right, ...rest] = cells
    if (first === '' && line.trim() === '') continue
    if (words.size === 0 && HEADER[0].test(first) && HEADER[1].test(right ?? '')) continue
    if (first === '' || first.length > OWN_WORD_LENGTH || (right ?? '').length > OWN_WORD_LENGTH || first === right || isFull(words, permitted))
      unread.push(line.trim())
    else if (right === undefined) permitted.add(first)
    else words.set(first, entryOf(first, right, rest))
  }
  return { words: [...words.values()], permitted: [...permitted], unread }
}

function isFull(words: ReadonlyMap<string, unknown>, permitted: ReadonlySet<string>): boolean {
  return words.size >= MOST_OWN_WORDS || permitted.size >= MOST_OWN_WORDS
}

function entryOf(wrong: string, right: string, rest: readonly string[]): OwnWord {
  const isLook = /^(?:看|提醒|留意)$/u.test(rest.at(-1) ?? '')
  const reason = (isLook ? rest.slice(0, -1) : rest).filter((cell) => cell !== '').join('，')
  return { wrong, right, level: isLook ? 'look' : 'error', reason: reason.slice(0, OWN_REASON_LENGTH) }
}

/** Cells of a table file may be in quotes. */
function unquote(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/u, '$1')
}
