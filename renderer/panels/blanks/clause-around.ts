/** What ends a clause: lists show the clause of a blank, not what happens to stand before it. */
const CLAUSE_END = /[，。；：、！？,;!?\s]/u

/** The clause around a blank, out of the text before and after it. */
export function clauseAround({ before, after }: { readonly before: string; readonly after: string }): { before: string; after: string } {
  const lead = [...before]
  const from = lead.findLastIndex((char) => CLAUSE_END.test(char)) + 1
  const rest = [...after]
  const to = rest.findIndex((char) => CLAUSE_END.test(char))
  return { before: lead.slice(from).join(''), after: (to < 0 ? rest : rest.slice(0, to)).join('') }
}
