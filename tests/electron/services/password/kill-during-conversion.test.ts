import { describe, expect, it } from 'vitest'
import { changeBetween } from '#shared/document/report-change.ts'
import { bundleProgram } from '#tests/electron/services/support/bundle-program.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { IS_LONG, printFigures } from '#tests/electron/services/support/fault-figures.ts'
import { filesHolding, programIn } from '#tests/electron/services/support/program-in.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { runAndKill, tempFilesBelow } from '#tests/electron/services/support/run-and-kill.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

const KILLS = IS_LONG ? 200 : 12
const DRAFTS = 8
const PASSWORD = '翠湖村2026年'
const MARK = '独一无二的记号'
const VIEW = { caret: null }

describe('killing 案头 while it seals or opens the drafts', () => {
  const tempFolder = useTempFolders()

  it(`leaves every draft readable, ${KILLS} times over, and ends with all of them of one kind`, { timeout: 1_800_000 }, async () => {
    const program = await bundleProgram('tests/electron/services/support/convert-until-killed.ts', await tempFolder())
    const home = await tempFolder()
    const { drafts } = programIn(home)
    unwrap(await drafts.prepare())
    for (let n = 0; n < DRAFTS; n++) {
      const id = `draft-${n}`
      unwrap(await drafts.createFrom(reportWith(`${MARK}${n}`, id)))
      unwrap(await drafts.open(id))
      const change = changeBetween(reportWith(`${MARK}${n}`, id).blocks, reportWith(`${MARK}${n}续`, id).blocks)
      unwrap(await drafts.append({ id, revision: 1, change, view: VIEW }))
      await drafts.close(id)
    }
    const tally = { lost: 0, unreadable: 0, leftOver: 0 }
    let inBetween = 0
    for (let n = 0; n < KILLS; n++) {
      const { errors } = await runAndKill(program, [home, PASSWORD], 150)
      expect(errors).toBe('')
      const next = programIn(home)
      unwrap(await next.drafts.prepare())
      const before = await filesHolding(home, MARK)
      if (before.length > 0 && before.length < 3 * DRAFTS) inBetween++
      if (unwrap(await next.password.state()).lock === 'locked') unwrap(await next.password.unlock(PASSWORD))
      tally.leftOver += (await tempFilesBelow(home)).length
      const { lock, unfinished } = unwrap(await next.password.state())
      expect(unfinished).toBeNull()
      if (lock === 'open') tally.leftOver += (await filesHolding(home, MARK)).length
      for (let draft = 0; draft < DRAFTS; draft++) {
        const opened = await next.drafts.open(`draft-${draft}`)
        if (!opened.ok) tally.unreadable++
        else if (JSON.stringify(opened.value.document.blocks) !== JSON.stringify(reportWith(`${MARK}${draft}续`).blocks)) tally.lost++
      }
      await next.drafts.closeAll()
    }
    printFigures({ name: 'kill -9 while drafts are sealed or opened', times: KILLS, ...tally, note: `${inBetween} kills struck half-way` })
    expect(tally).toEqual({ lost: 0, unreadable: 0, leftOver: 0 })
    // Kills that never struck half-way would prove nothing.
    expect(inBetween).toBeGreaterThan(0)
  })
})
