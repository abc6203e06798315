import { createStore } from 'zustand/vanilla'

/** Which dialog of the proofreader is shown. */
export interface ProofreadingState {
  /** Id of the rule whose findings are to be accepted together. */
  readonly acceptKind: string | null
  readonly ownWordsShown: boolean
  readonly reportShown: boolean
}

export const proofreadingState = createStore<ProofreadingState>(() => ({ acceptKind: null, ownWordsShown: false, reportShown: false }))

export function openAcceptKind(rule: string): void {
  proofreadingState.setState({ acceptKind: rule })
}

export function openOwnWords(): void {
  proofreadingState.setState({ ownWordsShown: true })
}

export function openCheckReport(): void {
  proofreadingState.setState({ reportShown: true })
}

export function closeProofreadingDialogs(): void {
  proofreadingState.setState({ acceptKind: null, ownWordsShown: false, reportShown: false })
}
