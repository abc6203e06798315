import { createLiteralScanner } from '#shared/proofreading/literal-scanner.ts'

/** Says which of a number of checks have to be asked about a text. */
export interface RuleGate {
  /** Places in the list of the checks to be asked, in the order of the list. One pass over the text for all of them. */
  open(text: string): readonly number[]
}

/** @param needs for each check, the strings of which one must stand in a text that concerns it; null: it is asked about every text. */
export function createRuleGate(needs: readonly (readonly string[] | null)[]): RuleGate {
  const wakes = new Map<string, number[]>()
  const always: number[] = []
  for (const [index, literals] of needs.entries()) {
    // An empty string stands everywhere.
    if (literals === null || literals.includes('')) always.push(index)
    else for (const literal of literals) wakes.set(literal, [...(wakes.get(literal) ?? []), index])
  }
  const scanner = createLiteralScanner([...wakes.keys()])
  const woken = [...wakes.values()]
  const isOpen = new Uint8Array(needs.length)
  return {
    open(text) {
      const open = [...always]
      for (const literal of scanner.scan(text))
        for (const index of woken[literal] ?? []) {
          if (isOpen[index] === 1) continue
          isOpen[index] = 1
          insert(open, index)
        }
      for (const index of open) isOpen[index] = 0
      return open
    },
  }
}

/** A dozen of thousands of checks are woken by a paragraph: putting each in its place is cheaper than sorting them, or than a mark for each check. */
function insert(sorted: number[], index: number): void {
  let at = sorted.push(index) - 1
  for (let before = sorted[at - 1]; before !== undefined && before > index; before = sorted[at - 1]) sorted[at--] = before
  sorted[at] = index
}
