import { type IdSource, countingIds } from '#shared/base/branded-ids.ts'
import type { Block } from '#shared/document/blocks.ts'
import { type Inline, normalizeInlines } from '#shared/document/inline.ts'
import { SCHEMA_VERSION } from '#shared/document/report-document.ts'
import { joinBrokenLines } from './cleaning/broken-lines.ts'
import { closeGaps } from './cleaning/close-gaps.ts'
import { contentsLines } from './cleaning/contents-lines.ts'
import { type CleanLine, joinHardWraps } from './cleaning/hard-wraps.ts'
import { forumHeadLines } from './cleaning/forum-head.ts'
import { fileCardLines } from './cleaning/file-card.ts'
import { LINE_CLEANERS } from './cleaning/index.ts'
import { joinAcrossMasks } from './cleaning/mask-breaks.ts'
import { mendPunctuation } from './cleaning/mend-punctuation.ts'
import { joinAcrossPageNumbers, joinNumberedPages } from './cleaning/page-numbers.ts'
import { relatedPapersLines } from './cleaning/related-papers.ts'
import { particularsLines } from './cleaning/page-particulars.ts'
import { preambleLines } from './cleaning/site-preamble.ts'
import { hasHardSpaceAtEdge, hasMeaningfulGaps, trimLine } from './cleaning/white-space.ts'
import type { DraftBlock, DraftTable } from './draft-block.ts'
import { type CleaningEdit, type ImportLog, applyEdits, removal } from './edit.ts'
import type { ImportSource, ImportedBlank, ImportedReport } from './imported-report.ts'
import type { LineHints } from './line-hint.ts'
import { openMasks } from './masks/open-masks.ts'
import { BLANK_MARK, type Passage, firstLine, passageOf, sourceAt, trimPassage, writeOut } from './passage.ts'
import { type CleaningGate, type ProposalId, collectingGate, proposalId, selectingGate } from './proposal.ts'
import { type SourceLine, sourceLines } from './source-lines.ts'
import { bodyBlocks } from './structure/body-blocks.ts'
import { checkNumbers } from './structure/check-numbers.ts'
import { takeEndMatter } from './structure/end-matter.ts'
import { takeFrontMatter } from './structure/front-matter.ts'
import { nameOnSite, splitGluedTitle } from './structure/glued-title.ts'
import { parseHeadingNumber } from './structure/heading-number.ts'
import { inferYear } from './structure/infer-year.ts'
import { restoreLineBreaks } from './structure/lost-line-breaks.ts'
import { withInnerSignOff } from './structure/inner-sign-off.ts'
import { splitHeading } from './structure/split-heading.ts'
import { tabTables } from './tab-tables.ts'
import { draftTables, placeTables } from './table-block.ts'

export interface ImportTextOptions {
  readonly ids: IdSource
  /** ISO 8601, UTC */
  readonly now: string
  /** Id of a report type; 抓基层党建述职报告 where none is given. */
  readonly reportType?: string
  /** Pasted text: no title, salutation or signature unless it is unmistakable. */
  readonly fragment?: boolean
  /** What a Word file says about its lines beyond their text. */
  readonly hints?: LineHints
  /**
   * Proposals that are not to be carried out; see `proposeImport`. Given, even empty, punctuation is mended too;
   * left out, everything but punctuation is cleaned in one step, as the command line and pasting do.
   */
  readonly refused?: ReadonlySet<ProposalId>
}

const DEFAULT_REPORT_TYPE = 'party-building-duty-report'

/**
 * Reads the text of a real report. Any string is accepted, nothing throws; a text without content gives a document without blocks.
 * Numbers of headings are dropped (they follow from position), masks become blanks, residue goes: each with a warning.
 * Linear in the length of the text.
 */
export function importText(text: string, options: ImportTextOptions): ImportedReport {
  const { refused } = options
  if (refused === undefined) return readReport(text, options, null)
  const all = collectingGate()
  if (refused.size === 0) return readReport(text, options, all)
  readReport(text, { ...options, ids: countingIds() }, all)
  return readReport(text, options, selectingGate(all.acceptedWithout(refused)))
}

/** Reads the text once, with the gate's decisions; without a gate as the one-step import. */
export function readReport(text: string, options: ImportTextOptions, gate: CleaningGate | null): ImportedReport {
  // A Word file tells of its tables itself.
  const hints = options.hints ?? tabTables(text)
  const log: ImportLog = { residue: [], warnings: [], ...(gate === null ? {} : { gate }) }
  const lines = readBlocks(text, options.fragment ?? false, hints, log)
  checkNumbers(lines, log)
  const blocks = placeTables(lines, draftTables(hints, log, text.length + 1))
  const blanks: ImportedBlank[] = []
  const year = inferYear(lines)
  const document = {
    schemaVersion: SCHEMA_VERSION,
    id: options.ids.draftId(),
    reportType: options.reportType ?? DEFAULT_REPORT_TYPE,
    ...(year === undefined ? {} : { year }),
    author: {},
    blocks: blocks.map((block) => finishBlock(block, options.ids, blanks)),
    createdAt: options.now,
    updatedAt: options.now,
  } as const
  return {
    document,
    blockLines: blocks.map((block) => block.line),
    blanks,
    residue: log.residue.sort((a, b) => a.line - b.line),
    warnings: log.warnings.sort((a, b) => a.line - b.line),
    source: { text, hints },
  }
}

/**
 * The passages behind each block of the report that importing this source in one step gives, in the same order:
 * they know where in the source each character stands. None for a table whose cells the text does not hold.
 */
export function passagesOf({ text, hints }: ImportSource): (readonly Passage[])[] {
  const log: ImportLog = { residue: [], warnings: [] }
  const blocks = placeTables(readBlocks(text, false, hints, log), draftTables(hints, log, text.length + 1))
  return blocks.map((block) => {
    if (block.type === 'table') return block.isInText ? block.rows.flat() : []
    return block.type === 'heading' ? [block.content, block.runIn] : [block.passage]
  })
}

function readBlocks(text: string, fragment: boolean, hints: LineHints, log: ImportLog): DraftBlock[] {
  const wrapped = joinHardWraps(joinNumberedPages(joinAcrossPageNumbers(joinAcrossMasks(cleanLines(text, hints, log), log), log), log), log)
  const joined = joinBrokenLines(wrapped, log)
  const titled = fragment ? joined : splitGluedTitle(joined, log, nameOnSite(text))
  const passages = restoreLineBreaks(titled, log).map((passage) => mendPunctuation(openMasks(closeGaps(passage, log, keepGaps), log), log))
  const written = passages.filter((passage) => passage.text.trim() !== '')
  const known = fragment ? hints : withInnerSignOff(written, hints)
  const end = takeEndMatter(written, fragment, known)
  const front = takeFrontMatter(end.body, fragment, known, (passage) => mayDropTitle(passage, log))
  for (const passage of front.repeatedTitles) {
    const repeated = writeOut(passage.text, passage.holes)
    const line = firstLine(passage)
    log.residue.push({ kind: 'web-leftover', text: repeated, line })
    log.warnings.push({ kind: 'web-leftover', line, before: repeated, after: '', message: REPEATED_TITLE })
  }
  // A title is one line: the gaps that spread its characters (述 职 报 告) go, those between its phrases stay.
  const frontBlocks = front.blocks.map((block) =>
    block.type === 'title'
      ? { ...block, passage: closeGaps(applyEdits(block.passage, countOfPapers(block.passage.text), log), log, keepTitleGaps) }
      : block,
  )
  return [...frontBlocks, ...bodyBlocks(front.body, known), ...end.blocks]
}

/** 党支部工作总结三篇: how many papers the page holds. */
function countOfPapers(title: string): CleaningEdit[] {
  const count = /(?<=报告|总结|汇报|材料|方案|计划|体会|发言稿?|讲话稿?)(?:\d{1,2}|[一二三四五六七八九十]{1,3})篇$/u.exec(title)
  return count ? [removal('web-leftover', count.index, title.length, SEVERAL_PAPERS)] : []
}

const SEVERAL_PAPERS = '标题后面的“几篇”是网站给几篇材料起的，已去掉。'
const REPEATED_TITLE = '标题重复了一遍，已去掉后一个。'

function mayDropTitle(passage: Passage, { gate }: ImportLog): boolean {
  if (gate === undefined) return true
  const id = proposalId('web-leftover', sourceAt(passage, 0))
  const before = writeOut(passage.text, passage.holes)
  gate.propose({ id, kind: 'web-leftover', line: firstLine(passage), lead: '', before, after: '', tail: '', message: REPEATED_TITLE }, [id])
  return gate.accepts(id)
}

const CONTENTS = '这一行是目录，已去掉；页码随导出的版式另算。'
const FILE_CARD = '这一行是网站标的文件日期、大小或页数，已去掉。'
const PARTICULARS = '这一行是网页标的来源、时间和阅读次数一类，已去掉。'
const FORUM_HEAD = '这一行是论坛网页加在帖子上面的，已去掉。'
const RELATED = '这一行是网站在文章后面推荐的别的文章，已去掉。'
const PREAMBLE = '这一行是网站加在范文前面的说明，已去掉。'

/** By line number what is said of the lines that those around them tell for what they are. */
function wholeLines(sources: readonly SourceLine[]): ReadonlyMap<number, string> {
  const messages = new Map<number, string>()
  const add = (lines: ReadonlySet<number>, message: string) => {
    for (const line of lines) if (!messages.has(line)) messages.set(line, message)
  }
  add(contentsLines(sources), CONTENTS)
  add(preambleLines(sources), PREAMBLE)
  add(fileCardLines(sources), FILE_CARD)
  add(particularsLines(sources), PARTICULARS)
  add(forumHeadLines(sources), FORUM_HEAD)
  add(relatedPapersLines(sources), RELATED)
  return messages
}

/** The lines that have something to read, each cleaned by itself. */
function cleanLines(text: string, hints: LineHints, log: ImportLog): CleanLine[] {
  const lines: CleanLine[] = []
  let afterGap = false
  const sources = sourceLines(text)
  const whole = wholeLines(sources)
  for (const source of sources) {
    const hint = hints.get(source.line)
    if (hint?.table !== undefined || hint?.isRow === true) {
      afterGap = true
      continue
    }
    const indent = source.text.length - source.text.trimStart().length
    let passage: Passage = passageOf(trimLine(source.text), source.line, source.at + indent)
    if (passage.text === '') {
      afterGap = true
      continue
    }
    if (hasHardSpaceAtEdge(source.text)) log.residue.push({ kind: 'white-space', text: '\u00a0', line: source.line })
    const message = whole.get(source.line)
    if (message !== undefined) passage = applyEdits(passage, [removal('web-leftover', 0, passage.text.length, message)], log)
    for (const find of LINE_CLEANERS) passage = applyEdits(passage, find(passage.text), log)
    const trimmed = trimPassage(passage)
    if (trimmed.text === '') continue
    lines.push({ passage: trimmed, afterGap, indented: /^[\s\u3000]/u.test(source.text) })
    // A line with a style of its own is continued by none.
    afterGap = hint?.role !== undefined
  }
  return lines
}

/** Gaps that carry meaning stay: 单位　姓名, and the one that parts a heading from the text after it. */
function keepGaps(text: string): (edit: { readonly start: number }) => boolean {
  const number = parseHeadingNumber(text)
  if (number === null) return hasMeaningfulGaps(text) ? () => true : () => false
  const split = splitHeading(text.slice(number.rest, number.rest + 400), number.level)
  return (edit) => edit.start < number.rest || (split.apart && edit.start === number.rest + split.end)
}

/** 抓党建　促发展　强基础: phrases of three characters and more, apart instead of by commas. */
function keepTitleGaps(text: string): () => boolean {
  const words = text.split(/[\s\u3000]+/u)
  const arePhrases = words.length >= 2 && words.every((word) => word.length >= 3 && !/[\d年度]$|^\d/u.test(word))
  return () => arePhrases
}

function finishBlock(block: DraftBlock | DraftTable, ids: IdSource, blanks: ImportedBlank[]): Block {
  const id = ids.blockId()
  if (block.type === 'table') {
    const rows = block.rows.map((row) => row.map((cell) => inlinesOf(cell, ids, blanks)))
    return { type: 'table', id, rows, headerRows: block.headerRows }
  }
  if (block.type !== 'heading') return { type: block.type, id, content: inlinesOf(block.passage, ids, blanks) }
  const content = inlinesOf(block.content, ids, blanks)
  return { type: 'heading', id, level: block.level, content, runIn: inlinesOf(block.runIn, ids, blanks) }
}

function inlinesOf(passage: Passage, ids: IdSource, blanks: ImportedBlank[]): Inline[] {
  const inlines: Inline[] = []
  passage.text.split(BLANK_MARK).forEach((text, i) => {
    const hole = i > 0 ? passage.holes[i - 1] : undefined
    if (hole) {
      const id = ids.blankId()
      inlines.push({ type: 'blank', id, kind: hole.kind, hint: hole.hint })
      blanks.push({ blankId: id, text: hole.source, kind: hole.kind, line: hole.line, excerpt: hole.excerpt })
    }
    inlines.push({ type: 'text', text })
  })
  return normalizeInlines(inlines)
}
