import { createStore } from 'zustand/vanilla'

/** Which dialog of the proofreader is shown. */
export interface ProofreadingState {
  /** Id of the rule whose findings are to be accepted together. */
  readonly acceptKind: string | null
  readonly ownWordsShown: boolean
  readonly reportShown: boolean
}

/** The dialogs of the proofreader. */
export const proofreadingState = createStore<ProofreadingState>(() => ({ acceptKind: null, ownWordsShown: false, reportShown: false }))

/** Opens the dialog in which the findings of one rule are looked over and accepted together. @param rule its id */
export function openAcceptKind(rule: string): void {
  proofreadingState.setState({ acceptKind: rule })
}

/** Opens 自定义词表. */
export function openOwnWords(): void {
  proofreadingState.setState({ ownWordsShown: true })
}

/** Opens 检查报告. */
export function openCheckReport(): void {
  proofreadingState.setState({ reportShown: true })
}

/** Closes whichever of the three is open. */
export function closeProofreadingDialogs(): void {
  proofreadingState.setState({ acceptKind: null, ownWordsShown: false, reportShown: false })
}
