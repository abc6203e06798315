import type { CleaningProposal, ProposalId } from '#shared/text-import/proposal.ts'
import type { CheckState } from '#renderer/dialogs/import/CheckBox.tsx'

/** All of them, none or some are to be carried out. */
export function stateOf(proposals: readonly CleaningProposal[], refused: ReadonlySet<ProposalId>): CheckState {
  let taken = 0
  for (const { id } of proposals) if (!refused.has(id)) taken++
  return taken === proposals.length ? 'on' : taken === 0 ? 'off' : 'some'
}

/** The refused ones after some were taken or refused. */
export function withDecision(refused: ReadonlySet<ProposalId>, proposals: readonly CleaningProposal[], taken: boolean): ReadonlySet<ProposalId> {
  const next = new Set(refused)
  for (const { id } of proposals) {
    if (taken) next.delete(id)
    else next.add(id)
  }
  return next
}
