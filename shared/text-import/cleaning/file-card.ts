import type { SourceLine } from '#shared/text-import/source-lines.ts'

/** A site of documents tells of the file above its text: when it was put up, how large it is, how many pages it has. These tell that it is one. */
const SIZE =
  /^[-•·]?\s?(?:(?:大小[：:]\s?)?\d{1,5}(?:\.\d{1,3})?\s?[KMkm]B?|约\s?[\d.]{1,6}\s?[千万]?字|约\s?\d{1,4}\s?页|\d{4}-\d{1,2}-\d{1,2}\s?发布于\S{2,4}|VIP专免|文档分类[：:].{0,60})$/u
/** These belong to it beside them. */
const FIGURE =
  /^[-•·]?\s?(?:(?:时间[：:]\s?)?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:页数[：:]\s?)?\d{1,4}\s?页|\d{1,7}\s?(?:次|人)?(?:阅读|浏览|下载)|[0-9.]{1,5}\s?(?:分|积分|金币|元)|ID[：:]\s?\d{3,12}|\d{1,6}\+|举报|海报|侵权投诉|浏览记录|PAGE\s?\d{1,3}|\d{1,3}\/\d{1,3})$/u
/** How often it was read and marked, with no word beside it. */
const COUNT = /^[-•·]\s?\d{1,6}$/u
/** A card stands right below the page's title. */
const TOP = 14

/** Line numbers of such a card: lines beside each other, one of which is the size of a file. A date or a number by itself stays. */
export function fileCardLines(lines: readonly SourceLine[]): ReadonlySet<number> {
  const top = lines.filter(({ text }) => text.trim() !== '').slice(0, TOP)
  const found = new Set<number>()
  let card: SourceLine[] = []
  const close = () => {
    if (card.length > 1 && card.some(({ text }) => SIZE.test(text.trim()))) for (const { line } of card) found.add(line)
    card = []
  }
  for (const line of top)
    if (mayStandOnCard(line.text.trim())) card.push(line)
    else close()
  close()
  return found
}

function mayStandOnCard(text: string): boolean {
  return SIZE.test(text) || FIGURE.test(text) || COUNT.test(text)
}
