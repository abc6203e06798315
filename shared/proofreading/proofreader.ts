import type { Block } from '#shared/document/blocks.ts'
import { perBlock } from '#shared/document/per-block.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { type Piece, blockPieces } from '#shared/proofreading/block-pieces.ts'
import { type BlockReading, type BlockReader, type PieceReading, createBlockReader } from '#shared/proofreading/block-reading.ts'
import type { Finding } from '#shared/proofreading/finding.ts'
import { findingExcerpt } from '#shared/proofreading/finding-excerpt.ts'
import { judgeSightings } from '#shared/proofreading/judge-sightings.ts'
import { resolveOverlaps } from '#shared/proofreading/resolve-overlaps.ts'
import type { RuledFinding, RuleSet } from '#shared/proofreading/rule-set.ts'
import { spareBlanks } from '#shared/proofreading/spare-blanks.ts'

export type CheckedReport = Pick<ReportDocument, 'blocks' | 'year'>

/** Checks reports again and again, each time reading only the blocks that it has not seen. */
export interface Proofreader {
  /** Every finding in reading order, none overlapping another. Blocks are known by identity: whoever changes one makes a new one. */
  check(report: CheckedReport): Finding[]
}

/** What is known of a block: what was read in it once it has been, and the findings shown as long as the whole report adds none. */
interface KnownBlock {
  readonly pieces: readonly Piece[]
  reading: BlockReading
  shown: readonly Finding[]
  /** The verdicts on the whole report that `shown` holds. */
  verdicts: readonly RuledFinding[]
}

const NONE: readonly RuledFinding[] = []
const UNREAD: BlockReading = { pieces: [] }

/** @param read made of the same rules, where it has been made already */
export function createProofreader(rules: RuleSet, read: BlockReader = createBlockReader(rules)): Proofreader {
  const judge = judgeSightings(rules)
  const prepared = rules.text.flatMap(({ prepare }) => prepare ?? [])
  const piecesOf = () => perBlock((block): KnownBlock => ({ pieces: blockPieces(block), reading: UNREAD, shown: [], verdicts: NONE }))
  let year: number | undefined
  let knownOf = piecesOf()
  const readNew = (blocks: readonly Block[], known: readonly KnownBlock[]) => {
    const texts = known.flatMap(({ reading, pieces }) => (reading === UNREAD ? pieces.map(({ text }) => text) : []))
    // Some rules look at all new texts in one go.
    if (texts.length > 0) for (const prepare of prepared) prepare(texts)
    for (const [index, block] of blocks.entries()) {
      const of = known[index]
      if (of?.reading !== UNREAD) continue
      of.reading = read(block, of.pieces, year)
      of.shown = showBlock(block, index, of.reading, NONE)
    }
  }
  return {
    check(report) {
      if (report.year !== year) knownOf = piecesOf()
      year = report.year
      const blocks = knownOf(report.blocks)
      readNew(report.blocks, blocks)
      const verdicts = judge(blocks.map(({ reading }) => reading))
      const findings: Finding[] = []
      for (const [index, block] of blocks.entries()) {
        show(block, report.blocks[index] as Block, index, verdicts.get(block.reading) ?? NONE)
        for (const finding of block.shown) findings.push(finding)
      }
      return findings
    },
  }
}

/** Brings what is shown of a block up to date: its place in the report, and what the whole report says about it. */
function show(known: KnownBlock, block: Block, index: number, verdicts: readonly RuledFinding[]): void {
  if (!isSame(known.verdicts, verdicts)) {
    known.shown = showBlock(block, index, known.reading, verdicts)
    known.verdicts = verdicts
  } else if (known.shown.length > 0 && known.shown[0]?.blockIndex !== index) {
    known.shown = known.shown.map((finding) => ({ ...finding, blockIndex: index }))
  }
}

function isSame(a: readonly RuledFinding[], b: readonly RuledFinding[]): boolean {
  return a.length === b.length && a.every((finding, i) => finding === b[i])
}

function showBlock(block: Block, index: number, { pieces }: BlockReading, verdicts: readonly RuledFinding[]): Finding[] {
  return pieces.flatMap((reading) => {
    const own = verdicts.length === 0 ? reading.found : [...reading.found, ...verdicts.filter(({ piece }) => piece === reading.piece)]
    if (own.length === 0) return []
    const sorted = [...own].sort((a, b) => a.range[0] - b.range[0])
    return resolveOverlaps(spareBlanks(sorted, reading.piece)).map((found) => toFinding(found, reading, block, index))
  })
}

function toFinding(found: RuledFinding, { piece }: PieceReading, block: Block, blockIndex: number): Finding {
  const [start, end] = found.range
  return {
    rule: found.rule.id,
    severity: found.severity,
    title: found.rule.title,
    blockId: block.id,
    blockIndex,
    start: piece.offset + start,
    end: piece.offset + end,
    ...findingExcerpt(piece.text, start, end),
    message: found.message,
    ...(found.replacement === undefined ? {} : { suggestion: found.replacement }),
  }
}
