import type { Block } from '#shared/document/blocks.ts'
import type { Piece } from '#shared/proofreading/block-pieces.ts'
import { permittedPlaces } from '#shared/proofreading/permitted-words.ts'
import type { CheckText, Probe, ProofreadingContext, ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'
import type { Sighting } from '#shared/proofreading/report-rule.ts'
import { createRuleGate } from '#shared/proofreading/rule-gate.ts'
import type { RuledFinding, RuleSet } from '#shared/proofreading/rule-set.ts'

/** What all rules say about a block on its own. */
export interface BlockReading {
  readonly pieces: readonly PieceReading[]
}

export interface PieceReading {
  readonly piece: Piece
  readonly found: readonly RuledFinding[]
  /** What each rule over the whole report read here; those that read nothing are left out. */
  readonly seen: readonly { readonly rule: number; readonly sightings: readonly Sighting[] }[]
}

interface AskedCheck {
  readonly rule: ProofreadingRule
  readonly order: number
  readonly check: CheckText
}

/** @param pieces those of the block */
export type BlockReader = (block: Block, pieces: readonly Piece[], year: number | undefined) => BlockReading

/** Reads blocks with all rules of a set: one pass over the text finds out which of them have anything to look at. Made once a set: some ms. */
export function createBlockReader({ text, report, permitted = [] }: RuleSet): BlockReader {
  const checks = text.flatMap((rule, order) => probesOf(rule).map(({ needs, check }) => ({ needs, rule, order, check })))
  const gate = createRuleGate([...checks.map(({ needs }) => needs), ...report.map(({ needs }) => needs ?? null)])
  const spare = permittedPlaces(permitted)
  const readPiece = (piece: Piece, context: ProofreadingContext): PieceReading => {
    const found: RuledFinding[] = []
    const seen: { rule: number; sightings: readonly Sighting[] }[] = []
    for (const index of piece.text === '' ? [] : gate.open(piece.text)) {
      const asked = checks[index]
      if (asked) ask(asked, piece, context, found)
      else {
        const rule = index - checks.length
        const sightings = report[rule]?.read(piece.text, context) ?? []
        if (sightings.length > 0) seen.push({ rule, sightings })
      }
    }
    return { piece, found: spare(piece.text, found), seen }
  }
  return (block, pieces, year) => {
    const context = { blockType: block.type, headingLevel: block.type === 'heading' ? block.level : undefined, year }
    return { pieces: pieces.map((piece) => readPiece(piece, context)) }
  }
}

/** A rule that is no list is one probe. */
function probesOf({ probes, needs = null, check }: ProofreadingRule): readonly Probe[] {
  return probes ?? [{ needs, check }]
}

function ask({ rule, order, check }: AskedCheck, piece: Piece, context: ProofreadingContext, found: RuledFinding[]): void {
  for (const finding of check(piece.text, context)) found.push({ ...finding, rule, severity: rule.severity, order, piece })
}
