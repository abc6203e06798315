import { z } from 'zod'

/** What a term belongs to, in the order in which lists of terms show it. */
export const TERM_KINDS = ['political', 'discipline', 'party-life', 'field', 'campaign', 'regulation'] as const
export type TermKind = (typeof TERM_KINDS)[number]

/** One entry of assets/terms/<kind>.json. */
export const termSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** As people call it: 四个意识. */
  name: z.string().min(2).max(30),
  /** What a card inserts: the full wording, to the letter. */
  wording: z.string().min(2).max(120),
  /** Its parts in their order; empty where it has none. */
  components: z.array(z.string().min(1)),
  /** The order of the components is part of the term, so that another order is a mistake. */
  fixedOrder: z.boolean(),
  /** What it is, neutrally, in our own words. */
  explanation: z.string().min(4).max(120),
  /** Since when, or how often; empty where there is nothing to say. */
  since: z.string().max(80),
  /** How it is used and what is often written wrongly; may be empty. */
  usage: z.string().max(80),
  /** `sourced`: seen in a source, may judge. `common`: common knowledge, may only hint. */
  certainty: z.enum(['sourced', 'common']),
  keywords: z.array(z.string().min(1)),
  /** Wording checked up to this month: 2026-03. */
  updatedTo: z.string().regex(/^\d{4}-\d{2}$/),
})

export type TermEntry = z.infer<typeof termSchema>

/** A fixed term, with the kind that its file names. */
export interface Term extends TermEntry {
  readonly kind: TermKind
}
