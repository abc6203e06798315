import { type DividedReport, blocksOf, sectionsOf } from '#shared/checklist/passages.ts'
import type { Block } from '#shared/document/blocks.ts'
import type { MatterRef } from '#shared/document/matter-link.ts'
import type { OutlineSection } from '#shared/document/outline.ts'
import { blockText } from '#shared/document/visit.ts'

/** One problem, one measure or one thing that was rectified. */
export interface Matter {
  readonly ref: MatterRef
  /** （一） or 一是; empty for a plain paragraph. */
  readonly number: string
  /** Its heading or first clause. */
  readonly name: string
  readonly text: string
}

/** UTF-16 units of a name. */
const NAME_LENGTH = 40
/** A plain paragraph shorter than this introduces something rather than being it. */
const SHORTEST = 12
const LABELS = /(?<=^|[。；：！？\s])([一二三四五六七八九十])是(?!否)/gu
const CAUSE_HEADING = /原因|根源|成因|症结/u
const CAUSE_OPENING =
  /^(?:究其|归根|反思|剖析|分析).{0,8}(?:原因|根源|根本|问题)|^(?:产生|造成|存在|出现)?.{0,12}(?:原因|根源)|^.{0,14}(?:主要|深层次)?(?:原因|根源)(?:有|是|在于|：|，)/u

/** What the sections on problems list, one by one, in reading order. */
export function problemsOf(context: DividedReport): Matter[] {
  return sectionsOf(context, 'problems').flatMap((section) => mattersIn(context, section))
}

/** What the sections on measures list, one by one, in reading order. */
export function measuresOf(context: DividedReport): Matter[] {
  return sectionsOf(context, 'measures').flatMap((section) => mattersIn(context, section))
}

/** By its second-level headings; where it has none, by 一是、二是; else by its paragraphs. Passages about causes are left out. */
export function mattersIn(context: DividedReport, section: OutlineSection): Matter[] {
  if (section.children.length > 0) return section.children.filter(({ text }) => !isAboutCauses(text)).map((child) => headed(context, child))
  const paragraphs = blocksOf(context, section)
    .slice(1)
    .filter((block) => !CAUSE_OPENING.test(blockText(block)))
  const labelled = paragraphs.flatMap(labelledParts)
  return labelled.length > 1 ? labelled : paragraphs.filter(isSaying).map((block) => plain(block))
}

/** Whether a heading announces causes and not the problems themselves. */
export function isAboutCauses(heading: string): boolean {
  return CAUSE_HEADING.test(heading) && !/问题|不足|差距/u.test(heading)
}

/** Paragraphs that set out causes for all problems together. */
export function isCausePassage(block: Block): boolean {
  return CAUSE_OPENING.test(blockText(block))
}

function headed(context: DividedReport, { blockId, number, text, start, end }: OutlineSection): Matter {
  return {
    ref: { block: blockId },
    number,
    name: text.slice(0, NAME_LENGTH),
    text: ownText(context.report.blocks.slice(start, end)),
  }
}

/** The last heading's text may be followed by the causes of all problems: those are not its own. */
function ownText(blocks: readonly Block[]): string {
  return blocks
    .filter((block, i) => i === 0 || !isCausePassage(block))
    .map(blockText)
    .join('\n')
}

function labelledParts(block: Block): Matter[] {
  const text = blockText(block)
  const starts = Array.from(text.matchAll(LABELS), (match) => ({ at: match.index, label: match[0] }))
  return starts.map(({ at, label }, i) => {
    const own = text.slice(at, starts[i + 1]?.at)
    const part = starts.length > 1 ? { part: i + 1 } : {}
    return { ref: { block: block.id, ...part }, number: label, name: firstClause(own.slice(label.length)), text: own }
  })
}

function plain(block: Block): Matter {
  const text = blockText(block)
  return { ref: { block: block.id }, number: '', name: firstClause(text), text }
}

function isSaying(block: Block): boolean {
  const text = blockText(block).trim()
  return block.type === 'paragraph' && text.length >= SHORTEST && !/[：:]$/u.test(text)
}

function firstClause(text: string): string {
  return (text.split(/[，。；：]/u)[0] ?? text).slice(0, NAME_LENGTH)
}
