import { spawnSync } from 'node:child_process'
import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileOps } from '#electron/services/files/file-ops.ts'
import { sweepTempFiles, tempFileBeside } from '#electron/services/files/temp-file.ts'
import { failingFileOps } from '#tests/electron/services/support/failing-file-ops.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

const TAIL = 'a'.repeat(24)

/** The id of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

describe('sweepTempFiles', () => {
  const tempFolder = useTempFolders()

  it('removes what a dead run left and nothing else', async () => {
    const folder = await tempFolder()
    const foreign = ['.antou-1.tmp', '.antou-x.tmp', '.别的程序.tmp', '报告.docx', 'draft-1.antou']
    await Promise.all([`.antou-${deadPid()}-${TAIL}.tmp`, ...foreign].map((name) => writeFile(path.join(folder, name), '正文')))
    expect(await sweepTempFiles(folder)).toEqual({ removed: 1, complete: true })
    expect((await readdir(folder)).sort()).toEqual(foreign.sort())
  })

  it('leaves the files of a running 案头 alone, until they are an hour old', async () => {
    const folder = await tempFolder()
    const temp = tempFileBeside(path.join(folder, 'draft-1.antou'))
    await writeFile(temp, '正文')
    expect(await sweepTempFiles(folder)).toEqual({ removed: 0, complete: true })
    expect(await sweepTempFiles(folder, nodeFileOps, Date.now() + 61 * 60 * 1000)).toEqual({ removed: 1, complete: true })
    expect(await readdir(folder)).toEqual([])
  })

  it('reports a folder that is not there instead of throwing', async () => {
    expect(await sweepTempFiles(path.join(await tempFolder(), '没有'))).toEqual({ removed: 0, complete: false })
  })

  it('goes on to the next file when one does not let itself be removed', async () => {
    const folder = await tempFolder()
    const pid = deadPid()
    for (const digit of ['1', '2']) await writeFile(path.join(folder, `.antou-${pid}-${digit.repeat(24)}.tmp`), '正文')
    const swept = await sweepTempFiles(folder, failingFileOps({ at: 1, with: 'EIO', only: ['remove'] }))
    expect(swept).toEqual({ removed: 1, complete: false })
    expect(await readdir(folder)).toHaveLength(1)
  })
})

describe('tempFileBeside', () => {
  it('stays in the folder of its target and never comes twice', () => {
    const target = path.join('稿 子', `${'长'.repeat(80)}.docx`)
    const names = new Set(Array.from({ length: 100 }, () => tempFileBeside(target)))
    expect(names.size).toBe(100)
    for (const name of names) {
      expect(path.dirname(name)).toBe('稿 子')
      expect(Buffer.byteLength(path.basename(name))).toBeLessThan(60)
    }
  })
})
