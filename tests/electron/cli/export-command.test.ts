import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { encodeProfile } from '#shared/layout-profiles/profile-file.ts'
import { createOwnLibraryStore } from '#electron/services/library/own-library-store.ts'
import { createReportTypeStore } from '#electron/services/report-types/report-type-store.ts'
import { createOwnWordsStore } from '#electron/services/words/own-words-store.ts'
import { createPackFolders } from '#electron/services/packs/pack-folders.ts'
import { createPackService } from '#electron/services/packs/pack-service.ts'
import { createPackStores } from '#electron/services/packs/pack-stores.ts'
import { createProfileStore } from '#electron/services/profiles/profile-store.ts'
import { runInProcess } from '#tests/electron/cli/run-in-process.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

import { CLEAN, WITH_GAPS } from '#tests/electron/cli/cli-texts.ts'

describe('antou export', () => {
  const tempFolder = useTempFolders()

  async function fileWith(content: string | Uint8Array, name = '去年 的报告.txt') {
    const file = path.join(await tempFolder(), name)
    await writeFile(file, content)
    return file
  }

  it('writes the Word file and prints nothing on standard output', async () => {
    const folder = await tempFolder()
    const output = path.join(folder, '述职 报告.docx')
    const { code, stdout } = await runInProcess('export', await fileWith(CLEAN), '-o', output, '--final', '--profile', 'standard')
    expect([code, stdout]).toEqual([0, ''])
    expect(new TextDecoder().decode(unzipSync(await readFile(output))['word/document.xml'])).toContain('全年召开党委会议12次')
    expect(await readdir(folder)).toEqual(['述职 报告.docx'])
  })

  it('never writes over its own input, by whatever name the two are given', async () => {
    const folder = await tempFolder()
    const output = path.join(folder, '述职.docx')
    expect((await runInProcess('export', await fileWith(CLEAN), '-o', output)).code).toBe(0)
    const before = await readFile(output)
    await symlink(output, path.join(folder, '链接.docx'))
    for (const name of ['述职.docx', './述职.docx', '链接.docx']) {
      const { code, stderr } = await runInProcess('export', output, '-o', `${folder}/${name}`)
      expect(code).toBe(2)
      expect(stderr).toContain('要导出的文件就是输入的文件，导出会盖掉原来的，没有导出。')
    }
    expect(await readFile(output)).toEqual(before)
    expect((await readdir(folder)).toSorted()).toEqual(['述职.docx', '链接.docx'].toSorted())
  })

  it('writes a report with blanks as long as it is not final', async () => {
    const output = path.join(await tempFolder(), '报告.docx')
    expect((await runInProcess('export', await fileWith(WITH_GAPS), '-o', output)).code).toBe(0)
    expect(new TextDecoder().decode(unzipSync(await readFile(output))['word/document.xml'])).toContain('〔')
  })

  it('refuses a final report with blanks or residue, lists them by line, and writes nothing', async () => {
    const folder = await tempFolder()
    const { code, stdout, stderr } = await runInProcess('export', await fileWith(WITH_GAPS), '-o', path.join(folder, '报告.docx'), '--final')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^还有 2 处没有处理完，没有导出定稿：\n {2}第 6 行：空项 \*\*（.*）\n {2}第 7 行：付费标记 ##paidbegin##\n/)
    expect(await readdir(folder)).toEqual([])
  })

  it('tells an advert in the place of a name once, and does not count the spaces that import takes out', async () => {
    const text = CLEAN.replace('全年', '举办“范文网，www.example.com”系列活动3次，全年 ')
    const { code, stderr } = await runInProcess('export', await fileWith(text), '-o', path.join(await tempFolder(), '报告.docx'), '--final')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^还有 1 处没有处理完，没有导出定稿：\n {2}第 4 行：空项 范文网，www\.example\.com（.*）\n请/)
  })

  it('writes a final report although spaces and broken lines had to be healed', async () => {
    const output = path.join(await tempFolder(), '报告.docx')
    const run = await runInProcess('export', await fileWith(CLEAN.replace('全年', '全年 ')), '-o', output, '--final')
    expect([run.code, run.stderr]).toEqual([0, `已导出：${output}\n`])
  })

  it('lays out by a built-in profile, and by one of the user’s own, by its name', async () => {
    const data = await tempFolder()
    await mkdir(path.join(data, 'profiles'))
    await writeFile(path.join(data, 'profiles/own.json'), encodeProfile({ ...STANDARD_PROFILE, id: 'own', name: '本单位', lineTwips: 570 }))
    vi.stubEnv('ANTOU_USER_DATA', data)
    const pitch = async (profile: string) => {
      const output = path.join(await tempFolder(), '报告.docx')
      const { code } = await runInProcess('export', await fileWith(CLEAN), '-o', output, '--profile', profile)
      const document = new TextDecoder().decode(unzipSync(await readFile(output))['word/document.xml'])
      return [code, /w:docGrid w:type="(\w+)" w:linePitch="(\d+)"/.exec(document)?.slice(1)]
    }
    expect(await pitch('standard')).toEqual([0, ['lines', '579']])
    expect(await pitch('native-grid')).toEqual([0, ['linesAndChars', '579']])
    expect(await pitch('本单位')).toEqual([0, ['lines', '570']])
    const output = path.join(await tempFolder(), '报告.docx')
    const { code, stdout, stderr } = await runInProcess('export', await fileWith(CLEAN), '-o', output, '--profile', '没有的')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^没有“没有的”这个版式。可以用的有：standard（标准）、.*、centered-page-number（页码居中）、本单位。\n$/)
    expect(await readdir(path.dirname(output))).toEqual([])
    vi.unstubAllEnvs()
  })

  it('lays out by a layout that came with a subscribed folder', async () => {
    const [unit, data, share] = [await tempFolder(), await tempFolder(), await tempFolder()]
    const profiles = createProfileStore({ folder: path.join(unit, 'profiles') })
    await profiles.save({ ...STANDARD_PROFILE, id: 'unit', name: '本镇版式', lineTwips: 560 })
    const stores = createPackStores({
      library: createOwnLibraryStore(path.join(unit, 'library')),
      words: createOwnWordsStore(unit),
      types: createReportTypeStore({ folder: path.join(unit, 'types') }),
      profiles,
    })
    const pack = await createPackService(stores).make('镇党建办', new Set(['profiles 本镇版式']))
    await writeFile(path.join(share, '版式.antoupack'), pack.ok ? pack.value : '')
    const folders = createPackFolders(path.join(data, 'library'))
    await folders.add(share)
    await folders.read()
    vi.stubEnv('ANTOU_USER_DATA', data)
    const output = path.join(await tempFolder(), '报告.docx')
    expect((await runInProcess('export', await fileWith(CLEAN), '-o', output, '--profile', '本镇版式（镇党建办）')).code).toBe(0)
    expect(new TextDecoder().decode(unzipSync(await readFile(output))['word/document.xml'])).toContain('w:linePitch="560"')
    const { stderr } = await runInProcess('export', await fileWith(CLEAN), '-o', output, '--profile', '没有的')
    expect(stderr).toContain('、本镇版式（镇党建办）。')
    vi.unstubAllEnvs()
  })

  it.each([
    ['a folder', '文件夹.docx'],
    ['in a folder that is not there', path.join('没有', '报告.docx')],
    ['behind a file', path.join('文件', '报告.docx')],
    ['too long', `${'长'.repeat(100)}.docx`],
  ])('answers 2 with one sentence when the output is %s', async (_, name) => {
    const folder = await tempFolder()
    await mkdir(path.join(folder, '文件夹.docx'))
    await writeFile(path.join(folder, '文件'), '')
    const { code, stdout, stderr } = await runInProcess('export', await fileWith(CLEAN), '-o', path.join(folder, name))
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^[^\n]+Word 文件没有写成。[^\n]+。\n$/)
    expect((await readdir(folder)).sort()).toEqual(['文件', '文件夹.docx'])
  })
})
