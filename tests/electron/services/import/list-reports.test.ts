import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listReports } from '#electron/services/import/list-reports.ts'

/** Whoever runs the tests may be allowed everything: a folder of this name refuses all the same. */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const readdir = (place: string, options: { withFileTypes: true }) =>
    place.endsWith('System Volume Information')
      ? Promise.reject(Object.assign(new Error(`EPERM: ${place}`), { code: 'EPERM' }))
      : real.readdir(place, options)
  return { ...real, readdir }
})

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
      value: { files: ['报告2.txt', '报告10.docx', '更早/旧.WPS'].map((name) => path.join(folder, name)), skipped: 2, hasMore: false },
    })
  })
  it('says that there are more where it stops counting', async () => {
    await mkdir(path.join(folder, '多'))
    for (let n = 1; n <= 2000; n++) await writeFile(path.join(folder, `多/${n}.txt`), '')
    expect(await listReports(folder)).toMatchObject({ ok: true, value: { hasMore: false } })
    await put('末/照片.png', '末/一.txt')
    const found = await listReports(folder)
    expect(found).toMatchObject({ ok: true, value: { hasMore: true } })
    expect(found.ok ? found.value.files.length : 0).toBe(2000)
  })
  it('says that there are more where it does not look any deeper', async () => {
    await put('甲.txt', '1/2/3/4/5/6/7/乙.txt')
    expect(await listReports(folder)).toMatchObject({ ok: true, value: { skipped: 0, hasMore: false } })
    await put('1/2/3/4/5/6/7/8/丙.txt')
    const found = await listReports(folder)
    expect(found).toMatchObject({ ok: true, value: { hasMore: true } })
    expect(found.ok ? found.value.files.length : 0).toBe(2)
  })
  it('reads the other folders of a drive that keeps one to itself, and says that there may be more', async () => {
    await put('甲.txt', 'System Volume Information/x.txt', '文件/乙.docx')
    expect(await listReports(folder)).toEqual({
      ok: true,
      value: { files: ['甲.txt', '文件/乙.docx'].map((name) => path.join(folder, name)), skipped: 0, hasMore: true },
    })
  })
  it('says so when there is none, and does not claim it of what it could not look into', async () => {
    await put('照片.png')
    expect(await listReports(folder)).toMatchObject({ ok: false, error: { code: 'no-reports', what: '这个文件夹里没有可以导入的报告。' } })
    await put('System Volume Information/x.txt')
    expect(await listReports(folder)).toMatchObject({
      ok: false,
      error: { code: 'no-reports', what: '没有找到可以导入的报告；里面有的文件夹太深或者打不开，没有看到底。' },
    })
  })
  it('says so when the folder is gone', async () => {
    expect(await listReports(path.join(folder, '不在'))).toMatchObject({ ok: false })
  })
})
