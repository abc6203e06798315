import type { ResidueKind } from './imported-report.ts'

/** What cleaning proposes, by the reason for it. Every kind can be refused as a whole or change by change. */
const PROPOSAL_KINDS = [
  'mask',
  'substituted-word',
  'site-advert',
  'pay-marker',
  'web-leftover',
  'stray',
  'hard-wrap',
  'run-together',
  'white-space',
  'unreadable',
  'half-width',
  'duplicate-mark',
  'quotes',
] as const satisfies readonly (ResidueKind | string)[]
export type ProposalKind = (typeof PROPOSAL_KINDS)[number]

/** Kind and place in the source: the same text always gives the same ids. */
export type ProposalId = string

/** One change that import would make, with what stands around it. */
export interface CleaningProposal {
  readonly id: ProposalId
  readonly kind: ProposalKind
  /** Of the source, from 1. */
  readonly line: number
  /** Up to 12 characters before and after, … where they were cut: the source, without what changes of other kinds have removed. */
  readonly lead: string
  readonly tail: string
  /** What stands there, and what would stand there (空 when it goes). Blanks read 〔次数〕. */
  readonly before: string
  readonly after: string
  /** A Chinese sentence: what import does when nothing is refused. */
  readonly message: string
}

/** Decides over each change of an import while it runs. */
export interface CleaningGate {
  /** Tells a proposal and the ids of the single changes it stands for. */
  propose(proposal: CleaningProposal, parts: readonly ProposalId[]): void
  /** Whether the change of that id is to be made. */
  accepts(part: ProposalId): boolean
}

export interface CollectingGate extends CleaningGate {
  /** In the order in which import came upon them. */
  readonly proposals: readonly CleaningProposal[]
  /** Ids of the single changes, without those of refused proposals. */
  acceptedWithout(refused: ReadonlySet<ProposalId>): ReadonlySet<ProposalId>
}

/** Stable as long as the input is: its kind and where it stands. @param at UTF-16 offset in the input */
export function proposalId(kind: ProposalKind, at: number): ProposalId {
  return `${kind}:${at}`
}

/** Makes every change and remembers it as a proposal. */
export function collectingGate(): CollectingGate {
  const proposals: CleaningProposal[] = []
  const partsOf = new Map<ProposalId, readonly ProposalId[]>()
  return {
    proposals,
    propose(proposal, parts) {
      const known = partsOf.get(proposal.id)
      if (known === undefined) proposals.push(proposal)
      partsOf.set(proposal.id, known === undefined ? parts : [...known, ...parts])
    },
    accepts: () => true,
    acceptedWithout(refused) {
      const accepted = new Set<ProposalId>()
      for (const [id, parts] of partsOf) if (!refused.has(id)) for (const part of parts) accepted.add(part)
      return accepted
    },
  }
}

/** Makes only the changes named; one that comes up only because another was refused is left alone too. */
export function selectingGate(accepted: ReadonlySet<ProposalId>): CleaningGate {
  return { propose: () => undefined, accepts: (part) => accepted.has(part) }
}

/** Characters shown on either side of a proposal. */
export const PROPOSAL_RADIUS = 12

/** The end of what stands before a proposal. */
export function leadOf(text: string): string {
  const lead = text.slice(-PROPOSAL_RADIUS).replace(/\p{Cs}/gu, '')
  return text.length > PROPOSAL_RADIUS ? `…${lead}` : lead
}

/** The beginning of what stands behind it. */
export function tailOf(text: string): string {
  const tail = text.slice(0, PROPOSAL_RADIUS).replace(/\p{Cs}/gu, '')
  return text.length > PROPOSAL_RADIUS ? `${tail}…` : tail
}
