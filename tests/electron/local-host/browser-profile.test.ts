import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeProfile, removeProfile, sweepProfiles } from '#electron/local-host/browser-profile.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'antou-profiles-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['--version']).pid

describe('the profile of the browser window', () => {
  it('is gone for good although a helper of the browser makes it anew after the browser has ended', async () => {
    const profile = makeProfile(folder)
    await writeFile(path.join(profile, 'Local State'), '{}')
    const removed = removeProfile(profile)
    setTimeout(() => void mkdir(path.join(profile, 'Crash Reports'), { recursive: true }), 200)
    await removed
    expect(existsSync(profile)).toBe(false)
  })

  it('goes at the next start where its 案头 was ended from outside; those in use and other folders stay', async () => {
    const left = `antou-window-${ended()}-abcdef`
    const open = `antou-window-${ended()}-ghijkl`
    const others = ['antou-window-notes', 'antou-e2e-1', 'chromium']
    for (const name of [left, open, ...others]) await mkdir(path.join(folder, name, 'Default'), { recursive: true })
    // A browser goes on where only the program behind it was ended.
    await symlink(`computer-${process.pid}`, path.join(folder, open, 'SingletonLock'))
    await symlink(`computer-${ended()}`, path.join(folder, left, 'SingletonLock'))
    const own = path.basename(makeProfile(folder))
    await sweepProfiles(folder)
    expect((await readdir(folder)).toSorted()).toEqual([open, own, ...others].toSorted())
  })

  it('never stands in the way of starting', async () => {
    await expect(sweepProfiles(path.join(folder, '不在'))).resolves.toBeUndefined()
  })
})
