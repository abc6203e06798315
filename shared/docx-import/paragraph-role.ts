import type { HeadingLevel } from '#shared/document/blocks.ts'
import type { LineHint } from '#shared/text-import/line-hint.ts'
import type { WordParagraph } from './story.ts'
import type { ResolvedStyle, StyleTable } from './styles.ts'

export type StyleRole = NonNullable<LineHint['role']> | 'contents'

/** What a style name (lower case) says, for Word's and WPS's own styles and those that 案头 writes. */
const NAMED: readonly (readonly [RegExp, StyleRole])[] = [
  [/^(?:title|标题|文件标题|公文标题|附件标题)$/, 'title'],
  [/^(?:subtitle|副标题)$/, 'subtitle'],
  [/^(?:salutation|称谓|称呼|主送机关)$/, 'salutation'],
  [/^(?:signature|签名|署名(?: \d+)?)$/, 'signature'],
  [/^(?:date|日期|成文日期(?: \d+)?)$/, 'date'],
  [/^附件说明(?:（.+）)?$/, 'attachmentNote'],
  [/^(?:toc(?: \d| heading)|目录(?: \d)?)$/, 'contents'],
]
const HEADING_NAME = /^(?:heading|标题) ?([1-9])$/
const GRADED_NAME = /^([一二三四])级标题$/
const RUN_IN_NAME = /^(?:段首标题 \d|待填空项（段首标题 \d）)$/

/** Lines of these kinds are short and are no sentences; body text that wears their style stays body text. */
const LONGEST: Readonly<Partial<Record<StyleRole, number>>> = { title: 80, subtitle: 80, salutation: 60, signature: 80, date: 40 }

/** What the style of a paragraph says it is; null for body text. */
export function styleRole(paragraph: WordParagraph, style: ResolvedStyle, text: string): StyleRole | null {
  if (headingDepth(paragraph, style) !== null) return 'heading'
  const { role } = saidByNames(style)
  return role !== undefined && isPlausible(role, text) ? role : null
}

/** What the names of a style say, its own before those of its ancestors. */
interface SaidByNames {
  readonly depth: number | undefined
  readonly role: StyleRole | undefined
}

/** A document has few styles and thousands of paragraphs. */
const known = new WeakMap<ResolvedStyle, SaidByNames>()

function saidByNames(style: ResolvedStyle): SaidByNames {
  const before = known.get(style)
  if (before) return before
  const said = { depth: firstOf(style.names, depthInName), role: firstOf(style.names, roleInName) }
  known.set(style, said)
  return said
}

function firstOf<T>(names: readonly string[], read: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const found = read(name)
    if (found !== undefined) return found
  }
  return undefined
}

function roleInName(name: string): StyleRole | undefined {
  return NAMED.find(([pattern]) => pattern.test(name))?.[1]
}

function depthInName(name: string): number | undefined {
  const depth = HEADING_NAME.exec(name)?.[1] ?? GRADED_NAME.exec(name)?.[1]
  if (depth === undefined) return undefined
  return /\d/.test(depth) ? Number(depth) : '一二三四'.indexOf(depth) + 1
}

function isPlausible(role: StyleRole, text: string): boolean {
  const longest = LONGEST[role]
  return longest === undefined || (text.length <= longest && (role === 'title' || role === 'subtitle' || !/[。；]/u.test(text)))
}

/** Depth of a heading from 1 by style name or outline level, direct formatting first; null for body text. */
export function headingDepth(paragraph: WordParagraph, style: ResolvedStyle): number | null {
  if (paragraph.outlineLevel !== undefined) return paragraph.outlineLevel < 9 ? paragraph.outlineLevel + 1 : null
  const { depth } = saidByNames(style)
  if (depth !== undefined) return depth
  return style.outlineLevel !== undefined && style.outlineLevel < 9 ? style.outlineLevel + 1 : null
}

/** Half-points: 小二 and larger stands out from body text in 三号. */
const PROMINENT_SIZE = 36

/** By its own alignment, else by that of its style. */
export function isCentred(paragraph: WordParagraph, style: ResolvedStyle): boolean {
  return (paragraph.alignment ?? style.alignment) === 'center'
}

/** Centred and set large: what a title looks like where no style says so. */
export function isProminent(paragraph: WordParagraph, style: ResolvedStyle): boolean {
  return isCentred(paragraph, style) && (paragraph.size ?? style.size ?? 0) >= PROMINENT_SIZE
}

/** The first part of a paragraph that is set in one of the character styles of a run-in heading; undefined where there is none. */
export function runInHead(paragraph: WordParagraph, styles: StyleTable): string | undefined {
  let length = 0
  for (const run of paragraph.leading) {
    const names = styles.character(run.styleId)?.names ?? []
    if (!names.some((name) => RUN_IN_NAME.test(name))) break
    length += run.length
  }
  return length > 0 && length < paragraph.text.length ? paragraph.text.slice(0, length) : undefined
}

/** The level of a heading by its depth, from 1; what lies deeper than four is of the fourth. */
export function headingLevel(depth: number): HeadingLevel {
  return depth <= 1 ? 1 : depth === 2 ? 2 : depth === 3 ? 3 : 4
}
