import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { reportDocumentSchema } from '#shared/document/parse-report-document.ts'
import { importDocx } from '#shared/docx-import/import-docx.ts'
import { buildDocx, list, listed, para, r, style, styled, tableXml } from '#tests/support/build-docx.ts'
import { MUTATIONS, seededRandom } from '#tests/support/mutate-docx.ts'
import { UNPACKERS } from '#tests/support/unpackers.ts'

/** `ANTOU_FUZZ=long` runs the long form. A failure names its seed: the same seed makes the same file. */
const RUNS = process.env['ANTOU_FUZZ'] === 'long' ? 10_000 : 300
const LONGEST_MS = 2000
const MEMORY = 128 * 1024 * 1024

const box = `<w:r><w:pict><v:textbox><w:txbxContent>${para('框内文字。')}</w:txbxContent></v:textbox></w:pict></w:r>`
const SOUND = buildDocx({
  body:
    styled('T', '一年来的回顾') +
    listed(1, 0, '主要做法') +
    listed(1, 1, '抓学习。学习〔次数〕次。') +
    para(r('正文') + box + r('继续。', '<w:b/>')) +
    tableXml([
      ['甲', '乙'],
      ['丙', '丁'],
    ]) +
    para(`<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id="2">${r('新')}</w:ins>`) +
    para(`${r('注')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r><w:r><w:br/></w:r>${r('二、问题')}`),
  styles: style('T', 'Title') + style('H', 'heading 1', '<w:basedOn w:val="T"/>'),
  numbering: list([
    { format: 'chineseCounting', text: '%1、' },
    { format: 'chineseCounting', text: '（%2）' },
  ]),
  footnotes: `<w:footnote w:id="2">${para('见文件。')}</w:footnote>`,
  comments: `<w:comment w:id="0">${para('请核对')}</w:comment>`,
  footer: para('内部资料'),
})

describe.each(UNPACKERS)(`${RUNS} damaged files, unpacked by $by,`, ({ unpacker }) => {
  it('are read or refused, never with a crash, a hang or a broken document', () => {
    const kinds = Object.entries(MUTATIONS)
    const before = process.memoryUsage().rss
    let read = 0
    for (let seed = 1; seed <= RUNS; seed++) {
      const [kind, mutate] = kinds[seed % kinds.length] ?? ['', (bytes: Uint8Array) => bytes]
      const bytes = mutate(SOUND, seededRandom(seed))
      const start = performance.now()
      const result = importDocx(bytes, { ids: countingIds(), now: '2024-12-01T08:00:00.000Z', unpacker })
      expect(performance.now() - start, `seed ${seed} (${kind})`).toBeLessThan(LONGEST_MS)
      if (!result.ok) continue
      read++
      expect(reportDocumentSchema.safeParse(result.value.document).success, `seed ${seed} (${kind})`).toBe(true)
    }
    expect(read).toBeGreaterThan(RUNS / 20)
    expect(process.memoryUsage().rss - before).toBeLessThan(MEMORY)
  }, 600_000)
})
