import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { importDocx } from '#shared/docx-import/import-docx.ts'
import { blockText } from '#shared/document/visit.ts'
import { buildDocx } from '#tests/support/build-docx.ts'
import { HOSTILE_FILES, variedRuns } from '#tests/support/hostile-docx.ts'
import { UNPACKERS } from '#tests/support/unpackers.ts'

/** Processor time, so that a busy machine does not count; the best of five, because the first call still compiles. */
const REFUSED_WITHIN_MS = 50
/** What only shows while the text is read. */
const GIVEN_UP_WITHIN_MS = 2_000
const CLEANED_WITHIN_MS = 10_000

function processorTime(act: () => void): number {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function bestOfFive(act: () => void): number {
  return Math.min(...[1, 2, 3, 4, 5].map(() => processorTime(act)))
}

describe.each(UNPACKERS)('hostile files, unpacked by $by,', ({ unpacker }) => {
  const read = (bytes: Uint8Array) => importDocx(bytes, { ids: countingIds(), now: '2024-12-01T08:00:00.000Z', unpacker })

  it('are at least thirty', () => expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(30))

  it.each(HOSTILE_FILES)('$name', { timeout: 60_000 }, ({ make, expected }) => {
    const bytes = make()
    let result: ReturnType<typeof read> = read(new Uint8Array())
    const spent = processorTime(() => {
      result = read(bytes)
    })
    expect(spent).toBeLessThan(CLEANED_WITHIN_MS)
    if ('code' in expected) {
      expect(result).toMatchObject({ ok: false, error: { code: expected.code } })
      expect(bestOfFive(() => read(bytes))).toBeLessThan(REFUSED_WITHIN_MS)
      return
    }
    if (!result.ok) throw new Error(result.error.what)
    expect(blockText(result.value.document.blocks[0] as never)).toBe(expected.text)
    expect(JSON.stringify(result.value)).not.toMatch(/javascript|example\.invalid|passwd|cmd\.exe/)
  })

  it.each([
    ['runs', () => buildDocx({ body: variedRuns(400_000) })],
    [
      'paragraphs',
      () => buildDocx({ body: Array.from({ length: 400 }, () => variedRuns(2).replaceAll('</w:r>', '</w:r></w:p><w:p>').repeat(200)).join('') }),
    ],
  ])('of very many %s are given up before they take seconds', (_, make) => {
    const bytes = make()
    let result: ReturnType<typeof read> = read(new Uint8Array())
    expect(
      processorTime(() => {
        result = read(bytes)
      }),
    ).toBeLessThan(GIVEN_UP_WITHIN_MS)
    expect(result).toMatchObject({ ok: false })
  })

  it('are refused in three Chinese sentences', () => {
    for (const { make, expected } of HOSTILE_FILES) {
      if (!('code' in expected)) continue
      const result = read(make())
      if (result.ok) throw new Error('was read')
      for (const sentence of [result.error.what, result.error.safe, result.error.advice])
        expect(sentence).toMatch(/^[^a-z]*(?:\.\w+|Word|WPS|OpenDocument|MB|[^a-z])*。$/u)
    }
  })

  it('leave the memory as it was', () => {
    const before = process.memoryUsage().rss
    for (const { make, expected } of HOSTILE_FILES) if ('code' in expected) read(make())
    expect(process.memoryUsage().rss - before).toBeLessThan(256 * 1024 * 1024)
  })
})
