import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import { PHRASE_ROLE_INFO } from '#shared/phrases/phrase-role.ts'

/** The word beside an entry's title: what kind it is, its drawer, or where in a report it belongs. */
export function phraseTag({ origin, isTerm, category, source, roles }: LibraryEntry): string {
  if (origin === 'shared') return source ?? '共享'
  if (isTerm) return origin === 'own' ? '本单位提法' : '术语'
  if (origin === 'own') return category !== undefined && category !== '' ? category : '我的'
  const role = roles[0]
  return role === undefined ? '短语' : PHRASE_ROLE_INFO[role].name
}
