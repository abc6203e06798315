import { afterEach, describe, expect, it } from 'vitest'
import type { BlockId, PhraseId } from '#shared/base/branded-ids.ts'
import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'
import { buildPhraseIndex } from '#shared/phrases/search/build-phrase-index.ts'
import { createPhraseSearch } from '#shared/phrases/search-phrases.ts'
import { createAppStore } from '#renderer/app/app-store.ts'
import { followSlash } from '#renderer/app/phrases/inline-phrases.ts'
import { phraseState } from '#renderer/app/phrases/phrase-state.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

const plain = { roles: ['lead'], unitKinds: [], keywords: [], terms: [], updatedTo: '2026-03' } as const
const library: PhraseBlock[] = [
  { ...plain, id: 'one' as PhraseId, title: '三会一课', text: '正文' },
  { ...plain, id: 'two' as PhraseId, title: '主题党日', text: '正文' },
]
const search = createPhraseSearch(library, buildPhraseIndex(library))
const slash = { blockId: 'b1' as BlockId, start: 0, end: 5, query: 'shyk' }
const found = () => phraseState.getState().inline?.hits.map(({ block }) => block.title)

describe('what a slash in the text looks for', () => {
  let stop = () => {}
  afterEach(() => {
    stop()
    phraseState.setState({ search: null })
  })
  const follow = () => {
    stop = followSlash({ store: createAppStore() } as Workspace)
  }

  it('is found at once where the library is ready', () => {
    phraseState.setState({ search })
    follow()
    phraseState.setState({ slash })
    expect(found()).toEqual(['三会一课'])
    phraseState.setState({ slash: null })
    expect(found()).toBeUndefined()
  })

  it('is found when the library becomes ready, without another key', () => {
    follow()
    phraseState.setState({ slash })
    expect(found()).toBeUndefined()
    phraseState.setState({ search })
    expect(found()).toEqual(['三会一课'])
  })
})
