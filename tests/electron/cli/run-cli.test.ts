import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseReportDocument } from '#shared/document/parse-report-document.ts'
import { runInProcess } from '#tests/electron/cli/run-in-process.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

import { CLEAN, WITH_GAPS } from '#tests/electron/cli/cli-texts.ts'

describe('antou', () => {
  const tempFolder = useTempFolders()

  async function fileWith(content: string | Uint8Array, name = '去年 的报告.txt') {
    const file = path.join(await tempFolder(), name)
    await writeFile(file, content)
    return file
  }

  it('explains itself in Chinese', async () => {
    const { code, stdout, stderr } = await runInProcess('--help')
    expect(stdout).toContain('文件可以是 .docx、.doc、.wps、.rtf、.txt、.md')
    expect([code, stderr]).toEqual([0, ''])
    for (const word of ['antou import', 'antou check', 'antou export', '--final', '退出码']) expect(stdout).toContain(word)
  })

  describe('import', () => {
    it('prints the report on standard output, and every change it made on standard error', async () => {
      const { code, stdout, stderr } = await runInProcess('import', await fileWith(WITH_GAPS), '--json')
      expect(code).toBe(0)
      expect(parseReportDocument(JSON.parse(stdout))).toMatchObject({ ok: true, value: { schemaVersion: 2, id: 'draft-1' } })
      expect(stderr).toMatch(/^第 6 行：/m)
      for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(/^第 \d+ 行：.+/)
    })

    it('gives the same answer every time', async () => {
      const file = await fileWith(WITH_GAPS)
      expect(await runInProcess('import', file)).toEqual(await runInProcess('import', file))
    })
  })

  describe('unusable input', () => {
    const cases: readonly (readonly [string, string, string | Uint8Array])[] = [
      ['an empty file', '空.txt', ''],
      ['a binary file', '图.txt', Buffer.from([0, 1, 2, 3, 255, 0])],
      ['a Word file under another name', '改名.txt', 'PK\x03\x04'],
      ['a Word file', '去年.docx', 'PK\x03\x04'],
      ['a damaged draft', '坏.antou', '{}'],
      ['a file of an unknown kind', '表.xlsx', 'PK\x03\x04'],
      ['a file of 20 MB and more', '大.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a')],
      ['a text of some 20 MB', '长.txt', Buffer.alloc(20_000_000, 'a')],
    ]
    it.each(cases)('%s: exit code 2, one line in Chinese, nothing on standard output, no output file', async (_, name, content) => {
      const file = await fileWith(content, name)
      const output = path.join(path.dirname(file), '报告.docx')
      for (const argv of [
        ['import', file],
        ['check', '--json', file],
        ['export', file, '-o', output],
      ]) {
        const { code, stdout, stderr } = await runInProcess(...argv)
        expect([code, stdout]).toEqual([2, ''])
        expect(stderr).toMatch(/^[\u3000-\uffef“‘—（][^\n]*。\n$/u)
      }
      expect(await readdir(path.dirname(file))).toEqual([name])
    })

    it('a missing file and a folder: the same', async () => {
      const folder = await tempFolder()
      for (const file of [folder, path.join(folder, '没有.txt')]) {
        const { code, stdout, stderr } = await runInProcess('check', file)
        expect([code, stdout]).toEqual([2, ''])
        expect(stderr).toMatch(/^[^\n]+文件读不出来。[^\n]+。\n$/)
      }
    })

    it('bad arguments: the same', async () => {
      const { code, stdout, stderr } = await runInProcess('check', '--type', '没有的', '去年.txt')
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^没有“没有的”这种报告，[^\n]+用法见 antou --help。\n$/)
    })
  })

  it('reads GBK and UTF-16 files like UTF-8 ones', async () => {
    const gbk = Buffer.from('caf6d6b0b1a8b8e6a3bab5b3bda8b9a4d7f7a1a3', 'hex')
    expect((await runInProcess('import', await fileWith(gbk))).stdout).toContain('述职报告：党建工作。')
    expect((await runInProcess('import', await fileWith(Buffer.from(`\ufeff${CLEAN}`, 'utf16le')))).stdout).toContain('全年召开党委会议12次')
  })
})
