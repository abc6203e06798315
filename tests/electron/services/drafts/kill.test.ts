import { describe, expect, it } from 'vitest'
import { bundleProgram } from '#tests/electron/services/support/bundle-program.ts'
import { countIn } from '#tests/electron/services/support/counted-report.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { IS_LONG, printFigures } from '#tests/electron/services/support/fault-figures.ts'
import { filesHolding, programIn } from '#tests/electron/services/support/program-in.ts'
import { runAndKill, tempFilesBelow } from '#tests/electron/services/support/run-and-kill.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

const KILLS = IS_LONG ? 500 : 20
/** So many programs are killed side by side, each over a folder of its own. */
const LANES = 4
const WITHIN_MS = 100

interface Tally {
  lost: number
  unreadable: number
  leftOver: number
  /** Kills that left a half-written file for the next start to remove. */
  struck: number
  /** Writes that arrived without having been acknowledged: what was on its way in the moment of the kill. */
  beyond: number
  writes: number
}

/** What the next start finds: the draft that was open, as it was left, its versions, and whatever temp file is still about. */
async function startAgain(folder: string, given: string) {
  const { drafts, versions, password } = programIn(folder)
  unwrap(await drafts.prepare())
  if (given !== '') unwrap(await password.unlock(given))
  const leftOver = (await tempFilesBelow(folder)).length
  const leftOpen = await drafts.leftOpen()
  const opened = await drafts.open('draft-1')
  const kept = unwrap(await versions.list('draft-1')).versions
  const read = await Promise.all(kept.map(({ number }) => versions.read('draft-1', number)))
  const inList = unwrap(await drafts.list()).length
  await drafts.closeAll()
  const count = opened.ok ? countIn(opened.value.document) : Number.NaN
  return { count, leftOver, leftOpen, inList, unreadable: read.filter(({ ok }) => !ok).length + (Number.isNaN(count) ? 1 : 0) }
}

async function killOver(program: string, folder: string, manner: string, given: string, kills: number, tally: Tally): Promise<void> {
  let before = 0
  for (let n = 0; n < kills; n++) {
    const { acknowledged, errors } = await runAndKill(program, [folder, manner, given], WITHIN_MS)
    expect(errors).toBe('')
    if ((await tempFilesBelow(folder)).length > 0) tally.struck++
    const { count, leftOver, leftOpen, inList, unreadable } = await startAgain(folder, given)
    tally.unreadable += unreadable
    tally.leftOver += leftOver
    tally.lost += Math.max(0, acknowledged - count)
    tally.beyond += Math.max(0, count - acknowledged)
    tally.writes += count - before
    before = count
    // Never more than the one write that was on its way.
    expect(count - acknowledged).toBeLessThanOrEqual(1)
    expect([leftOpen, inList]).toEqual(['draft-1', 1])
    if (given !== '') expect(await filesHolding(folder, '持续保存')).toEqual([])
  }
}

describe('killing 案头', () => {
  const tempFolder = useTempFolders()

  it.each([
    ['save', '', 'a save and keeping a version'],
    ['type', '', 'writing down what is typed'],
    ['save', '翠湖村2026年', 'a save under a password'],
    ['type', '翠湖村2026年', 'writing down what is typed under a password'],
  ])(
    `while it does nothing but %s (password: %j), ${KILLS} times, loses nothing it had acknowledged`,
    { timeout: 1_800_000 },
    async (manner, given, what) => {
      const program = await bundleProgram('tests/electron/services/support/write-until-killed.ts', await tempFolder())
      const tally: Tally = { lost: 0, unreadable: 0, leftOver: 0, struck: 0, beyond: 0, writes: 0 }
      const folders = await Promise.all(Array.from({ length: LANES }, tempFolder))
      await Promise.all(folders.map((folder) => killOver(program, folder, manner, given, KILLS / LANES, tally)))
      const { lost, unreadable, leftOver, struck, beyond, writes } = tally
      const note = `${writes} writes; ${struck} kills left a half-written file, swept at the next start; ${beyond} writes arrived unacknowledged`
      printFigures({ name: `kill -9 in ${what}`, times: KILLS, lost, unreadable, leftOver, note })
      expect({ lost, unreadable, leftOver }).toEqual({ lost: 0, unreadable: 0, leftOver: 0 })
      expect(writes).toBeGreaterThan(KILLS / 2)
      // Kills that never struck a save would prove nothing.
      if (manner === 'save') expect(struck).toBeGreaterThan(0)
    },
  )
})
