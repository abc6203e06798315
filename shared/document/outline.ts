import type { BlockId } from '#shared/base/branded-ids.ts'
import { attachmentRoles, attachmentStarts } from '#shared/document/attachment-pages.ts'
import { type Block, type HeadingBlock, type HeadingLevel, blockInlines } from '#shared/document/blocks.ts'
import { inferSectionRole } from '#shared/document/infer-section-role.ts'
import { inlineText } from '#shared/document/inline.ts'
import { isNoteUnderDate } from '#shared/document/note-under-date.ts'
import { numberHeadings } from '#shared/document/numbering.ts'
import { perBlock } from '#shared/document/per-block.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import type { SectionRole } from '#shared/document/section-role.ts'
import { blockText, countChars } from '#shared/document/visit.ts'

/** A heading and everything up to the next heading of its level or above. */
export interface OutlineSection {
  readonly blockId: BlockId
  readonly level: HeadingLevel
  readonly number: string
  /** The heading without number and without the full stop that ends a run-in heading. */
  readonly text: string
  readonly runIn: boolean
  /** A first-level section's own role; below that, the role of the section it stands in. */
  readonly role: SectionRole
  /** The section of the report type that the user said this is. */
  readonly section?: string
  /** Characters of the section with its number and all its children. */
  readonly chars: number
  /** Half-open range of indices into report.blocks. */
  readonly start: number
  readonly end: number
  readonly children: readonly OutlineSection[]
}

/** A stretch of blocks outside the sections. */
export interface OutlinePart {
  readonly start: number
  readonly end: number
  readonly chars: number
}

/** An attachment on pages of its own (附件1 …), from its mark to the next one or the end. It is a paper of its own: its sections are none of the report's. */
export interface OutlineAttachment extends OutlinePart {
  /** The line that begins it. */
  readonly blockId: BlockId
  /** 附件1 整改清单 */
  readonly text: string
  readonly sections: readonly OutlineSection[]
}

export interface Outline {
  readonly title: string | null
  /** What stands between title or salutation and the first heading; null when there is nothing. */
  readonly lead: OutlinePart | null
  readonly sections: readonly OutlineSection[]
  /** 特此报告 and the like, after the last section. */
  readonly closing: OutlinePart | null
  /** Signature and date, with the note under it. */
  readonly signOff: OutlinePart | null
  readonly attachments: readonly OutlineAttachment[]
  readonly chars: number
}

/** A first sentence that tells what the paragraph is about. */
const SHORT_SENTENCE = /^[^。！？]{2,40}(?=。)/u

/**
 * The text of a heading for lists: without the full stop (or colon) that closes it. A numbered paragraph without a heading of its own
 * is listed by its first sentence, where that is short.
 */
export function headingText(heading: HeadingBlock): string {
  const own = inlineText(heading.content).trim()
  if (own === '') return SHORT_SENTENCE.exec(inlineText(heading.runIn).trim())?.[0] ?? ''
  return own.replace(/[。．.：:]$/u, '')
}

/** Characters of a block; an open blank counts as one, since its length is not known yet. */
export function countBlockChars(block: Block): number {
  let n = 0
  for (const inline of blockInlines(block))
    n += inline.type === 'text' ? countChars(inline.text) : inline.value === undefined ? 1 : countChars(inline.value)
  return n
}

const charsOf = perBlock(countBlockChars)

/** A last paragraph that only closes the report: 特此报告。 以上报告，请予评议。 不妥之处，敬请批评指正。 */
const CLOSING =
  /^(?:特此(?:报告|汇报)|以上(?:报告|汇报|述职|是我)|我的(?:述职|汇报)|(?:报告|汇报|述职)(?:完毕|到此)|专此报告|不(?:妥|当|足)之处|请(?:予)?(?:评议|审议|批评))/

/** Whether a paragraph is a set phrase at the end of a report (以上报告，请予审议): 60 characters at the most. */
export function isClosingText(text: string): boolean {
  const t = text.trim()
  return CLOSING.test(t) && countChars(t) <= 60
}

/**
 * The section tree of a report, with numbers, roles and character counts. Linear in the number of blocks. `roleOf` gives the role of a
 * first-level heading that nobody set by hand; by general keywords unless the report type knows better.
 */
export function outlineOf(report: Pick<ReportDocument, 'blocks'>, roleOf: (heading: string) => SectionRole = inferSectionRole): Outline {
  const { blocks } = report
  const numbers = numberHeadings(blocks)
  const own = charsOf(blocks)
  const chars = blocks.map((block, i) => (own[i] ?? 0) + countChars(numbers.get(block.id) ?? ''))
  const sum = (start: number, end: number) => chars.slice(start, end).reduce((a, b) => a + b, 0)
  const part = (start: number, end: number): OutlinePart | null => (start < end ? { start, end, chars: sum(start, end) } : null)

  const roles = attachmentRoles(blocks, blockText)
  const starts = attachmentStarts(roles)
  const reportEnd = starts[0] ?? blocks.length
  const writtenEnd = starts.length === 0 ? reportEnd : endOfText(blocks, reportEnd)
  let bodyEnd = hasNoteUnderDate(blocks, writtenEnd) ? writtenEnd - 1 : writtenEnd
  while (bodyEnd > 0 && isSignOff(blocks[bodyEnd - 1])) bodyEnd--
  const signOff = part(bodyEnd, writtenEnd)
  const last = blocks[bodyEnd - 1]
  const closingStart = last?.type === 'paragraph' && isClosingText(blockText(last)) ? bodyEnd - 1 : bodyEnd
  const closing = part(closingStart, bodyEnd)

  const titleBlock = blocks.slice(0, reportEnd).find((block) => block.type === 'title')
  const firstHeading = blocks.findIndex((block, i) => block.type === 'heading' && i < reportEnd)
  const frontEnd = blocks.findLastIndex((block, i) => isFront(block) && i < (firstHeading < 0 ? reportEnd : firstHeading)) + 1
  const leadEnd = firstHeading < 0 ? Math.min(frontEnd + 1, closingStart) : firstHeading

  const build = (start: number, end: number, parent: SectionRole | null): OutlineSection[] => {
    const sections: OutlineSection[] = []
    let i = start
    while (i < end) {
      const block = blocks[i]
      if (block?.type !== 'heading') {
        i++
        continue
      }
      let next = i + 1
      while (next < end && !isHeadingUpTo(blocks[next], block.level)) next++
      const text = headingText(block)
      const role = parent ?? block.role ?? roleOf(text)
      sections.push({
        blockId: block.id,
        level: block.level,
        number: numbers.get(block.id) ?? '',
        text,
        runIn: block.runIn.length > 0,
        role,
        ...(block.section === undefined ? {} : { section: block.section }),
        chars: sum(i, next),
        start: i,
        end: next,
        children: build(i + 1, next, role),
      })
      i = next
    }
    return sections
  }

  const attachments = starts.flatMap((start, i): OutlineAttachment[] => {
    const end = starts[i + 1] ?? blocks.length
    const [mark, ...titles] = blocks.slice(start, end).filter((_, at) => roles.has(start + at))
    if (mark === undefined) return []
    const text = `${blockText(mark).trim()} ${titles.map((block) => blockText(block).trim()).join('')}`.trim()
    return [{ blockId: mark.id, text, start, end, chars: sum(start, end), sections: build(start, end, 'other') }]
  })

  return {
    title: titleBlock ? blockText(titleBlock).trim() || null : null,
    lead: part(frontEnd, leadEnd),
    sections: build(0, closingStart, null),
    closing,
    signOff,
    attachments,
    chars: sum(0, blocks.length),
  }
}

/** The report's last line with text: empty ones may stand between its date and the first attachment. */
function endOfText(blocks: readonly Block[], from: number): number {
  let end = from
  for (let last = blocks[end - 1]; last?.type === 'paragraph' && blockText(last).trim() === ''; last = blocks[end - 1]) end--
  return end
}

function hasNoteUnderDate(blocks: readonly Block[], end: number): boolean {
  const [date, note] = [blocks[end - 2], blocks[end - 1]]
  return date?.type === 'date' && note?.type === 'paragraph' && isNoteUnderDate(blockText(note))
}

function isFront(block: Block | undefined): boolean {
  return block?.type === 'title' || block?.type === 'subtitle' || block?.type === 'salutation'
}

function isSignOff(block: Block | undefined): boolean {
  return block?.type === 'signature' || block?.type === 'date' || block?.type === 'attachmentNote'
}

function isHeadingUpTo(block: Block | undefined, level: HeadingLevel): boolean {
  return block?.type === 'heading' && block.level <= level
}

/** Every section of the tree, parents before children, in reading order. */
export function flattenSections(sections: readonly OutlineSection[]): OutlineSection[] {
  return sections.flatMap((section) => [section, ...flattenSections(section.children)])
}

/** Causes are part of the problems wherever shares are compared. */
const COUNTED_WITH: Partial<Readonly<Record<SectionRole, SectionRole>>> = { problems: 'causes' }

/** Every section of the report and of its attachments, in reading order. */
export function allSections({ sections, attachments }: Pick<Outline, 'sections' | 'attachments'>): OutlineSection[] {
  return flattenSections([...sections, ...attachments.flatMap((attachment) => attachment.sections)])
}

/** Characters of the first-level sections of a role, and of those that are counted with it. */
export function charsOfRole(outline: Outline, role: SectionRole): number {
  const roles = [role, COUNTED_WITH[role]]
  return outline.sections.reduce((sum, section) => (roles.includes(section.role) ? sum + section.chars : sum), 0)
}
