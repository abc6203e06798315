import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { MAX_IMPORT_BYTES, MAX_TEXT_BYTES } from '#shared/contract/limits.ts'
import { blockText } from '#shared/document/visit.ts'
import { encodeDraft } from '#electron/services/drafts/draft-file.ts'
import { importBytes } from '#electron/services/import/import-bytes.ts'
import { importFile } from '#electron/services/import/import-file.ts'
import { nodeFileOps } from '#electron/services/files/file-ops.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { sealedDraft } from '#tests/electron/services/support/sealed-draft.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

const TEXT = '2024年度抓基层党建工作述职报告\n按照会议要求，现将有关情况报告如下。\n一、主要做法及成效\n全年召开会议**次。'
const options = () => ({ ids: countingIds(), now: '2024-12-01T08:00:00.000Z' })
const texts = (result: ReturnType<typeof importBytes>) => unwrap(result).document.blocks.map(blockText)

describe('importBytes', () => {
  it.each(['去年.txt', '去年.TXT', '去年'])('reads the plain text %s', (name) => {
    expect(texts(importBytes(name, Buffer.from(TEXT), options()))).toEqual([
      '2024年度抓基层党建工作述职报告',
      '按照会议要求，现将有关情况报告如下。',
      '主要做法及成效',
      expect.stringMatching(/^全年召开会议〔.+〕次。$/),
    ])
  })

  it('reads Markdown without its marks', () => {
    const shown = texts(
      importBytes('去年.md', Buffer.from('# 2024年度抓基层党建工作述职报告\n\n**按照**会议要求，现将有关情况报告如下。\n'), options()),
    )
    expect(shown).toEqual(['2024年度抓基层党建工作述职报告', '按照会议要求，现将有关情况报告如下。'])
  })

  it('reads UTF-16 and GBK like UTF-8', () => {
    expect(texts(importBytes('去年.txt', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), options()))).toHaveLength(4)
    const gbk = Buffer.from('caf6d6b0b1a8b8e6a3bab5b3bda8b9a4d7f7a1a3', 'hex')
    expect(texts(importBytes('去年.txt', gbk, options()))).toEqual(['述职报告：党建工作。'])
  })

  it('gives the new document the report type asked for', () => {
    const imported = unwrap(importBytes('去年.txt', Buffer.from(TEXT), { ...options(), reportType: 'party-building-duty-report' }))
    expect(imported.document.reportType).toBe('party-building-duty-report')
  })

  it('reads a draft: lines are blocks, blanks read 〔次数〕, nothing is residue', () => {
    const document = reportWith('正文。')
    const draft = { document, view: { caret: null }, revision: 3, savedAt: '2024-12-01T08:00:00.000Z' }
    expect(importBytes('备份.antou', encodeDraft(draft).bytes, options())).toEqual({
      ok: true,
      value: {
        document,
        blockLines: [1, 2, 3, 4],
        blanks: [{ blankId: 'k1', text: '〔次数〕', kind: 'number', line: 4, excerpt: '专题研究党建工作〔次数〕次。' }],
        residue: [],
        warnings: [],
      },
    })
  })

  it('says of a draft of a newer 案头 that it is one', () => {
    const draft = { document: reportWith('正文。'), view: { caret: null }, revision: 3, savedAt: '2024-12-01T08:00:00.000Z' }
    const newer = sealedDraft(draft, '"formatVersion": 1', '"formatVersion": 2')
    expect(importBytes('备份.antou', newer, options())).toMatchObject({ ok: false, error: { code: 'newer-version' } })
  })

  it.each(['report.doc', 'report.docx'])('reads the Word file %s whichever Word name it has', async (fixture) => {
    const bytes = await readFile(path.resolve(import.meta.dirname, '../../../fixtures/doc', fixture))
    for (const name of ['去年.doc', '去年.WPS', '去年.docx']) {
      expect(texts(importBytes(name, bytes, options())).slice(0, 2), name).toEqual(['2024年度抓基层党建', '工作述职报告'])
    }
  })

  it('reads an RTF file whatever Word name it has: office systems hand them out as .doc', () => {
    const bytes = Buffer.from("{\\rtf1\\ansi\\ansicpg936\\pard \\'d2\\'bb\\'a1\\'a2\\'b5\\'b3\\'bd\\'a8\\par}", 'latin1')
    for (const name of ['去年.doc', '去年.rtf', '去年.docx']) expect(texts(importBytes(name, bytes, options())), name).toEqual(['党建'])
  })

  it('reads a plain text that has been given the name of a Word file', () => {
    expect(texts(importBytes('去年.doc', Buffer.from(TEXT), options()))).toHaveLength(4)
  })

  const zip = Buffer.from('PK\x03\x04 word/document.xml')
  it.each([
    ['没有内容.txt', Buffer.alloc(0), 'empty-file'],
    ['只有空白.txt', Buffer.from('\ufeff \n\t\r\n　'), 'empty-file'],
    ['没有内容.antou', Buffer.alloc(0), 'damaged'],
    ['去年.docx', zip, 'damaged'],
    ['去年.docx', Buffer.alloc(0), 'empty-file'],
    ['去年.doc', zip, 'damaged'],
    ['去年.WPS', Buffer.alloc(0), 'empty-file'],
    ['去年.docx', Buffer.from('述职\0\0\0报告'), 'not-word'],
    ['改了名.txt', zip, 'not-text'],
    ['改了名.md', zip, 'not-text'],
    ['有零.txt', Buffer.from('述职\0\0\0报告'), 'not-text'],
    ['图片.png', Buffer.from('\x89PNG', 'latin1'), 'format-unknown'],
    ['损坏.antou', Buffer.from('{"format":"antou-draft"}'), 'damaged'],
    ['太大.txt', Buffer.alloc(MAX_IMPORT_BYTES + 1, 'a'), 'too-large'],
    ['太长.txt', Buffer.alloc(MAX_TEXT_BYTES + 1, 'a'), 'too-large'],
  ])('refuses %s in plain words', (name, bytes, code) => {
    const refused = importBytes(name, bytes, options())
    expect(refused).toMatchObject({ ok: false, error: { code } })
    if (!refused.ok) expectThreeSentences(refused.error)
  })
})

describe('importFile', () => {
  const tempFolder = useTempFolders()

  it('reads a file whose path holds 汉字 and spaces', async () => {
    const file = path.join(await tempFolder(), '去年 的报告.txt')
    await writeFile(file, TEXT)
    expect(unwrap(await importFile(file, options())).document.blocks).toHaveLength(4)
  })

  it('refuses what is not there, a folder, and a path that leads through a file', async () => {
    const folder = await tempFolder()
    await mkdir(path.join(folder, '文件夹.txt'))
    await writeFile(path.join(folder, '文件'), TEXT)
    expect(await importFile(path.join(folder, '没有.txt'), options())).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(await importFile(path.join(folder, '文件夹.txt'), options())).toMatchObject({ ok: false, error: { code: 'is-folder' } })
    expect(await importFile(path.join(folder, '文件', '里面.txt'), options())).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('refuses a pipe instead of waiting for it', async () => {
    if (process.platform === 'win32') return console.warn('skipped: Windows has no named pipes in folders')
    const pipe = path.join(await tempFolder(), '管道.txt')
    execFileSync('mkfifo', [pipe])
    expect(await importFile(pipe, options())).toMatchObject({ ok: false, error: { code: 'not-a-file' } })
  })

  it('does not even read a file that is too large', async () => {
    const file = path.join(await tempFolder(), '太大.txt')
    await writeFile(file, Buffer.alloc(MAX_IMPORT_BYTES + 1, 'a'))
    const ops = { ...nodeFileOps, read: async () => Promise.reject(new Error('was read')) }
    expect(await importFile(file, options(), ops)).toMatchObject({ ok: false, error: { code: 'too-large' } })
  })
})
