import { afterEach, describe, expect, it, vi } from 'vitest'
import { untilReleased, watchPresses } from '#renderer/platform/pointer-press.ts'

afterEach(() => vi.unstubAllGlobals())

describe('what waits for the pointer', () => {
  it('goes on at once while nothing is pressed, and after the click of what is', async () => {
    const window = new EventTarget()
    vi.stubGlobal('window', window)
    const stop = watchPresses()
    const log: string[] = []
    await untilReleased()
    window.dispatchEvent(new Event('pointerdown'))
    const waiting = untilReleased().then(() => log.push('list drawn again'))
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(log).toEqual([])
    window.dispatchEvent(new Event('pointerup'))
    await Promise.resolve()
    log.push('click')
    await waiting
    expect(log).toEqual(['click', 'list drawn again'])
    stop()
  })

  it('is not forgotten where watching ends', async () => {
    const window = new EventTarget()
    vi.stubGlobal('window', window)
    const stop = watchPresses()
    window.dispatchEvent(new Event('pointerdown'))
    const waiting = untilReleased()
    stop()
    await expect(waiting).resolves.toBeUndefined()
  })
})
