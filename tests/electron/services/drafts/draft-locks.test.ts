import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftFolder } from '#electron/services/drafts/draft-folder.ts'
import { createDraftLocks } from '#electron/services/drafts/draft-locks.ts'
import { type RunningProcess, thisProcess } from '#electron/services/files/running-process.ts'
import { nodeFileOps } from '#electron/services/files/file-ops.ts'
import { failingFileOps } from '#tests/electron/services/support/failing-file-ops.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

/** A process that runs as long as the test, but is not this one. */
const PARENT: RunningProcess = { ...thisProcess(), pid: process.ppid, started: null }

describe('the locks of drafts', () => {
  const tempFolder = useTempFolders()

  async function locksIn(folder?: string, self: RunningProcess = thisProcess(), ops = nodeFileOps) {
    const places = draftFolder(folder ?? (await tempFolder()))
    return { places, locks: createDraftLocks(places, ops, self) }
  }

  it('give a draft to one program only, until it lets go', async () => {
    const first = await locksIn(undefined, PARENT)
    const second = await locksIn(first.places.folder)
    expect(await first.locks.take('draft-1')).toBe(true)
    expect(await first.locks.take('draft-1')).toBe(true)
    expect(await second.locks.take('draft-1')).toBe(false)
    expect(await second.locks.take('draft-2')).toBe(true)
    await first.locks.release('draft-1')
    expect(await second.locks.take('draft-1')).toBe(true)
    await second.locks.releaseAll()
    expect(await readdir(first.places.folder)).toEqual([])
  })

  it('give it to exactly one of many that ask at the same moment', async () => {
    const folder = await tempFolder()
    const dead = spawn('true')
    await once(dead, 'exit')
    const living = [1, 2, 3, 4].map(() => spawn('sleep', ['60']))
    for (let round = 0; round < 40; round++) {
      // Every second time somebody dead holds it.
      if (round % 2 === 1) await (await locksIn(folder, { ...PARENT, pid: dead.pid ?? 0 })).locks.take(`draft-${round}`)
      const askers = await Promise.all(living.map(({ pid = 0 }) => locksIn(folder, { ...PARENT, pid })))
      const answers = await Promise.all(askers.map(({ locks }) => locks.take(`draft-${round}`)))
      expect(answers.filter(Boolean)).toHaveLength(1)
      for (const { locks } of askers) await locks.releaseAll()
    }
    for (const child of living) child.kill('SIGKILL')
  })

  it('are taken over from a program that no longer runs, which is told once', async () => {
    const child = spawn('true')
    await once(child, 'exit')
    const dead = await locksIn(undefined, { ...PARENT, pid: child.pid ?? 0 })
    expect(await dead.locks.take('draft-1')).toBe(true)
    const next = await locksIn(dead.places.folder)
    expect(await next.locks.leftBehind()).toEqual(['draft-1'])
    expect(await next.locks.leftBehind()).toEqual([])
    expect(await next.locks.take('draft-1')).toBe(true)
    // The dead one's own release, should it come after all, takes nothing from the living.
    await dead.locks.release('draft-1')
    expect(await readFile(next.places.lock('draft-1'), 'utf8')).toContain(`"pid":${process.pid}`)
  })

  it('know a process id that was given out again', async () => {
    const before = await locksIn(undefined, { ...PARENT, started: 'another run' })
    expect(await before.locks.take('draft-1')).toBe(true)
    const next = await locksIn(before.places.folder)
    expect(await next.locks.take('draft-1')).toBe(process.platform === 'linux')
  })

  it('of another machine hold while it gives signs of life', async () => {
    const far = await locksIn(undefined, { ...PARENT, host: '另一台电脑' })
    expect(await far.locks.take('draft-1')).toBe(true)
    const near = await locksIn(far.places.folder)
    expect(await near.locks.leftBehind()).toEqual([])
    expect(await near.locks.take('draft-1')).toBe(false)
    const longAgo = Date.now() / 1000 - 120
    await utimes(far.places.lock('draft-1'), longAgo, longAgo)
    expect(await near.locks.take('draft-1')).toBe(true)
  })

  it('that cannot be read are taken over once they are silent', async () => {
    const { places, locks } = await locksIn()
    await writeFile(places.lock('draft-1'), '别的东西')
    expect(await locks.take('draft-1')).toBe(false)
    const longAgo = Date.now() / 1000 - 120
    await utimes(places.lock('draft-1'), longAgo, longAgo)
    expect(await locks.take('draft-1')).toBe(true)
  })

  it('work where there are no links', async () => {
    const folder = await tempFolder()
    const noLinks = failingFileOps({ at: 1, with: 'EPERM', forGood: true, only: ['link'] })
    const first = await locksIn(folder, PARENT, noLinks)
    const second = await locksIn(folder, thisProcess(), noLinks)
    expect(await first.locks.take('draft-1')).toBe(true)
    expect(await second.locks.take('draft-1')).toBe(false)
    expect(await readdir(folder)).toEqual(['draft-1.lock'])
  })

  it('keep nobody from reading a draft on a disk that takes no lock, and leave nothing behind', async () => {
    for (let n = 1; n <= 9; n++) {
      const folder = await tempFolder()
      const { locks } = await locksIn(folder, thisProcess(), failingFileOps({ at: n, with: 'EROFS' }))
      expect(await locks.take('draft-1')).toBe(true)
      expect((await readdir(folder)).filter((name) => path.extname(name) === '.tmp' && n !== 7)).toEqual([])
    }
  })
})
