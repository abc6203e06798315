import { describe, expect, it } from 'vitest'
import { versionsToDrop } from '#electron/services/versions/thin-versions.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const NOW = Date.parse('2026-03-10T12:00:00.000Z')

const at = (number: number, age: number, isNamed = false, bytes = 1000) => ({ number, isNamed, at: new Date(NOW - age).toISOString(), bytes })
const dropped = (versions: Parameters<typeof versionsToDrop>[0], budget?: number) => versionsToDrop(versions, budget).map(({ number }) => number)
/** `count` versions ten minutes apart, the oldest `age` ago. */
const run = (first: number, count: number, age: number) => Array.from({ length: count }, (_, n) => at(first + n, age - n * 10 * MINUTE))

describe('thinning versions', () => {
  it('keeps all of the last day', () => {
    expect(dropped(run(1, 100, 17 * HOUR))).toEqual([])
  })

  it('keeps one an hour of the last week, the last of each', () => {
    const versions = [...run(1, 12, 3 * DAY), ...run(20, 40, 7 * HOUR)]
    expect(dropped(versions)).toEqual([1, 2, 3, 4, 5, 7, 8, 9, 10, 11])
  })

  it('keeps one a day of older ones, however old', () => {
    const versions = [at(1, 400 * DAY), at(2, 400 * DAY - HOUR), at(3, 399 * DAY), ...run(20, 40, 7 * HOUR)]
    expect(dropped(versions)).toEqual([1])
  })

  it('never drops what the user named', () => {
    const versions = [...run(1, 12, 3 * DAY).map((version) => ({ ...version, isNamed: true })), ...run(20, 40, 7 * HOUR)]
    expect(dropped(versions, 0)).not.toContain(1)
    expect(dropped(versions)).toEqual([])
  })

  it('never drops the newest thirty for their age', () => {
    expect(dropped([...run(1, 29, 40 * DAY), at(30, 0)])).toEqual([])
  })

  it('drops the oldest while all are beyond the budget, but not the newest', () => {
    expect(dropped([at(1, 3 * HOUR), at(2, 2 * HOUR), at(3, HOUR)], 1500)).toEqual([1, 2])
    expect(dropped([at(1, 3 * HOUR)], 10)).toEqual([])
  })

  it.each([
    ['forward by ten years', 3650 * DAY],
    ['back by ten years', -3650 * DAY],
    ['back to 1970', -NOW],
  ])('drops nothing of the last thirty versions after the clock was set %s', (_, jump) => {
    const before = run(1, 29, 6 * HOUR)
    const after = { number: 30, isNamed: false, at: new Date(NOW + jump).toISOString(), bytes: 1000 }
    expect(dropped([...before, after])).toEqual([])
  })
})
