import type { SourceLine } from '#shared/text-import/source-lines.ts'

/** A site of documents tells of the file above its text: when it was put up, how large it is, how many pages it has. */
const SIZE = /^[-•·]?\s?\d{1,5}(?:\.\d{1,3})?\s?[KMkm]B?$/u
const FIGURE = /^[-•·]?\s?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,4}\s?页|\d{1,7}\s?(?:次|人)?(?:阅读|浏览|下载)|[0-9.]{1,5}\s?(?:分|积分|金币|元))$/u
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
    if (SIZE.test(line.text.trim()) || FIGURE.test(line.text.trim())) card.push(line)
    else close()
  close()
  return found
}
