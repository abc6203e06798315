import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PICTURES } from '#tests/screens/support/picture-maker.ts'

const files = readdirSync(PICTURES).filter((name) => name.endsWith('.png'))

describe('the pictures of the window', () => {
  it('take four megabytes at most, all together', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(files.reduce((sum, name) => sum + readFileSync(`${PICTURES}/${name}`).length, 0)).toBeLessThan(4_000_000)
  })
  it('are kept shrunk', () => {
    // Byte 25: the kind of colour; 3 is a palette (PNG specification, 11.2.2).
    expect(files.filter((name) => readFileSync(`${PICTURES}/${name}`)[25] !== 3)).toEqual([])
  })
})
