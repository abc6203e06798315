export type Severity = 'error' | 'warning' | 'info'

export interface RuleFinding {
  /** UTF-16 offsets into the text that was checked, end exclusive. */
  readonly range: readonly [start: number, end: number]
  /** One Chinese sentence: what is wrong and what is usual. */
  readonly message: string
  /** Replaces the range (empty: delete it); absent where only the user can decide. */
  readonly replacement?: string
}

export interface ProofreadingContext {
  /** 述职年度, where known. */
  readonly year?: number | undefined
  readonly blockType: string
  /** Of a heading. */
  readonly headingLevel?: number | undefined
}

export interface RuleExample {
  readonly text: string
  /** The flagged passages in reading order; none for a clean text. */
  readonly flags: readonly string[]
  /** The text with every replacement applied; only where the rule offers one. */
  readonly fixed?: string
  /** 述职年度, for rules that depend on it. */
  readonly year?: number
  /** What the text is, for rules that depend on it; a paragraph without. */
  readonly blockType?: string
  readonly headingLevel?: number
}

/** Reads one block's shown text; never mutates, never sees another rule's output. The same text and context always give the same. */
export type CheckText = (text: string, context: ProofreadingContext) => readonly RuleFinding[]

/** One entry of a list: a check that is asked only about texts in which something it needs stands. */
export interface Probe {
  /** Strings at least one of which stands in every text that `check` flags; null: it is asked about every text. */
  readonly needs: readonly string[] | null
  readonly check: CheckText
}

/** What every rule tells about itself. */
export interface RuleHead {
  /** Kebab-case, same as the file name, family first (punctuation-, numeral-, term-, residue- …); never reused. */
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly why: string
  readonly source: string
}

/** A rule that reads one paragraph, heading or table cell at a time. Rules over the whole report: report-rule.ts. */
export interface ProofreadingRule extends RuleHead {
  /** At least one flagged and one clean. Serve the test, the help and the reviewer. */
  readonly examples: readonly RuleExample[]
  readonly check: CheckText
  /**
   * Strings at least one of which stands in every text that `check` flags: texts without any are not shown to the rule, which is what
   * makes checking fast. For patterns: `requiredLiterals(PATTERN, …)`. Absent: the rule is asked about every text.
   */
  readonly needs?: readonly string[] | null
  /** Told all texts that are about to be checked, where looking at them in one go is faster; `check` says the same without. */
  readonly prepare?: (texts: readonly string[]) => void
  /** `check` in parts, where the rule is a list; made by `wordChecks` and `patternChecks`. */
  readonly probes?: readonly Probe[]
}
