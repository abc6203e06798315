import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseReportDocument } from '#shared/document/parse-report-document.ts'
import { encodeDraft } from '#electron/services/drafts/draft-file.ts'
import { runInProcess } from '#tests/electron/cli/run-in-process.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

/** One blank (line 6), one residue (the pay marker in line 7), one repeated full stop (line 4). */
const WITH_GAPS = [
  '2024年度抓基层党建工作述职报告',
  '',
  '按照会议要求，现将有关情况报告如下。',
  '一、主要做法及成效。。',
  '（一）突出政治引领。坚持把党建工作摆在首位。',
  '全年召开党委会议**次，专题研究党建工作。',
  '二、存在的问题和不足##paidbegin##',
  '学习还不够深入。',
].join('\n')

const CLEAN = [
  '2024年度抓基层党建工作述职报告',
  '按照会议要求，现将有关情况报告如下。',
  '一、主要做法及成效',
  '全年召开党委会议12次，专题研究党建工作。',
].join('\n')

describe('antou', () => {
  const tempFolder = useTempFolders()

  async function fileWith(content: string | Uint8Array, name = '去年 的报告.txt') {
    const file = path.join(await tempFolder(), name)
    await writeFile(file, content)
    return file
  }

  it('explains itself in Chinese', async () => {
    const { code, stdout, stderr } = await runInProcess('--help')
    expect([code, stderr]).toEqual([0, ''])
    for (const word of ['antou import', 'antou check', 'antou export', '--final', '退出码']) expect(stdout).toContain(word)
  })

  describe('import', () => {
    it('prints the report on standard output, and every change it made on standard error', async () => {
      const { code, stdout, stderr } = await runInProcess('import', await fileWith(WITH_GAPS), '--json')
      expect(code).toBe(0)
      expect(parseReportDocument(JSON.parse(stdout))).toMatchObject({ ok: true, value: { schemaVersion: 1, id: 'draft-1' } })
      expect(stderr).toMatch(/^第 6 行：/m)
      for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(/^第 \d+ 行：.+/)
    })

    it('gives the same answer every time', async () => {
      const file = await fileWith(WITH_GAPS)
      expect(await runInProcess('import', file)).toEqual(await runInProcess('import', file))
    })
  })

  describe('check', () => {
    it('prints the JSON that the design lays down, and answers 1 for an error', async () => {
      const { code, stdout, stderr } = await runInProcess('check', '--json', await fileWith(WITH_GAPS))
      const report = JSON.parse(stdout)
      expect([code, stderr]).toEqual([1, ''])
      expect(Object.keys(report)).toEqual(['schema', 'document', 'stats', 'headings', 'blanks', 'residue', 'checklist', 'findings'])
      expect(report.document).toEqual({
        title: '2024年度抓基层党建工作述职报告',
        lead: '按照会议要求，现将有关情况报告如下。',
        signature: null,
        date: null,
      })
      expect(report.headings.slice(1)).toEqual([
        { level: 2, number: '（一）', text: '突出政治引领', runIn: true },
        { level: 1, number: '二、', text: '存在的问题和不足', runIn: false },
      ])
      expect(report.blanks).toEqual([{ text: '**', kind: 'number', line: 6, excerpt: '全年召开党委会议**次，专题研究党建' }])
      expect(report.residue).toEqual([{ kind: 'pay-marker', text: '##paidbegin##', line: 7 }])
      expect(report.findings).toContainEqual(expect.objectContaining({ rule: 'punctuation-repeated', severity: 'error', line: 4 }))
      for (const { line, start, end, excerpt, message } of report.findings) {
        expect(line).toBeGreaterThan(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(excerpt.length * message.length).toBeGreaterThan(0)
      }
    })

    it('gives the sections with role, level, characters and share', async () => {
      const { stdout } = await runInProcess('check', '--json', await fileWith(CLEAN))
      // 题 17、开头 18、一、主要做法及成效 9 + 正文 21
      expect(JSON.parse(stdout).stats).toEqual({
        chars: 65,
        sections: [
          { role: 'lead', heading: null, level: 0, chars: 18, share: 0.2769 },
          { role: 'achievements', heading: '主要做法及成效', level: 1, chars: 30, share: 0.4615 },
        ],
      })
    })

    it('answers 0 when nothing is at severity error', async () => {
      const { code, stdout } = await runInProcess('check', '--json', await fileWith(CLEAN))
      expect(JSON.parse(stdout).findings.filter((finding: { severity: string }) => finding.severity === 'error')).toEqual([])
      expect(code).toBe(0)
    })

    it('prints a summary for people without --json', async () => {
      const { code, stdout } = await runInProcess('check', await fileWith(WITH_GAPS))
      expect(code).toBe(1)
      expect(stdout).toContain('2024年度抓基层党建工作述职报告')
      expect(stdout).toMatch(/空项 1 处：\n {2}第 6 行：\*\*/)
      expect(stdout).toMatch(/残留标记 1 处：\n {2}第 7 行：付费标记 ##paidbegin##\n/)
      expect(stdout).toMatch(/第 4 行［错误］/)
      expect(stdout).toMatch(/有 \d+ 处错误要改。\n$/)
    })

    it('measures by the report type asked for', async () => {
      const file = await fileWith(CLEAN)
      const plain = JSON.parse((await runInProcess('check', '--json', '--type', 'plain-report', file)).stdout)
      const duty = JSON.parse((await runInProcess('check', '--json', '--type', 'party-building-duty-report', file)).stdout)
      expect(duty.checklist.length).toBeGreaterThan(plain.checklist.length)
    })

    it('measures a draft by the type asked for instead of its own', async () => {
      const draft = { document: reportWith('正文。'), view: { caret: null }, revision: 1, savedAt: '2024-12-01T08:00:00.000Z' }
      const file = await fileWith(encodeDraft(draft).bytes, '备份.antou')
      const own = JSON.parse((await runInProcess('check', '--json', file)).stdout)
      const plain = JSON.parse((await runInProcess('check', '--json', '--type', 'plain-report', file)).stdout)
      expect(own.checklist.length).toBeGreaterThan(plain.checklist.length)
    })

    it('checks a draft, whose lines are its blocks', async () => {
      const draft = { document: reportWith('正文。。'), view: { caret: null }, revision: 1, savedAt: '2024-12-01T08:00:00.000Z' }
      const { code, stdout } = await runInProcess('check', '--json', await fileWith(encodeDraft(draft).bytes, '备份.antou'))
      const report = JSON.parse(stdout)
      expect(code).toBe(1)
      expect(report.blanks).toEqual([{ text: '〔次数〕', kind: 'number', line: 4, excerpt: '专题研究党建工作〔次数〕次。' }])
      expect(report.findings).toContainEqual(expect.objectContaining({ rule: 'punctuation-repeated', line: 2 }))
    })
  })

  describe('export', () => {
    it('writes the Word file and prints nothing on standard output', async () => {
      const folder = await tempFolder()
      const output = path.join(folder, '述职 报告.docx')
      const { code, stdout } = await runInProcess('export', await fileWith(CLEAN), '-o', output, '--final', '--profile', 'standard')
      expect([code, stdout]).toEqual([0, ''])
      expect(new TextDecoder().decode(unzipSync(await readFile(output))['word/document.xml'])).toContain('全年召开党委会议12次')
      expect(await readdir(folder)).toEqual(['述职 报告.docx'])
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

    it('tells an advert in the place of a name once, and spaces by their name', async () => {
      const text = CLEAN.replace('全年', '举办“范文网，www.example.com”系列活动3次，全年 ')
      const { code, stderr } = await runInProcess('export', await fileWith(text), '-o', path.join(await tempFolder(), '报告.docx'), '--final')
      expect(code).toBe(1)
      expect(stderr).toMatch(/^还有 2 处没有处理完，没有导出定稿：\n {2}第 4 行：空项 范文网，www\.example\.com（.*）\n {2}第 4 行：多余的空格\n/)
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

  describe('unusable input', () => {
    const cases: readonly (readonly [string, string, string | Uint8Array])[] = [
      ['an empty file', '空.txt', ''],
      ['a binary file', '图.txt', Buffer.from([0, 1, 2, 3, 255, 0])],
      ['a Word file under another name', '改名.txt', 'PK\x03\x04'],
      ['a Word file', '去年.docx', 'PK\x03\x04'],
      ['a damaged draft', '坏.antou', '{}'],
      ['a file of an unknown kind', '表.xlsx', 'PK\x03\x04'],
      ['a file of 20 MB and more', '大.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a')],
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
