import { useCallback, useState } from 'react'
import type { CleaningProposal, ProposalId } from '#shared/text-import/proposal.ts'
import { ProposalRow } from '#renderer/dialogs/import/ProposalRow.tsx'

export interface ProposalListProps {
  proposals: readonly CleaningProposal[]
  refused: ReadonlySet<ProposalId>
  onDecide: (proposals: readonly CleaningProposal[], taken: boolean) => void
}

/** Rows made at once; more follow when the last of them comes near. Thousands made at once would hold up the window. */
const PORTION = 120

/** The rows of a list, as many as have been scrolled to. The first is reached by Tab, the others by the arrow keys. */
export function ProposalList({ proposals, refused, onDecide }: ProposalListProps) {
  const [shown, setShown] = useState(PORTION)
  const hasMore = shown < proposals.length
  const watch = useCallback((mark: HTMLLIElement) => {
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setShown((now) => now + PORTION))
    observer.observe(mark)
    return () => observer.disconnect()
  }, [])
  const decide = useCallback((proposal: CleaningProposal, taken: boolean) => onDecide([proposal], taken), [onDecide])
  return (
    <ul>
      {proposals.slice(0, shown).map((proposal, i) => (
        <ProposalRow key={proposal.id} proposal={proposal} isTaken={!refused.has(proposal.id)} onDecide={decide} skippedByTab={i > 0} />
      ))}
      {/* A new mark after each portion: one that never left the view would not be told of again. */}
      {hasMore && <li key={`more-${shown}`} ref={watch} className="clean-more" aria-hidden="true" />}
    </ul>
  )
}
