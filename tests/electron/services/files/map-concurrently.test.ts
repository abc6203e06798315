import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { mapConcurrently } from '#electron/services/files/map-concurrently.ts'

describe('mapConcurrently', () => {
  it('keeps the order of the items, whichever ends first', async () => {
    expect(await mapConcurrently([30, 1, 10], 3, async (ms) => delay(ms, ms))).toEqual([30, 1, 10])
  })

  it('has no more than the limit under way, and uses it', async () => {
    let running = 0
    let most = 0
    await mapConcurrently(Array.from({ length: 20 }), 4, async () => {
      most = Math.max(most, ++running)
      await delay(1)
      running--
    })
    expect(most).toBe(4)
  })

  it('passes a failure on', async () => {
    const failing = mapConcurrently([1, 2], 2, async (n) => {
      if (n === 2) throw new Error('二')
    })
    await expect(failing).rejects.toThrow('二')
  })
})
