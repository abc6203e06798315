import type { DraftBlock } from '#shared/text-import/draft-block.ts'

const ARABIC = /(?<!\d)((?:19|20)\d{2})\s?年/u
const CHINESE = /(二[〇○零0][〇○零0一二三四五六七八九]{2}|一九[〇○零0一二三四五六七八九]{2})年/u
const DIGITS = '〇一二三四五六七八九'
const LEAD_CHARACTERS = 300

/** 述职年度 as the title, the subtitle or the lead states it; undefined where none does. */
export function inferYear(blocks: readonly DraftBlock[]): number | undefined {
  for (const block of blocks) {
    if (block.type === 'heading') return undefined
    const year = yearIn(block.passage.text.slice(0, LEAD_CHARACTERS))
    if (year !== undefined && block.type !== 'date') return year
  }
  return undefined
}

function yearIn(text: string): number | undefined {
  const arabic = ARABIC.exec(text)?.[1]
  if (arabic) return Number(arabic)
  const chinese = CHINESE.exec(text)?.[1]
  if (!chinese) return undefined
  return Number([...chinese].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join(''))
}
