import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { exportReport } from '#electron/services/export/export-report.ts'
import { failingFileOps } from '#tests/electron/services/support/failing-file-ops.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

describe('exportReport', () => {
  const tempFolder = useTempFolders()

  it('writes a Word file that holds the report, and nothing beside it', async () => {
    const folder = await tempFolder()
    const target = path.join(folder, '述职 报告.docx')
    expect(await exportReport(reportWith('坚持党建引领。'), target)).toEqual({ ok: true, value: { fileName: '述职 报告.docx', folder } })
    const parts = unzipSync(await readFile(target))
    expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('坚持党建引领。')
    expect(await readdir(folder)).toEqual(['述职 报告.docx'])
    // For handing on: as readable as any file of this user.
    expect((await stat(target)).mode & 0o777).toBe(0o666 & ~process.umask())
  })

  it('replaces an older file', async () => {
    const target = path.join(await tempFolder(), '报告.docx')
    await writeFile(target, '旧文件')
    expect((await exportReport(reportWith('新的。'), target)).ok).toBe(true)
    expect((await readFile(target)).subarray(0, 2).toString()).toBe('PK')
  })

  it('leaves the older file whole and no half-written one, whichever operation fails', async () => {
    const folder = await tempFolder()
    const target = path.join(folder, '报告.docx')
    for (let n = 1; n <= 7; n++) {
      await writeFile(target, '旧文件')
      const written = await exportReport(reportWith('新的。'), target, { ops: failingFileOps({ at: n, with: 'ENOSPC' }) })
      expect(written).toMatchObject({ ok: false, error: { code: 'disk-full', what: '磁盘空间满了，Word 文件没有写成。' } })
      if (!written.ok) expectThreeSentences(written.error)
      expect(await readFile(target, 'utf8')).toBe('旧文件')
      expect(await readdir(folder)).toEqual(['报告.docx'])
    }
  })

  it('says so when the file is open in another program', async () => {
    const target = path.join(await tempFolder(), '报告.docx')
    await writeFile(target, '旧文件')
    const written = await exportReport(reportWith('新的。'), target, {
      ops: failingFileOps({ at: 1, with: 'EPERM', forGood: true, only: ['rename'] }),
    })
    expect(written).toMatchObject({ ok: false, error: { code: 'no-permission' } })
    if (!written.ok) expect(written.error.advice).toContain('请先在 Word 或 WPS 里关掉这个文件')
    expect(await readFile(target, 'utf8')).toBe('旧文件')
  })

  it('says so when the name is a folder, the folder is missing, the path leads through a file, or the name is too long', async () => {
    const folder = await tempFolder()
    await mkdir(path.join(folder, '文件夹.docx'))
    await writeFile(path.join(folder, '文件'), '')
    const cases = [
      ['文件夹.docx', 'is-folder'],
      [path.join('没有', '报告.docx'), 'not-found'],
      [path.join('文件', '报告.docx'), 'not-found'],
      [`${'长'.repeat(100)}.docx`, 'name-too-long'],
    ] as const
    for (const [target, code] of cases)
      expect(await exportReport(reportWith('。'), path.join(folder, target))).toMatchObject({ ok: false, error: { code } })
    expect((await readdir(folder)).sort()).toEqual(['文件', '文件夹.docx'])
  })

  it('removes what an earlier, killed export left in the folder', async () => {
    const folder = await tempFolder()
    await writeFile(path.join(folder, `.antou-999999999-${'c'.repeat(24)}.tmp`), '半截')
    await exportReport(reportWith('。'), path.join(folder, '报告.docx'))
    expect(await readdir(folder)).toEqual(['报告.docx'])
  })
})
