import { describe, expect, it } from 'vitest'
import { dueHint, type HintOccasion } from '#renderer/app/hints/first-hints.ts'

const FULL: HintOccasion = { done: [], openBlanks: 12, findings: 3, isQuiet: false }

describe('the hints for newcomers', () => {
  it('come one at a time, each once', () => {
    expect(dueHint(FULL)).toBe('blanks')
    expect(dueHint({ ...FULL, done: ['blanks'] })).toBe('phrases')
    expect(dueHint({ ...FULL, done: ['blanks', 'phrases'] })).toBe('findings')
    expect(dueHint({ ...FULL, done: ['blanks', 'phrases', 'findings'] })).toBeNull()
  })
  it('wait for a report in which they can be tried', () => {
    expect(dueHint({ ...FULL, openBlanks: 0 })).toBe('phrases')
    expect(dueHint({ ...FULL, done: ['blanks', 'phrases'], findings: 0 })).toBeNull()
  })
  it('keep silent in a report that can only be read, and while only the page is shown', () => {
    expect(dueHint({ ...FULL, isQuiet: true })).toBeNull()
  })
})
