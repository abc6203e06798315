import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { importDocx } from '#shared/docx-import/import-docx.ts'
import { blockText } from '#shared/document/visit.ts'
import { HOSTILE_FILES } from '#tests/support/hostile-docx.ts'

/** Processor time, so that a busy machine does not count; the best of five, because the first call still compiles. */
const REFUSED_WITHIN_MS = 50
const CLEANED_WITHIN_MS = 10_000

const read = (bytes: Uint8Array) => importDocx(bytes, { ids: countingIds(), now: '2024-12-01T08:00:00.000Z' })

function processorTime(act: () => void): number {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function bestOfFive(act: () => void): number {
  return Math.min(...[1, 2, 3, 4, 5].map(() => processorTime(act)))
}

describe('hostile files', () => {
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
