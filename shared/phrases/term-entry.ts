import type { PhraseId } from '#shared/base/branded-ids.ts'
import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import type { OwnTerm } from '#shared/terms/own-term.ts'
import type { Term } from '#shared/terms/term.ts'

/** A fixed term as an entry of the library: found by its name and its parts, inserted in its full wording. */
export function termEntry(term: Term): LibraryEntry {
  const note = [term.explanation, term.since === '' ? '' : `${term.since}。`, term.usage].join('')
  return { ...entryOf(term, note), keywords: [...term.keywords, ...term.components] }
}

/** The same of a term of the user's unit. */
export function ownTermEntry(term: OwnTerm): LibraryEntry {
  return { ...entryOf(term, term.explanation), keywords: term.components, origin: 'own' }
}

/** The user's term behind an entry of `ownTermEntry`, by its id. */
export function ownTermId(entryId: string): string {
  return entryId.replace(/^term-/u, '')
}

function entryOf(term: Pick<OwnTerm, 'id' | 'name' | 'wording' | 'components' | 'updatedTo'>, explanation: string) {
  const { id, name, wording, components, updatedTo } = term
  // Parts that do not stand in what is inserted are told beside it.
  const parts = components.some((component) => !wording.includes(component)) ? `包括：${components.join('、')}。` : ''
  const note = parts + explanation
  return {
    id: `term-${id}` as PhraseId,
    title: name,
    text: wording,
    roles: [],
    unitKinds: [],
    terms: [],
    updatedTo,
    isTerm: true as const,
    components,
    explanation,
    ...(note === '' ? {} : { note }),
  }
}
