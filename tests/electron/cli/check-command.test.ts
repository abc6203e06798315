import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { encodeDraft } from '#electron/services/drafts/draft-file.ts'
import { runInProcess } from '#tests/electron/cli/run-in-process.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

import { CLEAN, WITH_GAPS } from '#tests/electron/cli/cli-texts.ts'

describe('antou check', () => {
  const tempFolder = useTempFolders()

  async function fileWith(content: string | Uint8Array, name = '去年 的报告.txt') {
    const file = path.join(await tempFolder(), name)
    await writeFile(file, content)
    return file
  }

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
    expect(report.blanks).toEqual([{ text: '**', kind: 'number', line: 6, excerpt: '全年召开党委会议**次，专题研究党建工作' }])
    expect(report.residue).toEqual([{ kind: 'pay-marker', text: '##paidbegin##', line: 7 }])
    expect(report.findings).toContainEqual(expect.objectContaining({ rule: 'punctuation-repeated', severity: 'error', line: 4 }))
    for (const { line, start, end, excerpt, message } of report.findings) {
      expect(line).toBeGreaterThan(0)
      expect(end).toBeGreaterThanOrEqual(start)
      expect(excerpt.length * message.length).toBeGreaterThan(0)
    }
  })

  it('goes by a word list beside its own, and refuses one that is none', async () => {
    const report = await fileWith(CLEAN.replace('。', '，由党政办负责。'))
    const words = await fileWith('党政办\t党政综合办\t改名', '词表.txt')
    const { code, stdout } = await runInProcess('check', '--json', report, '--words', words)
    expect(code).toBe(1)
    expect(JSON.parse(stdout).findings).toContainEqual(
      expect.objectContaining({ rule: 'own-word-error', suggestion: '党政综合办', message: '改名。自定义词表里写明应写作“党政综合办”。' }),
    )
    const refused = await runInProcess('check', report, '--words', await fileWith('{"format":"other"}', '别的.json'))
    expect([refused.code, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toContain('没有读出词表')
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

  it('names the passages that do not agree, with their lines', async () => {
    const text = '2024年度述职报告\n一、主要做法\n全年讲党课5次。\n\n二、存在的问题\n我讲党课7次，形式单一。\n'
    const report = JSON.parse((await runInProcess('check', '--json', await fileWith(text))).stdout)
    expect(report.checklist.find(({ id }: { id: string }) => id === 'count-consistency').places).toEqual([
      { line: 3, start: 0, end: 7, excerpt: '全年讲党课5次。' },
      { line: 6, start: 0, end: 6, excerpt: '我讲党课7次，形式单一。' },
    ])
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
