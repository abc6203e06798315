import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { readdir, rm, statfs, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { idSourceFrom } from '#shared/base/branded-ids.ts'
import { changeBetween } from '#shared/document/report-change.ts'
import { createServices } from '#electron/services/create-services.ts'
import { countIn, countedReport } from '#tests/electron/services/support/counted-report.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { printFigures } from '#tests/electron/services/support/fault-figures.ts'
import { tempFilesBelow } from '#tests/electron/services/support/run-and-kill.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

const PAGE = 4096
const VIEW = { caret: null }
const mounted: string[] = []

/** A small disk of its own; false where only root may mount one. */
function mountSmallDisk(folder: string): boolean {
  return process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]).status === 0
}

function canMount(): boolean {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'antou-disk-'))
  const isMounted = mountSmallDisk(folder)
  if (isMounted) spawnSync('umount', [folder])
  else console.warn('Skipped: no disk of its own can be mounted here, so none can be filled page by page.')
  rmdirSync(folder)
  return isMounted
}

function programIn(home: string) {
  const options = { ids: idSourceFrom(() => crypto.randomUUID()), now: () => new Date().toISOString() }
  return createServices({ draftsFolder: path.join(home, 'drafts'), assetsFolder: home, ...options })
}

/** Takes all of the disk but so many pages. */
async function leaveFree(home: string, pages: number): Promise<() => Promise<void>> {
  const filler = path.join(home, 'filler')
  const { bavail, bsize } = await statfs(home)
  await writeFile(filler, Buffer.alloc(Math.max(0, bavail * bsize - pages * PAGE)))
  return () => rm(filler)
}

describe('a disk that is full', () => {
  const tempFolder = useTempFolders()
  afterEach(() => {
    for (const folder of mounted.splice(0)) spawnSync('umount', [folder])
  })

  it.skipIf(!canMount()).each(['save', 'type'])(
    'but for 0, 1, 2 … pages of 4 KiB when somebody does %s: nothing is lost, and it goes on once there is room',
    async (manner) => {
      const home = await tempFolder()
      expect(mountSmallDisk(home)).toBe(true)
      mounted.push(home)
      const tally = { lost: 0, unreadable: 0, leftOver: 0 }
      const seen = { full: 0, written: 0 }
      let program = programIn(home)
      unwrap(await program.drafts.prepare())
      unwrap(await program.drafts.createFrom(countedReport(1)))
      let { revision } = unwrap(await program.drafts.open('draft-1'))
      let count = 1
      const write = async () => {
        const document = countedReport(count + 1)
        const change = changeBetween(countedReport(count).blocks, document.blocks)
        const answer = await (manner === 'save'
          ? program.drafts.save({ document, view: VIEW, revision })
          : program.drafts.append({ id: 'draft-1', revision, change, view: VIEW }))
        if (answer.ok) count++
        return answer
      }
      // From no room at all to room enough for the whole report, beside the one before it.
      for (let pages = 0; pages < 40; pages++) {
        const giveBack = await leaveFree(home, pages)
        const answer = await write()
        if (answer.ok) seen.written++
        else if (answer.error.code === 'disk-full') seen.full++
        else expect(answer.error.code, `${pages} pages`).toBe('whole-save-needed')
        await program.drafts.closeAll()
        program = programIn(home)
        const opened = await program.drafts.open('draft-1')
        if (!opened.ok) tally.unreadable++
        else if (countIn(opened.value.document) < count) tally.lost++
        await giveBack()
        if (opened.ok) revision = opened.value.revision
        unwrap(await program.drafts.open('draft-1'))
        const later = unwrap(await program.drafts.save({ document: countedReport(count + 1), view: VIEW, revision }))
        count++
        revision = later.revision
        unwrap(await program.drafts.prepare())
        const foreign = (await readdir(path.join(home, 'drafts'))).filter((name) => name !== 'versions' && !name.startsWith('draft-1'))
        tally.leftOver += (await tempFilesBelow(home)).length + foreign.length
        // Its room would go to the next save: as after the very first one, there is to be none.
        await rm(path.join(home, 'drafts', 'draft-1.prev.antou'))
      }
      printFigures({
        name: `a full disk, page by page: ${manner}`,
        times: 40,
        ...tally,
        note: `${seen.full} refused as full, ${seen.written} written`,
      })
      expect(tally).toEqual({ lost: 0, unreadable: 0, leftOver: 0 })
      expect(Math.min(seen.full, seen.written)).toBeGreaterThan(0)
    },
  )
})
