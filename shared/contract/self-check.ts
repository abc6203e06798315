/** One promise about the network, checked here and now. */
export interface CheckedItem {
  readonly id: string
  readonly title: string
  readonly state: 'good' | 'attention'
  /** What was looked at and what was found; full Chinese sentences. */
  readonly detail: string
}

/** What the desktop side found; the window adds its own attempts. */
export interface SelfCheck {
  /** ISO 8601, UTC */
  readonly at: string
  readonly items: readonly CheckedItem[]
}

/** One line of the self-check. @param good the sentence where all is well. @param attention the one where it is not */
export function checkedItem(id: string, title: string, isGood: boolean, good: string, attention: string): CheckedItem {
  return { id, title, state: isGood ? 'good' : 'attention', detail: isGood ? good : attention }
}
