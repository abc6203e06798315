import { type BodyFacts, sizeOf } from '#shared/layout-profiles/learn/body-facts.ts'
import { mostFrequent } from '#shared/layout-profiles/learn/most-frequent.ts'
import { type SampleParagraph, paragraphText } from '#shared/layout-profiles/learn/sample-paragraphs.ts'

/** The faces of title and headings, and what else a sample tells besides its body. */
export interface Faces {
  readonly title: string | undefined
  readonly titleSize: number | undefined
  readonly hei: string | undefined
  readonly kai: string | undefined
  readonly heading3Bold: boolean | undefined
  readonly tableSize: number | undefined
  readonly seal: boolean | undefined
}

/** The title stands among the first lines. */
const TITLE_WITHIN = 8
const DATE = /^\s*\d{4}年\d{1,2}月\d{1,2}日\s*$/u
/** Between the two characters of an unsealed date and the four of a sealed one. */
const SEALED_FROM_CHARS = 350

/** The faces of title and headings, each found by where it stands and how it begins; undefined where the sample has none. */
export function headingFaces(paragraphs: readonly SampleParagraph[], body: BodyFacts): Faces {
  const flow = paragraphs.filter((paragraph) => !paragraph.inTable && paragraphText(paragraph).trim() !== '')
  const title = flow.slice(0, TITLE_WITHIN).find((paragraph) => paragraph.look.align === 'center' && (sizeOf(paragraph) ?? 0) > body.size)
  const third = flow.filter((paragraph) => /^\d{1,2}[.．](?!\d)/u.test(paragraphText(paragraph)))
  const date = flow.findLast((paragraph) => DATE.test(paragraphText(paragraph)) && paragraph.look.align === 'right')
  const inTables = paragraphs.filter(({ inTable }) => inTable)
  return {
    title: title && faceOf(title),
    titleSize: title && sizeOf(title),
    hei: leadingFace(flow, /^[一二三四五六七八九十]{1,3}、/u),
    kai: leadingFace(flow, /^（[一二三四五六七八九十]{1,3}）/u),
    heading3Bold: third.length === 0 ? undefined : mostFrequent(third.map((paragraph) => [paragraph.runs[0]?.look.bold ?? false, 1])),
    tableSize: mostFrequent(inTables.map((paragraph) => [sizeOf(paragraph), paragraphText(paragraph).length])),
    seal: date?.look.rightChars === undefined ? undefined : date.look.rightChars >= SEALED_FROM_CHARS,
  }
}

/** The face in which paragraphs of a kind begin: the heading, where it runs into its text. */
function leadingFace(paragraphs: readonly SampleParagraph[], start: RegExp): string | undefined {
  const headings = paragraphs.filter((paragraph) => start.test(paragraphText(paragraph)))
  return mostFrequent(headings.map((paragraph) => [paragraph.runs.find(({ look }) => look.font !== undefined)?.look.font, 1]))
}

function faceOf(paragraph: SampleParagraph): string | undefined {
  return mostFrequent(paragraph.runs.map((run) => [run.look.font, run.text.length]))
}
