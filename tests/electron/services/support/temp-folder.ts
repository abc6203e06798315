import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach } from 'vitest'

/** Gives every test folders of its own, with 汉字 and a space in the name, and removes them afterwards. */
export function useTempFolders(): () => Promise<string> {
  const made: string[] = []
  afterEach(async () => {
    for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true })
  })
  return async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), '案头 测试-'))
    made.push(folder)
    return folder
  }
}
