import { describe, expect, it } from 'vitest'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import { composeLibrary, outdatedChanges } from '#shared/phrases/own/compose-library.ts'
import {
  categoriesOf,
  changeBuiltIn,
  countUse,
  dropChange,
  keepChange,
  moveBlock,
  nudgeBlock,
  putBack,
  putBlock,
  putTerm,
  removeBlock,
  removeTerm,
  setHidden,
} from '#shared/phrases/own/edit-own-library.ts'
import { EMPTY_OWN_LIBRARY, type OwnBlock, type OwnLibrary } from '#shared/phrases/own/own-library.ts'
import { MAX_BLOCK_TEXT, parseOwnLibrary } from '#shared/phrases/own/own-library-schema.ts'
import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import type { OwnTerm } from '#shared/terms/own-term.ts'
import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'

const block = (id: string, given: Partial<PhraseBlock> = {}): PhraseBlock => ({
  id: id as PhraseId,
  title: `标题${id}`,
  text: '全年开会〔number:次数〕次。',
  roles: ['lead'],
  unitKinds: [],
  keywords: [],
  terms: [],
  updatedTo: '2026-03',
  ...given,
})
const own = (id: string, category = ''): OwnBlock => ({ ...block(id), category })
const withBlocks = (...ids: string[]): OwnLibrary => ({ ...EMPTY_OWN_LIBRARY, blocks: ids.map((id) => own(id)) })
const term = (id: string, name: string): OwnTerm => ({
  id,
  name,
  wording: '户户走到、事事记清',
  components: ['户户走到', '事事记清'],
  explanation: '走访要求。',
  updatedTo: '2026-03',
})
const order = ({ blocks }: OwnLibrary) => blocks.map(({ id }) => id).join('')

describe('the user’s fixed terms', () => {
  it('go in front when they are new, keep their place when they are edited, and go when they are not wanted', () => {
    const two = putTerm(putTerm(EMPTY_OWN_LIBRARY, term('own-a', '甲')), term('own-b', '乙'))
    expect(two.terms.map(({ name }) => name)).toEqual(['乙', '甲'])
    expect(putTerm(two, term('own-a', '丙')).terms.map(({ name }) => name)).toEqual(['乙', '丙'])
    expect(removeTerm(two, 'own-b').terms.map(({ name }) => name)).toEqual(['甲'])
  })

  it('are entries of the library before the program’s terms, found by their parts and inserted in full', () => {
    const builtIn: LibraryEntry = { ...block('term-x'), isTerm: true }
    const library = composeLibrary({ builtIn: [block('p')], own: { ...EMPTY_OWN_LIBRARY, terms: [term('own-a', '走访两件事')] }, others: [builtIn] })
    expect(library.map(({ id }) => id)).toEqual(['p', 'term-own-a', 'term-x'])
    expect(library[1]).toMatchObject({
      title: '走访两件事',
      text: '户户走到、事事记清',
      keywords: ['户户走到', '事事记清'],
      note: '走访要求。',
      origin: 'own',
      isTerm: true,
    })
  })

  it('are read from a file that has some, and are none in a file from before there were any', () => {
    const { terms: _none, ...before } = EMPTY_OWN_LIBRARY
    expect(parseOwnLibrary(before)).toEqual(EMPTY_OWN_LIBRARY)
    expect(parseOwnLibrary({ ...before, terms: [term('own-a', '甲')] })?.terms).toEqual([term('own-a', '甲')])
    expect(parseOwnLibrary({ ...before, terms: [term('own-a', '甲'), term('own-a', '乙')] })).toBeNull()
    expect(parseOwnLibrary({ ...before, terms: [{ ...term('own-a', '甲'), wording: '' }] })).toBeNull()
  })
})

describe('the user’s blocks', () => {
  it('go in front when they are new, and keep their place when they are edited', () => {
    const library = putBlock(withBlocks('a', 'b'), own('c'))
    expect(order(library)).toBe('cab')
    const edited = putBlock(library, { ...own('a'), title: '新标题' })
    expect(order(edited)).toBe('cab')
    expect(edited.blocks[1]?.title).toBe('新标题')
  })

  it('are removed by id', () => {
    expect(order(removeBlock(withBlocks('a', 'b'), 'a'))).toBe('b')
  })

  it('are moved before another one, to the end, and by one place', () => {
    expect(order(moveBlock(withBlocks('a', 'b', 'c'), 'c', 'a'))).toBe('cab')
    expect(order(moveBlock(withBlocks('a', 'b', 'c'), 'a', null))).toBe('bca')
    expect(order(moveBlock(withBlocks('a', 'b', 'c'), 'a', 'a'))).toBe('abc')
    expect(order(moveBlock(withBlocks('a', 'b'), 'x', 'a'))).toBe('ab')
    expect(order(nudgeBlock(withBlocks('a', 'b', 'c'), 'b', 1))).toBe('acb')
    expect(order(nudgeBlock(withBlocks('a', 'b', 'c'), 'b', -1))).toBe('bac')
    expect(order(nudgeBlock(withBlocks('a', 'b', 'c'), 'c', 1))).toBe('abc')
  })

  it('lie in drawers, named in the order of the blocks', () => {
    expect(categoriesOf({ ...EMPTY_OWN_LIBRARY, blocks: [own('a', '会议'), own('b'), own('c', '数据'), own('d', '会议')] })).toEqual(['会议', '数据'])
  })
})

describe('blocks of the program', () => {
  const builtIn = [block('a'), block('b')]

  it('follow the user’s own, and can be hidden and shown again', () => {
    const library = setHidden(withBlocks('x'), 'a', true)
    expect(composeLibrary({ builtIn, own: library }).map(({ id }) => id)).toEqual(['x', 'b'])
    expect(composeLibrary({ builtIn, own: setHidden(library, 'a', false) }).map(({ id }) => id)).toEqual(['x', 'a', 'b'])
  })

  it('show the user’s wording, keep all else, and go back to the program’s wording', () => {
    const changed = changeBuiltIn(EMPTY_OWN_LIBRARY, block('a'), { title: '我的说法', text: '开会。' })
    const [entry] = composeLibrary({ builtIn, own: changed })
    expect(entry).toMatchObject({ id: 'a', title: '我的说法', text: '开会。', roles: ['lead'], origin: 'changed' })
    expect(composeLibrary({ builtIn, own: dropChange(changed, 'a') })[0]).toEqual(block('a'))
    expect(changeBuiltIn(changed, block('a'), { title: block('a').title, text: block('a').text }).changes).toEqual([])
  })

  it('are asked about when the program’s wording has changed since, until the user has chosen', () => {
    const changed = changeBuiltIn(EMPTY_OWN_LIBRARY, block('a'), { title: '我的说法', text: '开会。' })
    const updated = [block('a', { text: '全年召开会议〔number:次数〕次。' }), block('b')]
    expect(outdatedChanges(builtIn, changed)).toEqual([])
    expect(outdatedChanges(updated, changed)).toEqual([{ change: changed.changes[0], current: updated[0] }])
    const kept = keepChange(changed, updated[0] as PhraseBlock)
    expect(outdatedChanges(updated, kept)).toEqual([])
    expect(composeLibrary({ builtIn: updated, own: kept })[0]?.text).toBe('开会。')
    expect(outdatedChanges(updated, dropChange(changed, 'a'))).toEqual([])
  })

  it('that are gone are not asked about', () => {
    expect(outdatedChanges([], changeBuiltIn(EMPTY_OWN_LIBRARY, block('a'), { title: '甲乙', text: '丙。' }))).toEqual([])
  })
})

describe('counting', () => {
  it('adds one for each use', () => {
    expect(countUse(countUse(EMPTY_OWN_LIBRARY, 'a'), 'a').uses).toEqual({ a: 2 })
  })
})

describe('parseOwnLibrary', () => {
  it('takes what the program writes', () => {
    const library = { ...withBlocks('a'), uses: { a: 3 }, hidden: ['b'] }
    expect(parseOwnLibrary(JSON.parse(JSON.stringify(library)))).toEqual(library)
  })

  it.each([
    ['a block twice', withBlocks('a', 'a')],
    ['a text beyond bounds', { ...EMPTY_OWN_LIBRARY, blocks: [{ ...own('a'), text: '长'.repeat(MAX_BLOCK_TEXT + 1) }] }],
    ['an unknown field', { ...EMPTY_OWN_LIBRARY, more: 1 }],
    ['an id that leaves its folder', withBlocks('../a')],
    ['no library', null],
  ])('refuses %s', (_, value) => {
    expect(parseOwnLibrary(value)).toBeNull()
  })
})

describe('taking a removal back', () => {
  const remove = (id: string) => (library: OwnLibrary) => removeBlock(library, id)
  it('puts the phrase where it stood, and leaves what was added or moved since', () => {
    const before = withBlocks('a', 'b', 'c')
    const since = putBlock(removeBlock(before, 'b'), own('new'))
    expect(order(putBack(since, before, remove('b')))).toBe('newabc')
    expect(order(putBack(moveBlock(removeBlock(before, 'b'), 'c', 'a'), before, remove('b')))).toBe('bca')
  })
  it('puts it at the end where it stood there, or where what stood behind it is gone', () => {
    const before = withBlocks('a', 'b')
    expect(order(putBack(withBlocks('a', 'x'), before, remove('b')))).toBe('axb')
    expect(order(putBack(withBlocks('x'), before, remove('a')))).toBe('xa')
  })
  it('does it once', () => {
    const before = withBlocks('a', 'b')
    const once = putBack(removeBlock(before, 'a'), before, remove('a'))
    expect(order(putBack(once, before, remove('a')))).toBe('ab')
  })
  it('does the same with terms', () => {
    const before = { ...EMPTY_OWN_LIBRARY, terms: [term('1', '一'), term('2', '二')] }
    const since = putTerm(removeTerm(before, '1'), term('3', '三'))
    expect(putBack(since, before, (library) => removeTerm(library, '1')).terms.map(({ id }) => id)).toEqual(['3', '1', '2'])
  })
})
