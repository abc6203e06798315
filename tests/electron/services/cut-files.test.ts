import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { changeBetween } from '#shared/document/report-change.ts'
import { countIn, countedReport } from '#tests/electron/services/support/counted-report.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { IS_LONG, printFigures } from '#tests/electron/services/support/fault-figures.ts'
import { programIn } from '#tests/electron/services/support/program-in.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

/** Bytes at the end of a file, each of which is once the first to be missing; the short form looks at some of them. */
const LAST = 4096
const STEP = IS_LONG ? 1 : 64
const VIEW = { caret: null }

describe.each([
  ['in the clear', ''],
  ['under a password', '翠湖村2026年'],
])(`files %s cut at ${STEP === 1 ? 'every byte' : `every ${STEP}th byte`} of their last ${LAST}`, (kind, password) => {
  const tempFolder = useTempFolders()

  const startedIn = async (home: string) => {
    const program = programIn(home)
    if (password !== '') unwrap(await program.password.unlock(password))
    return program
  }

  /** Count 1 as a version, count 2 as the previous file, count 3 as the draft, and whatever `append` writes in its journal. */
  async function written() {
    const home = await tempFolder()
    const { drafts, versions, password: service } = programIn(home)
    unwrap(await drafts.prepare())
    if (password !== '') unwrap(await service.set(password))
    unwrap(await drafts.createFrom(countedReport(1)))
    unwrap(await drafts.open('draft-1'))
    unwrap(await versions.keep(countedReport(1), 'named', '一稿'))
    unwrap(await drafts.save({ document: countedReport(2), view: VIEW, revision: 1 }))
    unwrap(await drafts.save({ document: countedReport(3), view: VIEW, revision: 2 }))
    const folder = path.join(home, 'drafts')
    const append = async (count: number) => {
      const change = changeBetween(countedReport(count - 1).blocks, countedReport(count).blocks)
      unwrap(await drafts.append({ id: 'draft-1', revision: 3, change, view: VIEW }))
    }
    return { home, folder, append, end: () => drafts.closeAll() }
  }

  const lengthsOf = (size: number) => Array.from({ length: Math.ceil(Math.min(LAST, size) / STEP) }, (_, n) => size - 1 - n * STEP)

  it('a draft: shown as damaged, left as it is, and the version before it is had', { timeout: 1_800_000 }, async () => {
    const { home, folder, end } = await written()
    await end()
    const file = path.join(folder, 'draft-1.antou')
    const whole = await readFile(file)
    const tally = { lost: 0, unreadable: 0, leftOver: 0 }
    const lengths = lengthsOf(whole.length)
    for (const length of lengths) {
      const { drafts } = await startedIn(home)
      await writeFile(file, whole.subarray(0, length))
      const [shown] = unwrap(await drafts.list())
      const opened = await drafts.open('draft-1')
      const recovered = await drafts.recover('draft-1')
      if (shown?.state !== 'damaged' || !shown.recoverable || opened.ok) tally.unreadable++
      if (!recovered.ok || countIn(recovered.value.document) !== 2) tally.lost++
      if ((await readFile(file)).length !== length) tally.leftOver++
      if (recovered.ok) await rm(path.join(folder, `${recovered.value.document.id}.antou`))
    }
    printFigures({ name: `a draft ${kind} cut short`, times: lengths.length, ...tally })
    expect(tally).toEqual({ lost: 0, unreadable: 0, leftOver: 0 })
  })

  it('a journal: replayed up to its last whole record', { timeout: 1_800_000 }, async () => {
    const { home, folder, append, end } = await written()
    const journal = path.join(folder, 'draft-1.journal')
    /** Where the record of each count ends. */
    const ends: { readonly count: number; readonly size: number }[] = []
    for (let count = 4; count < 10; count++) {
      await append(count)
      ends.push({ count, size: (await readFile(journal)).length })
    }
    await end()
    const whole = await readFile(journal)
    const tally = { lost: 0, unreadable: 0, leftOver: 0 }
    const lengths = lengthsOf(whole.length)
    for (const length of lengths) {
      const { drafts } = await startedIn(home)
      await writeFile(journal, whole.subarray(0, length))
      const opened = await drafts.open('draft-1')
      const wanted = ends.findLast(({ size }) => size <= length)?.count ?? 3
      if (!opened.ok) tally.unreadable++
      else if (countIn(opened.value.document) !== wanted) tally.lost++
      await drafts.closeAll()
    }
    tally.leftOver = (await readdir(folder)).filter((name) => name.endsWith('.tmp')).length
    printFigures({ name: `a journal ${kind} cut short`, times: lengths.length, ...tally })
    expect(tally).toEqual({ lost: 0, unreadable: 0, leftOver: 0 })
  })

  it('a version: passed over, the others stay', { timeout: 1_800_000 }, async () => {
    const { home, folder, end } = await written()
    await end()
    const versions = path.join(folder, 'versions', 'draft-1')
    const [first = ''] = (await readdir(versions)).sort()
    const whole = await readFile(path.join(versions, first))
    const cut = path.join(versions, '000099.json')
    const tally = { lost: 0, unreadable: 0, leftOver: 0 }
    // Without its very last byte, a line break, a version is whole: its checksum covers the line.
    const lengths = lengthsOf(password === '' ? whole.length - 1 : whole.length)
    const { versions: store } = await startedIn(home)
    for (const length of lengths) {
      await writeFile(cut, whole.subarray(0, length))
      const read = await store.read('draft-1', 99)
      const kept = await store.read('draft-1', Number(first.slice(0, 6)))
      if (read.ok || read.error.code !== 'version-gone') tally.unreadable++
      if (!kept.ok || !(await store.list('draft-1')).ok) tally.lost++
    }
    printFigures({ name: `a version ${kind} cut short`, times: lengths.length, ...tally })
    expect(tally).toEqual({ lost: 0, unreadable: 0, leftOver: 0 })
  })
})
