import { describe, expect, it, vi } from 'vitest'
import { createClosing } from '#electron/windows/window-closing.ts'

function windowThatIs(state: { alive: boolean }, answer = false) {
  let time = 0
  let pending: { run: () => void; at: number }[] = []
  const port = { pageIsAlive: () => state.alive, askPage: vi.fn(), askUser: vi.fn(async () => answer), destroy: vi.fn() }
  const closing = createClosing(port, { now: () => time, later: (run, ms) => pending.push({ run, at: time + ms }) })
  const pass = (ms: number) => {
    time += ms
    const due = pending.filter(({ at }) => at <= time)
    pending = pending.filter(({ at }) => at > time)
    for (const { run } of due) run()
  }
  return { port, closing, pass }
}

describe('closing the window', () => {
  it('closes at once when the page was never up', () => {
    const { port, closing } = windowThatIs({ alive: false })
    expect(closing.requested(false)).toBe(false)
    expect(port.askPage).not.toHaveBeenCalled()
  })

  it('stays open and asks the page to save, however long that takes', () => {
    const { port, closing, pass } = windowThatIs({ alive: true })
    expect(closing.requested(true)).toBe(true)
    expect(port.askPage).toHaveBeenCalledOnce()
    pass(600_000)
    expect(port.destroy).not.toHaveBeenCalled()
  })

  it('closes when the page has saved, and then lets every further close through', () => {
    const { port, closing } = windowThatIs({ alive: true })
    closing.requested(true)
    closing.pageAgreed()
    expect(port.destroy).toHaveBeenCalledOnce()
    expect(closing.requested(true)).toBe(false)
  })

  it('closes a dead page after five seconds', () => {
    const { port, closing, pass } = windowThatIs({ alive: false })
    closing.requested(true)
    pass(4999)
    expect(port.destroy).not.toHaveBeenCalled()
    pass(1)
    expect(port.destroy).toHaveBeenCalledOnce()
  })

  it('keeps a page that has come back to life within those seconds', () => {
    const state = { alive: false }
    const { port, closing, pass } = windowThatIs(state)
    closing.requested(true)
    state.alive = true
    pass(5000)
    expect(port.destroy).not.toHaveBeenCalled()
  })

  it('asks the user after three closes in a row that a living page does not answer', async () => {
    const { port, closing, pass } = windowThatIs({ alive: true }, true)
    for (let n = 0; n < 2; n++) closing.requested(true)
    expect(port.askUser).not.toHaveBeenCalled()
    pass(1000)
    closing.requested(true)
    await vi.waitFor(() => expect(port.destroy).toHaveBeenCalledOnce())
  })

  it('does not count closes that lie far apart', () => {
    const { port, closing, pass } = windowThatIs({ alive: true }, true)
    for (let n = 0; n < 5; n++) {
      closing.requested(true)
      pass(20_000)
    }
    expect(port.askUser).not.toHaveBeenCalled()
  })

  it('stays open when the user wants to wait', async () => {
    const { port, closing } = windowThatIs({ alive: true }, false)
    for (let n = 0; n < 3; n++) closing.requested(true)
    await vi.waitFor(() => expect(port.askUser).toHaveBeenCalledOnce())
    expect(port.destroy).not.toHaveBeenCalled()
  })
})
