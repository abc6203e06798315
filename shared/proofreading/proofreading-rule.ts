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
  readonly year?: number
  readonly blockType: string
}

export interface RuleExample {
  readonly text: string
  /** The flagged passages in reading order; none for a clean text. */
  readonly flags: readonly string[]
  /** The text with every replacement applied; only where the rule offers one. */
  readonly fixed?: string
  /** 述职年度, for rules that depend on it. */
  readonly year?: number
}

export interface ProofreadingRule {
  /** Kebab-case, same as the file name, family first (punctuation-, numeral-, term-, residue- …); never reused. */
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly why: string
  readonly source: string
  /** At least one flagged and one clean. Serve the test, the help and the reviewer. */
  readonly examples: readonly RuleExample[]
  /** Reads one block's shown text; never mutates, never sees another rule's output. */
  readonly check: (text: string, context: ProofreadingContext) => readonly RuleFinding[]
}
