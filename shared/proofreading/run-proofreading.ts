import type { Block } from '#shared/document/blocks.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { type Piece, blockPieces } from '#shared/proofreading/block-pieces.ts'
import type { Finding } from '#shared/proofreading/finding.ts'
import { findingExcerpt } from '#shared/proofreading/finding-excerpt.ts'
import { PROOFREADING_RULES } from '#shared/proofreading/index.ts'
import type { ProofreadingContext, ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'
import { type RankedFinding, resolveOverlaps } from '#shared/proofreading/resolve-overlaps.ts'
import { spareBlanks } from '#shared/proofreading/spare-blanks.ts'

interface RuledFinding extends RankedFinding {
  readonly rule: ProofreadingRule
}

/** Every finding of the rules in a report, in reading order, none overlapping another. Linear in the length of the report. */
export function runProofreading(report: Pick<ReportDocument, 'blocks' | 'year'>, rules: readonly ProofreadingRule[] = PROOFREADING_RULES): Finding[] {
  return report.blocks.flatMap((block, blockIndex) => proofreadBlock(block, blockIndex, report.year, rules))
}

function proofreadBlock(block: Block, blockIndex: number, year: number | undefined, rules: readonly ProofreadingRule[]): Finding[] {
  const context: ProofreadingContext = year === undefined ? { blockType: block.type } : { blockType: block.type, year }
  return blockPieces(block).flatMap((piece) => {
    const found = resolveOverlaps(spareBlanks(sortByPlace(checkPiece(piece, context, rules)), piece))
    return found.map((finding) => toFinding(finding, piece, block, blockIndex))
  })
}

function checkPiece(piece: Piece, context: ProofreadingContext, rules: readonly ProofreadingRule[]): RuledFinding[] {
  if (piece.text === '') return []
  return rules.flatMap((rule, order) => rule.check(piece.text, context).map((finding) => ({ ...finding, rule, severity: rule.severity, order })))
}

function sortByPlace(findings: readonly RuledFinding[]): RuledFinding[] {
  return [...findings].sort((a, b) => a.range[0] - b.range[0])
}

function toFinding(found: RuledFinding, piece: Piece, block: Block, blockIndex: number): Finding {
  const [start, end] = found.range
  return {
    rule: found.rule.id,
    severity: found.severity,
    title: found.rule.title,
    blockId: block.id,
    blockIndex,
    start: piece.offset + start,
    end: piece.offset + end,
    excerpt: findingExcerpt(piece.text, start, end),
    message: found.message,
    ...(found.replacement === undefined ? {} : { suggestion: found.replacement }),
  }
}
