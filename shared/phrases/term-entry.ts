import type { PhraseId } from '#shared/base/branded-ids.ts'
import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import type { Term } from '#shared/terms/term.ts'

/** A fixed term as an entry of the library: found by its name and its parts, inserted in its full wording. */
export function termEntry(term: Term): LibraryEntry {
  return {
    id: `term-${term.id}` as PhraseId,
    title: term.name,
    text: term.wording,
    roles: [],
    unitKinds: [],
    keywords: [...term.keywords, ...term.components],
    terms: [],
    updatedTo: term.updatedTo,
    origin: 'term',
    note: [term.explanation, term.since === '' ? '' : `${term.since}。`, term.usage].join(''),
  }
}
