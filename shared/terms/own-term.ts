/**
 * A fixed wording of the user's unit: 一户一档四必访. It is found and inserted as the program's terms are; no rule judges by it, for
 * nothing says that other people must write so.
 */
export interface OwnTerm {
  readonly id: string
  /** As people call it; two of one name cannot be kept. */
  readonly name: string
  /** What is inserted: the full wording, to the letter. */
  readonly wording: string
  /** Its parts in their order; empty where it has none. */
  readonly components: readonly string[]
  /** What it is and where it comes from; may be empty. */
  readonly explanation: string
  /** Written or last changed in this month: 2026-03. */
  readonly updatedTo: string
}

/** Bounds on what one user keeps. Lengths in UTF-16 units. */
export const MOST_OWN_TERMS = 500
export const MOST_COMPONENTS = 20
export const TERM_NAME_LENGTH = 30
export const TERM_WORDING_LENGTH = 300
export const COMPONENT_LENGTH = 60
export const EXPLANATION_LENGTH = 200
