import { describe, expect, it } from 'vitest'
import { changeBetween } from '#shared/document/report-change.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { printFigures } from '#tests/electron/services/support/fault-figures.ts'
import { programIn } from '#tests/electron/services/support/program-in.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

const VIEW = { caret: null }
const START = Date.UTC(2026, 2, 5, 8)
const DAY = 24 * 60 * 60 * 1000
/** Where the clock stands after the jump. */
const JUMPS: readonly [string, number][] = [
  ['a day back', START - DAY],
  ['ten years back', START - 3652 * DAY],
  ['ten years on', START + 3652 * DAY],
  ['an hour back, as at the end of summer time', START - DAY / 24],
  ['an hour on, as at its beginning', START + DAY / 24],
  ['to 1970', 0],
]

describe('a clock that jumps', () => {
  const tempFolder = useTempFolders()

  it.each(JUMPS)('%s: keeps every version in its order, goes on saving, and empties no bin', async (name, after) => {
    const home = await tempFolder()
    let time = START
    const tick = () => {
      time += 1000
      return new Date(time).toISOString()
    }
    const program = programIn(home, undefined, tick)
    const { drafts, versions } = program
    unwrap(await drafts.prepare())
    unwrap(await drafts.createFrom(reportWith('箱', 'b')))
    unwrap(await drafts.remove('b'))
    unwrap(await drafts.createFrom(reportWith('第0版')))
    unwrap(await drafts.open('draft-1'))
    let revision = 1
    const save = async (n: number) => {
      time += 11 * 60 * 1000
      const saved = unwrap(await drafts.save({ document: reportWith(`第${n}版`), view: VIEW, revision }))
      expect(saved.movedTo).toBeUndefined()
      revision = saved.revision
    }
    for (let n = 1; n <= 3; n++) await save(n)
    time = after
    for (let n = 4; n <= 6; n++) await save(n)
    const change = changeBetween(reportWith('第6版').blocks, reportWith('第7版').blocks)
    expect(unwrap(await drafts.append({ id: 'draft-1', revision, change, view: VIEW })).savedAt).not.toBeNull()
    await drafts.closeAll()

    const next = programIn(home, undefined, tick)
    unwrap(await next.drafts.prepare())
    expect(unwrap(await next.drafts.open('draft-1')).document.blocks).toEqual(reportWith('第7版').blocks)
    const kept = unwrap(await versions.list('draft-1')).versions
    expect(kept.map(({ number }) => number)).toEqual([...kept.map(({ number }) => number)].sort((a, b) => b - a))
    const texts = await Promise.all(kept.map(async ({ number }) => unwrap(await versions.read('draft-1', number)).blocks))
    for (let n = 1; n <= 6; n++) expect(texts, `version ${n} after ${name}`).toContainEqual(reportWith(`第${n}版`).blocks)
    expect(unwrap(await next.drafts.listBin())).toMatchObject([{ id: 'b' }])
    await next.drafts.closeAll()
    printFigures({ name: `the clock jumps ${name}`, times: 1, lost: 0, unreadable: 0, leftOver: 0 })
  })
})
