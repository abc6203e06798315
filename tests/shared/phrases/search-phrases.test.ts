import { describe, expect, it } from 'vitest'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'
import { buildPhraseIndex } from '#shared/phrases/search/build-phrase-index.ts'
import { createPhraseSearch, type PhraseHit, type PhraseSearch, type PhraseSearchContext } from '#shared/phrases/search-phrases.ts'

function block(id: string, parts: Partial<Omit<PhraseBlock, 'id'>> = {}): PhraseBlock {
  const plain = { title: '标题', text: '正文', roles: ['lead'], unitKinds: [], keywords: [], terms: [], updatedTo: '2026-03' } as const
  return { ...plain, ...parts, id: id as PhraseId }
}

function searchIn(blocks: readonly PhraseBlock[]): PhraseSearch {
  return createPhraseSearch(blocks, buildPhraseIndex(blocks))
}

function ids(blocks: readonly PhraseBlock[], query: string, context: PhraseSearchContext = {}): string[] {
  return searchIn(blocks)
    .search(query, context)
    .map((hit) => hit.block.id)
}

function only(of: PhraseBlock, query: string): PhraseHit {
  const [hit, ...others] = searchIn([of]).search(query, {})
  if (hit === undefined || others.length > 0) throw new Error(`“${query}” does not find the one block`)
  return hit
}

describe('what is found', () => {
  const library = [
    block('title', { title: '三会一课落实' }),
    block('keyword', { keywords: ['党课'] }),
    block('term', { terms: ['三会一课'] }),
    block('text', { text: '全年讲党课〔number:次数〕次' }),
  ]

  it('looks into title, keywords, terms and text', () => {
    expect(ids(library, '三会一课')).toEqual(['title', 'term'])
    expect(ids(library, '党课')).toEqual(['keyword', 'text'])
  })

  it('asks for every word, wherever each stands', () => {
    const both = block('both', { title: '书记讲课', text: '到联系点', keywords: ['授课'] })
    expect(ids([both, ...library], '联系点　书记 授课')).toEqual(['both'])
    expect(ids([both, ...library], '书记 不存在')).toEqual([])
  })

  it('looks into hints, not into the kinds of slots', () => {
    expect(ids(library, '次数')).toEqual(['text'])
    expect(ids(library, 'number')).toEqual([])
  })

  it('takes full and half width, upper and lower case, curly and straight quotes as the same', () => {
    const mixed = [block('mixed', { title: '“两新”组织ＡＢ' })]
    for (const query of ['"两新"', '“两新”', 'ab', 'ＡＢ', '组织Ab']) expect(ids(mixed, query), query).toEqual(['mixed'])
  })

  it('lists all blocks in their order for an empty query', () => {
    expect(ids(library, '')).toEqual(['title', 'keyword', 'term', 'text'])
    expect(ids(library, ' 　')).toEqual(['title', 'keyword', 'term', 'text'])
  })
})

describe('the order', () => {
  it('puts a title before a keyword before a text, even against the section', () => {
    const library = [
      block('text', { text: '谈心谈话', roles: ['problems'] }),
      block('keyword', { keywords: ['谈心谈话'] }),
      block('title', { title: '谈心谈话' }),
    ]
    expect(ids(library, '谈心', { section: 'problems' })).toEqual(['title', 'keyword', 'text'])
  })

  it('adds up the words: two in the title before one', () => {
    expect(ids([block('one', { title: '甲', text: '乙' }), block('two', { title: '甲乙' })], '甲 乙')).toEqual(['two', 'one'])
  })

  it('puts the section of the caret first, by every role a block has', () => {
    const library = [block('lead'), block('life', { roles: ['party-life'] }), block('two', { roles: ['lead', 'problems'] })]
    expect(ids(library, '', { section: 'achievements' })).toEqual(['life', 'lead', 'two'])
    expect(ids(library, '', { section: 'problems' })).toEqual(['two', 'lead', 'life'])
  })

  it('then puts blocks for the 身份 before blocks for all before blocks for others', () => {
    const library = [block('other', { unitKinds: ['park'] }), block('all'), block('own', { unitKinds: ['school', 'township'] })]
    expect(ids(library, '', { unitKind: 'township' })).toEqual(['own', 'all', 'other'])
    expect(ids(library, '')).toEqual(['other', 'all', 'own'])
  })

  it('puts the section before the 身份', () => {
    const library = [block('own', { unitKinds: ['township'] }), block('here', { roles: ['closing'], unitKinds: ['park'] })]
    expect(ids(library, '', { section: 'closing', unitKind: 'township' })).toEqual(['here', 'own'])
  })

  it('then puts favourites first, and the 身份 before favourites', () => {
    const library = [block('a'), block('b'), block('own', { unitKinds: ['village'] }), block('c')]
    const favourites = new Set(['c', 'b', 'gone'])
    expect(ids(library, '', { favourites })).toEqual(['b', 'c', 'a', 'own'])
    expect(ids(library, '', { favourites, unitKind: 'village' })).toEqual(['own', 'b', 'c', 'a'])
  })
})

describe('what a hit says', () => {
  it('gives the places of every word in title and shown text', () => {
    const hit = only(block('a', { title: '党课：讲党课', text: '讲〔number:次数〕次党课，每次' }), '党课 次')
    expect(hit.shownText).toBe('讲〔次数〕次党课，每次')
    expect(hit.titleMatches).toEqual([
      [0, 2],
      [4, 6],
    ])
    expect(hit.textMatches).toEqual([
      [2, 3],
      [5, 8],
      [10, 11],
    ])
    expect(hit.textMatches.map(([start, end]) => hit.shownText.slice(start, end))).toEqual(['次', '次党课', '次'])
  })

  it('gives places in the original after a surrogate pair and full-width letters', () => {
    const hit = only(block('a', { title: '😀ＡＢ党建' }), 'ab党')
    expect(hit.titleMatches.map(([start, end]) => hit.block.title.slice(start, end))).toEqual(['ＡＢ党'])
  })

  it('gives no places when only a keyword matches, or the query is empty', () => {
    const of = block('a', { keywords: ['授课'] })
    for (const query of ['授课', '']) expect(only(of, query)).toMatchObject({ titleMatches: [], textMatches: [] })
  })

  it('says whether the block belongs to the section', () => {
    const search = searchIn([block('a', { roles: ['theory'] })])
    expect(search.search('', { section: 'achievements' })[0]?.inSection).toBe(true)
    expect(search.search('', { section: 'lead' })[0]?.inSection).toBe(false)
    expect(search.search('', {})[0]?.inSection).toBe(false)
  })
})

describe('hostile queries', () => {
  const library = [block('a', { text: '占比（.*+?^$|{}[]\\）' }), block('b')]

  it('takes pattern characters literally', () => {
    expect(ids(library, '.*+?^$|{}[]\\')).toEqual(['a'])
    expect(ids(library, '.+')).toEqual([])
    expect(ids(library, '(')).toEqual(['a'])
  })

  it('bears emoji, half a surrogate pair and control characters', () => {
    for (const query of ['😀', '\ud83d', '\u0000', '\u200b', '〔']) expect(ids(library, query), JSON.stringify(query)).toEqual([])
  })

  it('bears 10,000 characters, in one word and in thousands', () => {
    expect(ids(library, '党'.repeat(10_000))).toEqual([])
    expect(ids(library, Array.from({ length: 5_000 }, (_, at) => String(at)).join(' '))).toEqual([])
    expect(ids(library, '占 '.repeat(5_000))).toEqual(['a'])
  })
})

describe('speed', () => {
  it('answers within 5 ms for 1,000 blocks, at its best of twenty', () => {
    const text = '全年召开支部党员大会〔number:次数〕次、支部委员会会议〔number:次数〕次，'.repeat(4)
    const library = Array.from({ length: 1_000 }, (_, at) => block(`b-${at}`, { title: `落实情况${at}`, text, keywords: ['党课', '支委会'] }))
    const search = searchIn(library)
    for (const query of ['', '会', '支部 会议 落实', '没有这个词']) {
      const times = Array.from({ length: 20 }, () => {
        const start = performance.now()
        search.search(query, { section: 'achievements', unitKind: 'township' })
        return performance.now() - start
      })
      expect(Math.min(...times), query).toBeLessThan(5)
    }
  })
})
