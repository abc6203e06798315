import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createKeyedQueue } from '#electron/services/files/keyed-queue.ts'

describe('createKeyedQueue', () => {
  it('runs the tasks of one key in order and never two at once', async () => {
    const inTurn = createKeyedQueue()
    const log: string[] = []
    const task = (name: string, ms: number) => async () => {
      log.push(`${name} 开始`)
      await delay(ms)
      log.push(`${name} 结束`)
    }
    await Promise.all([inTurn('a', task('一', 15)), inTurn('a', task('二', 1))])
    expect(log).toEqual(['一 开始', '一 结束', '二 开始', '二 结束'])
  })

  it('does not let different keys wait for each other', async () => {
    const inTurn = createKeyedQueue()
    const never = inTurn('a', () => new Promise<never>(() => undefined))
    expect(await Promise.race([never, inTurn('b', async () => '好了')])).toBe('好了')
  })

  it('goes on after a task has failed, and hands the failure to its owner', async () => {
    const inTurn = createKeyedQueue()
    const failing = inTurn('a', async () => {
      throw new Error('坏了')
    })
    const next = inTurn('a', async () => '好了')
    await expect(failing).rejects.toThrow('坏了')
    expect(await next).toBe('好了')
  })
})
