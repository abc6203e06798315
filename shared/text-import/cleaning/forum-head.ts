import { isTitleEnd } from '#shared/text-import/structure/title-line.ts'
import type { SourceLine } from '#shared/text-import/source-lines.ts'

/** What a forum writes above every post: 发表于 2020-5-15 10:58:00 | 显示全部楼层 | 阅读模式. */
const POST =
  /^(?:楼主\s?\|?\s?)?发表于\s?\d{4}-\d{1,2}-\d{1,2}[\s\d:]{0,12}(?:\|\s?(?:显示全部楼层|只看该作者|只看大图|倒序浏览|阅读模式)\s{0,2}){1,5}$/u
/** Above it: how many posts the writer has (455 主题), his rank, the search box. */
const TOP = 40
/** Longer lines are the subject of the thread. */
const LONGEST_FIGURE = 10
const THREAD = /^查看[：:]\s?\d+\s?[|｜]\s?回复[：:]\s?\d+$/u

/** Line numbers of the head of a forum's page, down to the first post. The subject of the thread stays. */
export function forumHeadLines(lines: readonly SourceLine[]): ReadonlySet<number> {
  const top = lines.filter(({ text }) => text.trim() !== '').slice(0, TOP)
  const post = top.findIndex(({ text }) => POST.test(text.trim()))
  if (post < 0) return new Set()
  const head = top.slice(0, post).filter(({ text }) => THREAD.test(text.trim()) || isFigure(text.trim()))
  return new Set([...head, ...top.slice(post, post + 1)].map(({ line }) => line))
}

function isFigure(text: string): boolean {
  return text.length <= LONGEST_FIGURE && !/[。；]/u.test(text) && !isTitleEnd(text)
}
