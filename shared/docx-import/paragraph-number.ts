import type { createListCounter } from './list-counter.ts'
import type { NumberingTable } from './numbering.ts'
import { type WordParagraph, plainText } from './story.ts'
import type { ResolvedStyle, StyleTable } from './styles.ts'
import type { Tally } from './tally.ts'

/** The number a paragraph shows, ready to stand before its text; '' where it shows none. Call it once for each paragraph, in order. */
export type NumberParagraph = (paragraph: WordParagraph) => string

/** Numbers come from the paragraph itself or from its style; number 0 takes the style's number away (ISO 29500-1, 17.9.18). */
export function numberParagraphs(
  count: ReturnType<typeof createListCounter>,
  numbering: NumberingTable,
  styles: StyleTable,
  tally: Tally,
): NumberParagraph {
  return (paragraph) => {
    const style = styles.paragraph(paragraph.styleId)
    const numId = paragraph.numId ?? style.numId
    if (numId === undefined || numId === '0') return ''
    const level = paragraph.listLevel ?? levelOfStyle(numbering, numId, style) ?? style.listLevel ?? 0
    const shown = count(numId, level)
    if (shown === null) return ''
    if (shown.isBullet) {
      if (plainText(paragraph.text) !== '') tally.add('bullet', paragraph)
      return ''
    }
    return spaced(shown.text, paragraph.text)
  }
}

/** In a multilevel list tied to styles the level is the one that names the style. */
function levelOfStyle(numbering: NumberingTable, numId: string, style: ResolvedStyle): number | undefined {
  for (const [level, { style: linked }] of numbering.get(numId)?.levels ?? []) if (linked !== undefined && style.ids.includes(linked)) return level
  return undefined
}

/** A number that ends in its own mark stands close to the text; one that could be read as part of it does not. */
function spaced(number: string, text: string): string {
  const shown = number.trim()
  if (shown === '') return ''
  const closes = /[、，）)〕】：:]$/u.test(shown) || (/[.．]$/u.test(shown) && !/^\s*[0-9０-９]/u.test(text)) || /^[①-⑳㉑-㊿⑴-⒛]$/u.test(shown)
  return closes ? shown : `${shown} `
}
