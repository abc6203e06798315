import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { idSourceFrom } from '#shared/base/branded-ids.ts'
import { createServices } from '#electron/services/create-services.ts'
import { bundleProgram } from '#tests/electron/services/support/bundle-program.ts'
import { countIn } from '#tests/electron/services/support/counted-report.ts'
import { IS_LONG, printFigures } from '#tests/electron/services/support/fault-figures.ts'
import { runAndKill, tempFilesBelow } from '#tests/electron/services/support/run-and-kill.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

/*
 * The power fails: what the system had not written to the disk is gone. The program writes on an ext4 in a file; in the moment after it was
 * killed, that file is copied as it is, without what waits in the system's memory, and the copy is mounted and opened.
 */
const CUTS = IS_LONG ? 100 : 3

const run = (program: string, ...args: string[]) => spawnSync(program, args, { stdio: 'ignore' }).status === 0

function makeDisk(image: string): boolean {
  return run('truncate', '-s', '24M', image) && run('mkfs.ext4', '-q', '-F', image)
}

function canMount(): boolean {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'antou-disk-'))
  const image = path.join(folder, 'disk')
  const target = mkdtempSync(path.join(folder, 'at-'))
  const isMounted = process.platform === 'linux' && makeDisk(image) && run('mount', '-o', 'loop', image, target)
  if (isMounted) run('umount', target)
  else console.warn('Skipped: power cuts need root and a loop device.')
  rmSync(folder, { recursive: true })
  return isMounted
}

/** What is on a disk after the power came back. */
async function lookAt(home: string) {
  const options = { ids: idSourceFrom(() => crypto.randomUUID()), now: () => new Date().toISOString() }
  const { drafts } = createServices({ draftsFolder: path.join(home, 'drafts'), assetsFolder: home, ...options })
  await drafts.prepare()
  const opened = await drafts.open('draft-1')
  const leftOver = (await tempFilesBelow(path.join(home, 'drafts'))).length
  await drafts.closeAll()
  return { count: opened.ok ? countIn(opened.value.document) : Number.NaN, leftOver }
}

describe(`${CUTS} power cuts`, () => {
  const tempFolder = useTempFolders()
  const targets: string[] = []
  // What a failure left mounted; elsewhere there is nothing to be unmounted any more.
  afterEach(() => targets.splice(0).filter((target) => run('umount', target)).length)

  it.skipIf(!canMount()).each(['save', 'type'])(
    'while it does nothing but %s lose nothing that was acknowledged',
    { timeout: 1_800_000 },
    async (manner) => {
      const program = await bundleProgram('tests/electron/services/support/write-until-killed.ts', await tempFolder())
      const folder = await tempFolder()
      const [image, copy, home, after] = ['disk', 'copy', 'home', 'after'].map((name) => path.join(folder, name)) as [string, string, string, string]
      await mkdir(home)
      await mkdir(after)
      targets.push(home, after)
      const tally = { lost: 0, unreadable: 0, leftOver: 0 }
      let writes = 0
      for (let n = 0; n < CUTS; n++) {
        expect(makeDisk(image) && run('mount', '-o', 'loop', image, home)).toBe(true)
        const { acknowledged, errors } = await runAndKill(program, [home, manner], 300)
        await copyFile(image, copy)
        expect(run('umount', home)).toBe(true)
        expect(errors).toBe('')
        expect(run('mount', '-o', 'loop', copy, after)).toBe(true)
        const { count, leftOver } = await lookAt(after)
        expect(run('umount', after)).toBe(true)
        if (Number.isNaN(count)) tally.unreadable++
        else tally.lost += Math.max(0, acknowledged - count)
        tally.leftOver += leftOver
        writes += acknowledged
        rmSync(image)
      }
      printFigures({ name: `power cut while it does: ${manner}`, times: CUTS, ...tally, note: `${writes} writes acknowledged` })
      expect(tally).toEqual({ lost: 0, unreadable: 0, leftOver: 0 })
    },
  )
})
