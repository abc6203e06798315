import { describe, expect, it } from 'vitest'
import { REPORT_ENDINGS, isReportFile } from '#shared/contract/report-files.ts'
import { importFormat } from '#electron/services/import/import-bytes.ts'

describe('the files that reports are read from', () => {
  it.each(['去年.docx', '带宏.DOCM', '模板.dotx', '旧.doc', '稿.wps', '旧.RTF', '文.txt', '记.md', '记.markdown', '草稿.antou', '去年.定稿.docx'])(
    'takes %s',
    (name) => expect(isReportFile(name)).toBe(true),
  )
  it.each(['照片.png', '表.xlsx', '说明', '压缩.docx.zip', 'docx', ''])('passes by “%s”', (name) => expect(isReportFile(name)).toBe(false))
  it('names every ending that the reader knows, and no other', () => {
    for (const ending of REPORT_ENDINGS) expect(importFormat(`一.${ending}`), ending).not.toBe('unknown')
    for (const ending of ['docx', 'docm', 'dotx', 'doc', 'wps', 'rtf', 'txt', 'md', 'markdown', 'antou']) expect(REPORT_ENDINGS).toContain(ending)
  })
})
