import { describe, expect, it } from 'vitest'
import { oneAtATime } from '#renderer/app/one-at-a-time.ts'

/** Work that ends when it is told to. */
function slowWork(keyOf?: (name: string) => unknown) {
  const begun: string[] = []
  const ends: (() => void)[] = []
  const run = oneAtATime((name: string) => {
    begun.push(name)
    return new Promise<void>((resolve) => ends.push(resolve))
  }, keyOf)
  return { begun, run, endFirst: () => ends.shift()?.() }
}

describe('work that is not begun twice', () => {
  it('drops what is asked for while it is under way, and takes the next one afterwards', async () => {
    const { begun, run, endFirst } = slowWork()
    const first = run('初稿')
    await run('初稿')
    expect(begun).toEqual(['初稿'])
    endFirst()
    await first
    void run('送审稿')
    expect(begun).toEqual(['初稿', '送审稿'])
  })

  it('lets others go on beside it', () => {
    const { begun, run } = slowWork((name) => name)
    void run('甲')
    void run('乙')
    void run('甲')
    expect(begun).toEqual(['甲', '乙'])
  })

  it('can be begun again after it failed', async () => {
    let tries = 0
    const run = oneAtATime(async () => {
      tries++
      throw new Error('refused')
    })
    await expect(run()).rejects.toThrow('refused')
    await expect(run()).rejects.toThrow('refused')
    expect(tries).toBe(2)
  })
})
