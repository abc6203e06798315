import campaign from '#assets/terms/campaign.json'
import discipline from '#assets/terms/discipline.json'
import field from '#assets/terms/field.json'
import partyLife from '#assets/terms/party-life.json'
import political from '#assets/terms/political.json'
import regulation from '#assets/terms/regulation.json'
import type { Term, TermEntry, TermKind } from '#shared/terms/term.ts'

/** For rules, which need the terms without reading files; tests/assets holds every entry against the schema. */
export const BUILT_IN_TERMS: readonly Term[] = [
  ...ofKind('political', political),
  ...ofKind('discipline', discipline),
  ...ofKind('party-life', partyLife),
  ...ofKind('field', field),
  ...ofKind('campaign', campaign),
  ...ofKind('regulation', regulation),
]

function ofKind(kind: TermKind, entries: readonly unknown[]): Term[] {
  return entries.map((entry) => ({ ...(entry as TermEntry), kind }))
}
