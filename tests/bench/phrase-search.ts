import MiniSearch from 'minisearch'
import { match } from 'pinyin-pro'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import { buildPhraseIndex } from '#shared/phrases/search/build-phrase-index.ts'
import { createPhraseSearch } from '#shared/phrases/search-phrases.ts'
import { slotsToLabels } from '#shared/phrases/slots.ts'
import { type Candidate, measure, printFigures } from '#tests/bench/measure.ts'
import { ownPhrases } from '#tests/bench/own-texts.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'

const BLOCKS = 5_000
const QUERIES = [
  '',
  '会',
  '三会一课',
  '支部 落实',
  'ygsz',
  'sanhuiyike',
  'shyk',
  'd',
  'dj',
  '三会yk',
  'zrqd',
  'meiyouzhegeci',
  '没有这个词',
  'dang jian',
] as const

/** Finding phrases among 5,000 blocks: ours, minisearch over pairs of characters, and pinyin-pro's own match. */
export async function benchPhraseSearch(root: string): Promise<void> {
  const blocks = manyBlocks(ownPhrases(root))
  console.log(`\n${BLOCKS} blocks, ${blocks.reduce((sum, { text }) => sum + text.length, 0)} characters of text`)
  const builds: Candidate[] = [
    { name: 'index', run: () => buildPhraseIndex(blocks) },
    { name: 'minisearch, pairs', run: () => pairIndex(blocks) },
  ]
  printFigures('index ready', await measure(builds, { rounds: 12, budgetMs: 6_000 }))

  const search = createPhraseSearch(blocks, buildPhraseIndex(blocks))
  const pairs = pairIndex(blocks)
  const queries = QUERIES.flatMap((query): Candidate[] => {
    const ours = { name: `“${query}”`, run: () => firstShown(search.search(query, { section: 'achievements', unitKind: 'township' })) }
    const theirs = { name: `“${query}” minisearch`, run: () => pairs.search(query, { combineWith: 'AND' }).length }
    return /^[a-z]/.test(query) || query === '' ? [ours] : [ours, theirs]
  })
  printFigures('a query, first forty hits drawn', await measure(queries, { rounds: 60, budgetMs: 10_000 }))
  const titles = ['ygsz', 'sanhuiyike'].map((query) => ({
    name: `“${query}” pinyin-pro match`,
    run: () => blocks.filter(({ title, text }) => match(title, query, { precision: 'first' }) ?? match(text, query, { precision: 'first' })).length,
  }))
  printFigures('pinyin-pro over the same blocks', await measure(titles, { rounds: 8, budgetMs: 8_000 }))
}

function firstShown(hits: ReturnType<ReturnType<typeof createPhraseSearch>['search']>): number {
  return hits.slice(0, 40).reduce((sum, hit) => sum + hit.titleMatches.length + hit.textMatches.length + hit.shownText.length, hits.length)
}

function pairIndex(blocks: readonly LibraryEntry[]): MiniSearch {
  const index = new MiniSearch({ fields: ['title', 'keywords', 'text'], idField: 'id', tokenize: pairsOf, searchOptions: { boost: { title: 3 } } })
  index.addAll(blocks.map(({ id, title, keywords, text }) => ({ id, title, keywords: keywords.join('，'), text: slotsToLabels(text) })))
  return index
}

function pairsOf(text: string): string[] {
  return text
    .split(/[\s，。、；：“”〔〕]+/u)
    .flatMap((run) => (run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))))
}

/** The built-in blocks, then others of clauses drawn from them: no two alike, the words those of real ones. */
function manyBlocks(given: readonly LibraryEntry[]): LibraryEntry[] {
  const random = seededRandom(5)
  const clauses = given.flatMap(({ text }) => text.split(/(?<=[，。；])/u))
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  return Array.from({ length: BLOCKS }, (_, index) => {
    const like = given[index % given.length] as LibraryEntry
    if (index < given.length) return like
    const text = Array.from({ length: 8 }, () => pick(clauses)).join('')
    return { ...like, id: `own-${index}` as PhraseId, title: pick(given).title.slice(0, 4) + pick(given).title.slice(-4), text, origin: 'own' }
  })
}
