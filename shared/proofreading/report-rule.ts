import type { ProofreadingContext, RuleFinding, RuleHead } from '#shared/proofreading/proofreading-rule.ts'

/** Something that a rule over the whole report read in one text, to be compared with what it reads elsewhere. */
export interface Sighting {
  /** UTF-16 offsets into that text, end exclusive. */
  readonly range: readonly [start: number, end: number]
  /** What is compared: the same for all ways of writing it. */
  readonly key: string
  /** How it is written here. */
  readonly form: string
}

/** What a rule says about a sighting: at the sighting's own range. */
export interface SightingVerdict extends Omit<RuleFinding, 'range'> {
  /** One of the sightings that were judged, the same object. */
  readonly of: Sighting
}

/**
 * A rule over the whole report: the same name written in two ways. It reads each text on its own, which is remembered as long as the
 * text stays, and judges what it read in all of them; after a keystroke only one text is read again.
 */
export interface ReportRule extends RuleHead {
  /** Paragraphs of a short report, with the flagged passages in reading order. At least one flagged and one clean. */
  readonly examples: readonly { readonly texts: readonly string[]; readonly flags: readonly string[] }[]
  /** As in ProofreadingRule, for `read`. */
  readonly needs?: readonly string[] | null
  readonly read: (text: string, context: ProofreadingContext) => readonly Sighting[]
  /** `sightings` in reading order. Never mutates. */
  readonly judge: (sightings: readonly Sighting[]) => readonly SightingVerdict[]
}
