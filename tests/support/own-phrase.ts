import type { PhraseId } from '#shared/base/branded-ids.ts'
import type { OwnBlock } from '#shared/phrases/own/own-library.ts'

/** A phrase of the user's, as an editor would have saved it. */
export function ownPhrase(id: string, text = '全年开会〔number:次数〕次。'): OwnBlock {
  return {
    id: `own-${id}` as PhraseId,
    title: `标题${id}`,
    text,
    roles: [],
    unitKinds: [],
    keywords: [],
    terms: [],
    updatedTo: '2026-03',
    category: '会议',
  }
}
