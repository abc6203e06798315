import { mostFrequent } from '#shared/layout-profiles/learn/most-frequent.ts'
import { type SampleParagraph, type SampleRun, paragraphText } from '#shared/layout-profiles/learn/sample-paragraphs.ts'
import type { SampleSection } from '#shared/layout-profiles/learn/sample-section.ts'

/** What most of the sample's text looks like. */
export interface BodyFacts {
  readonly font: string | undefined
  /** Half-points. */
  readonly size: number
  readonly digits: 'latin' | 'chinese' | undefined
  readonly latin: string | undefined
  readonly lineTwips: number | undefined
  readonly native: boolean | undefined
  readonly firstLineCharacters: number | undefined
}

/** Less text than this tells nothing about a layout. */
const LEAST_CHARACTERS = 50
/** Where neither style nor run names a size, Word takes this. */
const WORD_DEFAULT_SIZE = 20
/** A paragraph of a single line may be anything; what runs over lines is body. */
const BODY_FROM = 30

/** The body of a sample: the size with the most characters outside tables, and the long paragraphs set in it. Null: too little text. */
export function bodyFacts(paragraphs: readonly SampleParagraph[], section: SampleSection): BodyFacts | null {
  const flow = paragraphs.filter(({ inTable }) => !inTable)
  const runs = flow.flatMap((paragraph) => paragraph.runs)
  if (runs.reduce((sum, { text }) => sum + text.trim().length, 0) < LEAST_CHARACTERS) return null
  const size = mostFrequent(runs.map((run) => [run.look.size ?? WORD_DEFAULT_SIZE, run.text.length])) ?? WORD_DEFAULT_SIZE
  const long = flow.filter((paragraph) => paragraphText(paragraph).length >= BODY_FROM && sizeOf(paragraph) === size)
  const body = long.length > 0 ? long : flow.filter((paragraph) => sizeOf(paragraph) === size)
  const bodyRuns = body.flatMap((paragraph) => paragraph.runs)
  const font = mostFrequent(bodyRuns.map((run) => [run.look.font, chinese(run).length]))
  const latin = mostFrequent(bodyRuns.map((run) => [run.look.latin, digits(run).length]))
  const native = section.gridType === undefined ? undefined : section.gridType === 'linesAndChars' || section.gridType === 'snapToChars'
  const indents = body.map((paragraph): [number | undefined, number] => [firstLineCharacters(paragraph, size), paragraphText(paragraph).length])
  return {
    font,
    size,
    digits: latin === undefined ? undefined : isLatinFace(latin) ? 'latin' : 'chinese',
    latin: latin !== undefined && isLatinFace(latin) ? latin : undefined,
    lineTwips: mostFrequent(body.map(({ look }) => [look.exactLine, 1])) ?? gridPitch(section),
    native,
    firstLineCharacters: mostFrequent(indents),
  }
}

/** The size that most of a paragraph is set in: half-points; undefined for one without text. */
export function sizeOf(paragraph: SampleParagraph): number | undefined {
  return mostFrequent(paragraph.runs.map((run) => [run.look.size ?? WORD_DEFAULT_SIZE, run.text.length]))
}

/** Lines that are not set exactly follow the grid, where it is switched on. */
function gridPitch({ gridType, linePitch }: SampleSection): number | undefined {
  return gridType === 'lines' || gridType === 'linesAndChars' || gridType === 'snapToChars' ? linePitch : undefined
}

function firstLineCharacters({ look }: SampleParagraph, size: number): number | undefined {
  if (look.firstLineChars !== undefined && look.firstLineChars > 0) return Math.round(look.firstLineChars / 100)
  return look.firstLine === undefined ? undefined : Math.round(look.firstLine / (size * 10))
}

/** A face with a Chinese name, or one of those that Windows names in Latin letters, is no face for Latin text. */
function isLatinFace(name: string): boolean {
  return !/\p{Script=Han}|FangSong|KaiTi|SimSun|SimHei/iu.test(name)
}

function chinese({ text }: SampleRun): string {
  return text.replace(/[^\p{Script=Han}]/gu, '')
}

function digits({ text }: SampleRun): string {
  return text.replace(/[^0-9A-Za-z]/gu, '')
}
