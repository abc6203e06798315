import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sweepOwnFolders } from '#electron/services/files/sweep-own-folders.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

/** Of a process that cannot run: its number is beyond the largest there is. */
const LEFT_OVER = '.antou-99999999-0123456789abcdef01234567.tmp'
const OWN = ['.', 'library', 'profiles', 'report-types', 'drafts', 'drafts/trash', 'drafts/versions/draft-1', 'drafts/versions/draft-2']

describe('the sweep at the start', () => {
  const tempFolder = useTempFolders()

  it('removes what a killed program left, wherever 案头 writes, and nothing else', async () => {
    const home = await tempFolder()
    for (const folder of [...OWN, 'another']) {
      await mkdir(path.join(home, folder), { recursive: true })
      await writeFile(path.join(home, folder, LEFT_OVER), '写到一半')
      await writeFile(path.join(home, folder, 'kept.json'), '{}')
    }
    expect(await sweepOwnFolders(home, path.join(home, 'drafts'))).toEqual({ removed: OWN.length, complete: true })
    for (const folder of OWN) expect(await readdir(path.join(home, folder)), folder).not.toContain(LEFT_OVER)
    for (const folder of OWN) expect(await readdir(path.join(home, folder)), folder).toContain('kept.json')
    expect(await readdir(path.join(home, 'another'))).toContain(LEFT_OVER)
  })

  it('stands in nobody’s way where there is no folder yet', async () => {
    const home = path.join(await tempFolder(), 'none')
    expect(await sweepOwnFolders(home, path.join(home, 'drafts'))).toMatchObject({ removed: 0 })
  })
})
