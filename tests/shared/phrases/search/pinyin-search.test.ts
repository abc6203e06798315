import { describe, expect, it } from 'vitest'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import { buildPhraseIndex } from '#shared/phrases/search/build-phrase-index.ts'
import { createPhraseSearch } from '#shared/phrases/search-phrases.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'

const TITLES = [
  '三会一课',
  '一岗双责',
  '重温入党誓词',
  '长效机制',
  '村党组织书记',
  '调研走访',
  '行业党建',
  '会计监督',
  '政治建设、思想建设',
  '绿色发展',
]

const entry = (title: string, given: Partial<LibraryEntry> = {}): LibraryEntry => ({
  id: title as PhraseId,
  title,
  text: '正文',
  roles: [],
  unitKinds: [],
  keywords: [],
  terms: [],
  updatedTo: '2026-03',
  ...given,
})

function searchIn(entries: readonly LibraryEntry[]) {
  return createPhraseSearch(entries, buildPhraseIndex(entries))
}

const found = (query: string, entries = TITLES.map((title) => entry(title))) =>
  searchIn(entries)
    .search(query, {})
    .map(({ block }) => block.title)

describe('pinyin', () => {
  it.each([
    ['sanhuiyike', '三会一课'],
    ['shyk', '三会一课'],
    ['sanhyk', '三会一课'],
    ['shuiyk', '三会一课'],
    ['sanhuiyik', '三会一课'],
    ['三会yk', '三会一课'],
    ['shyi课', '三会一课'],
    ["san'hui'yi'ke", '三会一课'],
    ['SHYK', '三会一课'],
    ['ygsz', '一岗双责'],
    ['ygshz', '一岗双责'],
    ['lvsefazhan', '绿色发展'],
    ['lüse', '绿色发展'],
  ])('%s finds %s', (query, title) => {
    expect(found(query)).toEqual([title])
  })

  it.each([
    ['chongwen', ['重温入党誓词']],
    ['zhongwen', []],
    ['changxiao', ['长效机制']],
    ['zhangxiao', []],
    ['cundang', ['村党组织书记']],
    ['diaoyan', ['调研走访']],
    ['tiaoyan', []],
    ['hangye', ['行业党建']],
    ['kuaiji', ['会计监督']],
    ['huiji', []],
  ])('reads characters with several readings as they are read in the title: %s', (query, titles) => {
    expect(found(query)).toEqual(titles)
  })

  it('finds a character of a long text by each of its readings', () => {
    const entries = [entry('甲', { text: '组织重温入党誓词' })]
    expect(found('chongwen', entries)).toEqual(['甲'])
    expect(found('zhongwen', entries)).toEqual(['甲'])
  })

  it('asks for every word, each written or spelled', () => {
    expect(found('党 shuji')).toEqual(['村党组织书记'])
    expect(found('shuji zoufang')).toEqual([])
  })

  it('passes over the marks between characters, and never from one field into the next', () => {
    expect(found('zzjssxjs')).toEqual(['政治建设、思想建设'])
    expect(found('甲yi', [entry('甲', { keywords: ['乙'] })])).toEqual([])
    expect(found('jiayi', [entry('甲', { keywords: ['乙'] })])).toEqual([])
  })

  it('does not take letters out of the middle of a syllable', () => {
    expect(found('anhui')).toEqual([])
    expect(found('sahui')).toEqual([])
  })

  it('looks for a letter in titles, for two in keywords too, for three in texts too', () => {
    const entries = [entry('党课'), entry('甲', { keywords: ['党课'] }), entry('乙', { text: '讲党课十次' })]
    expect(found('d', entries)).toEqual(['党课'])
    expect(found('dk', entries)).toEqual(['党课', '甲'])
    expect(found('jdk', entries)).toEqual(['乙'])
  })

  it('marks what was spelled, in title and text', () => {
    const [hit] = searchIn([entry('落实三会一课制度', { text: '坚持“三会一课”〔number:次数〕次' })]).search('shyk', {})
    expect(hit?.titleMatches).toEqual([[2, 6]])
    expect(hit?.textMatches).toEqual([[3, 7]])
  })

  it('finds letters and digits as they are written', () => {
    const hotline = [entry('接诉即办', { text: '用好12345热线' })]
    expect(found('12345', hotline)).toEqual(['接诉即办'])
    expect(found('rexian', hotline)).toEqual(['接诉即办'])
    expect(found('12345rx', hotline)).toEqual(['接诉即办'])
  })

  it('finds every stretch of a title by the first letters of its characters', () => {
    const title = '持续深化党支部标准化规范化建设'
    const letters = 'cxshdzbbzhgfhjs'
    for (let start = 0; start < title.length - 1; start++)
      for (let end = start + 2; end <= title.length; end++) {
        const query = letters.slice(start, end)
        expect(found(query, [entry(title)]), query).toEqual([title])
      }
  })

  it('finds any stretch however its characters are spelled, mixed and cut, wherever in an entry it stands', () => {
    const spelled: Readonly<Record<string, string>> = {
      中: 'zhong',
      心: 'xin',
      组: 'zu',
      学: 'xue',
      习: 'xi',
      深: 'shen',
      入: 'ru',
      查: 'cha',
      找: 'zhao',
      问: 'wen',
      题: 'ti',
    }
    const characters = Object.keys(spelled)
    const random = seededRandom(17)
    for (let round = 0; round < 400; round++) {
      const stretch = Array.from({ length: 2 + Math.floor(random() * 4) }, () => characters[Math.floor(random() * characters.length)] ?? '中')
      const pieces = stretch.map((character, at) => {
        const whole = spelled[character] ?? ''
        const ways = [whole, whole.charAt(0), /^[csz]h/u.test(whole) ? whole.slice(0, 2) : whole, ...(at === 0 ? [] : [character])]
        // Only the last one may be cut short.
        return at === stretch.length - 1 && random() < 0.3 ? whole.slice(0, -1) : (ways[Math.floor(random() * ways.length)] ?? whole)
      })
      const query = pieces.join('')
      if (query.length < 3) continue
      const text = `今年，${stretch.slice(0, 1).join('')}、${stretch.slice(1).join('')}。`
      const entries = [entry('别的', { text: '村里修路' }), entry('这一条', { text })]
      expect(found(query, entries), `${query} in ${text}`).toEqual(['这一条'])
    }
  })
})

describe('the order of phrases', () => {
  it('puts the topic of the section before the rest of the section', () => {
    const entries = [entry('甲', { roles: ['members'] }), entry('乙', { roles: ['theory'] }), entry('丙', { roles: ['lead'] })]
    const hits = searchIn(entries).search('', { section: 'achievements', topic: 'theory' })
    expect(hits.map(({ block }) => block.title)).toEqual(['乙', '甲', '丙'])
  })

  it('puts what is used more before what is used less, after favourites', () => {
    const uses = new Map([
      ['丙', 5],
      ['乙', 2],
    ])
    const order = (favourites: readonly string[]) =>
      searchIn(['甲', '乙', '丙'].map((title) => entry(title)))
        .search('', { uses, favourites: new Set(favourites) })
        .map(({ block }) => block.title)
    expect(order([])).toEqual(['丙', '乙', '甲'])
    expect(order(['甲'])).toEqual(['甲', '丙', '乙'])
  })
})
