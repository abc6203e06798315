import { mkdtempSync, readdirSync, readlinkSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { bugCode } from '#electron/services/bug-note.ts'
import { runs } from '#electron/services/files/running-process.ts'

/** The process id is part of the name, so that a sweep never takes a profile from under a running 案头. */
const OWN_PROFILE = /^antou-window-(\d+)-\w{6}$/

/** A folder of its own for the browser's profile. Remove it with `removeProfile`. */
export function makeProfile(folder: string = os.tmpdir()): string {
  return mkdtempSync(path.join(folder, `antou-window-${process.pid}-`))
}

/** Helpers of a browser that has ended write for some moments more, and make the folder anew: gone is what stays gone this long. */
const SETTLED_MS = 500
const ATTEMPTS = 8

/** Removes a profile for good; where that cannot be done, it says where it lies. */
export async function removeProfile(profile: string): Promise<void> {
  let trouble: unknown = null
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    trouble = await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).then(
      () => null,
      (error: unknown) => error,
    )
    await pause(SETTLED_MS)
    if (!(await isThere(profile))) return
  }
  console.warn(`临时文件夹没有删除干净（${trouble === null ? '还在使用' : bugCode(trouble)}），可以自己删除：${profile}`)
}

/** Removes the profiles of windows whose 案头 was ended from outside. Those of a running 案头 or browser stay. Never throws. */
export async function sweepProfiles(folder: string = os.tmpdir()): Promise<void> {
  for (const name of namesIn(folder)) {
    const owner = OWN_PROFILE.exec(name)?.[1]
    const profile = path.join(folder, name)
    if (owner === undefined || runs(Number(owner)) || isInUse(profile)) continue
    // Another user's, say: it is theirs to remove.
    await rm(profile, { recursive: true, force: true }).catch(() => undefined)
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Chromium on Linux and macOS keeps a link named SingletonLock to <computer>-<process id>. */
function isInUse(profile: string): boolean {
  try {
    return runs(Number(/-(\d+)$/.exec(readlinkSync(path.join(profile, 'SingletonLock')))?.[1] ?? 0))
  } catch {
    return false
  }
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
