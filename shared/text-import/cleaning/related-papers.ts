import type { SourceLine } from '#shared/text-import/source-lines.ts'

/** What a site puts below a paper: 【村支书述职报告】相关文章：, 延伸阅读：. */
const HEAD = /^(?:【[^】]{2,60}】|《[^》]{2,60}》)?的?(?:相关(?:文章|范文|资料|阅读|推荐)|推荐阅读|延伸阅读|扩展阅读|拓展阅读|热门推荐)[：:]?$/u
/** 1.村支书个人述职报告09-12: the day on which a paper was put up, or its number in the list. */
const ITEM = /^(?:\d{1,2}[.．、]\s?[^，。；：]{4,45}|[^，。；：]{4,45}[\s\u3000]?\d{2}-\d{2})$/u
const FURTHEST = 3

/** Line numbers of such a list, below its head. A numbered line by itself may be the text's: two of them at least. */
export function relatedPapersLines(lines: readonly SourceLine[]): ReadonlySet<number> {
  const found = new Set<number>()
  const filled = lines.filter(({ text }) => text.trim() !== '')
  filled.forEach((head, i) => {
    if (!HEAD.test(head.text.trim())) return
    const below = filled.slice(i + 1)
    const end = below.findIndex(({ text }) => !ITEM.test(text.trim()))
    const items = end < 0 ? below : below.slice(0, end)
    // A list at the end of the page, not one that the text goes on behind.
    if (items.length > 1 && (end < 0 || below.length - end <= FURTHEST)) for (const { line } of [head, ...items]) found.add(line)
  })
  return found
}
