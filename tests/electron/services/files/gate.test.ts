import { describe, expect, it } from 'vitest'
import { createGate } from '#electron/services/files/gate.ts'

/** A task that tells when it begins and ends, and ends when it is told to. */
function task(name: string, log: string[]) {
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const run = async () => {
    log.push(`${name} begins`)
    await ended
    log.push(`${name} ends`)
    return name
  }
  return { run, end }
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('a gate', () => {
  it('lets tasks through side by side', async () => {
    const log: string[] = []
    const gate = createGate()
    const [a, b] = [task('a', log), task('b', log)]
    const both = Promise.all([gate.shared(a.run), gate.shared(b.run)])
    await soon()
    expect(log).toEqual(['a begins', 'b begins'])
    b.end()
    a.end()
    expect(await both).toEqual(['a', 'b'])
  })

  it('keeps one that needs to be alone apart from those before and behind it', async () => {
    const log: string[] = []
    const gate = createGate()
    const [a, alone, b] = [task('a', log), task('alone', log), task('b', log)]
    const all = Promise.all([gate.shared(a.run), gate.exclusive(alone.run), gate.shared(b.run)])
    await soon()
    expect(log).toEqual(['a begins'])
    a.end()
    await soon()
    expect(log).toEqual(['a begins', 'a ends', 'alone begins'])
    alone.end()
    b.end()
    await all
    expect(log).toEqual(['a begins', 'a ends', 'alone begins', 'alone ends', 'b begins', 'b ends'])
  })

  it('lets two that need to be alone in one after the other, and is held up by no failure', async () => {
    const log: string[] = []
    const gate = createGate()
    const failing = gate.exclusive(() => Promise.reject(new Error('fails')))
    const next = gate.exclusive(async () => log.push('next'))
    const behind = gate.shared(async () => log.push('behind'))
    await expect(failing).rejects.toThrow('fails')
    await Promise.all([next, behind])
    expect(log).toEqual(['next', 'behind'])
  })
})
