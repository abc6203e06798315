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
  // A mark a check, in the order of the list: a set would have to be sorted for every block.
  const asleep = Uint8Array.from(needs, (_, index) => (always.includes(index) ? 1 : 0))
  const isOpen = new Uint8Array(needs.length)
  return {
    open(text) {
      const found = scanner.scan(text)
      if (found.length === 0) return always
      isOpen.set(asleep)
      for (const literal of found) for (const index of woken[literal] ?? []) isOpen[index] = 1
      const open: number[] = []
      for (let index = 0; index < isOpen.length; index++) if (isOpen[index] === 1) open.push(index)
      return open
    },
  }
}
