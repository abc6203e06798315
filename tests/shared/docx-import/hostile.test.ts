import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { importDocx } from '#shared/docx-import/import-docx.ts'
import { blockText } from '#shared/document/visit.ts'
import { HOSTILE_FILES } from '#tests/support/hostile-docx.ts'

/** What a refusal may take. The machine may be busy with other tests: the best of three counts. */
const REFUSED_WITHIN_MS = 50
const CLEANED_WITHIN_MS = 5000

const read = (bytes: Uint8Array) => importDocx(bytes, { ids: countingIds(), now: '2024-12-01T08:00:00.000Z' })

function bestOfThree(act: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    act()
    return performance.now() - start
  })
  return Math.min(...times)
}

describe('hostile files', () => {
  it('are at least thirty', () => expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(30))

  it.each(HOSTILE_FILES)('$name', ({ make, expected }) => {
    const bytes = make()
    const start = performance.now()
    const result = read(bytes)
    expect(performance.now() - start).toBeLessThan(CLEANED_WITHIN_MS)
    if ('code' in expected) {
      expect(result).toMatchObject({ ok: false, error: { code: expected.code } })
      expect(bestOfThree(() => read(bytes))).toBeLessThan(REFUSED_WITHIN_MS)
      return
    }
    if (!result.ok) throw new Error(result.error.what)
    expect(blockText(result.value.document.blocks[0] as never)).toBe(expected.text)
    expect(JSON.stringify(result.value)).not.toMatch(/javascript|example\.invalid|passwd|cmd\.exe/)
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
