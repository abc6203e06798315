import { describe, expect, it } from 'vitest'
import { formatClock, formatWhen } from '#renderer/start/format-when.ts'

const now = new Date(2026, 0, 20, 18, 0)
const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts).toISOString()

describe('formatWhen', () => {
  it('names the hour for today', () => expect(formatWhen(at(2026, 0, 20, 9, 5), now)).toBe('今天 09:05'))
  it('counts calendar days: a minute before midnight was yesterday', () => {
    expect(formatWhen(at(2026, 0, 19, 23, 59), new Date(2026, 0, 20, 0, 1))).toBe('昨天 23:59')
  })
  it('names the day without the year for a draft of the last months, even across the new year', () => {
    expect(formatWhen(at(2025, 11, 26, 10, 0), now)).toBe('12月26日')
  })
  it('names the year for an older draft', () => expect(formatWhen(at(2025, 2, 1, 10, 0), now)).toBe('2025年3月1日'))
  it('names the year when the clock of the machine was ahead', () => expect(formatWhen(at(2027, 2, 1, 10, 0), now)).toBe('2027年3月1日'))
  it('says nothing about a moment that cannot be read', () => expect(formatWhen('unknown', now)).toBe(''))
})

describe('formatClock', () => {
  it('shows two digits each', () => expect(formatClock(at(2026, 0, 20, 7, 3))).toBe('07:03'))
  it('says nothing about a moment that cannot be read', () => expect(formatClock('')).toBe(''))
})
