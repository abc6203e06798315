import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listReports } from '#electron/services/import/list-reports.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'antou-folder-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const put = async (...names: string[]) => {
  for (const name of names) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), '一')
  }
}

describe('listReports', () => {
  it('finds the reports of a folder and those below it, by name, and counts the rest', async () => {
    await put('报告10.docx', '报告2.txt', '更早/旧.WPS', '照片.png', '~$报告2.docx', '.隐藏.txt')
    await symlink(path.join(folder, '报告2.txt'), path.join(folder, '链接.txt'))
    expect(await listReports(folder)).toEqual({
      ok: true,
      value: { files: ['报告2.txt', '报告10.docx', '更早/旧.WPS'].map((name) => path.join(folder, name)), skipped: 2 },
    })
  })
  it('says so when there is none', async () => {
    await put('照片.png')
    expect(await listReports(folder)).toMatchObject({ ok: false, error: { code: 'no-reports' } })
  })
  it('says so when the folder is gone', async () => {
    expect(await listReports(path.join(folder, '不在'))).toMatchObject({ ok: false })
  })
})
