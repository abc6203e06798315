import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { watchUncaughtErrors } from '#electron/windows/uncaught-errors.ts'

function watched(tell = vi.fn(async () => undefined as unknown)) {
  const source = new EventEmitter()
  const log = vi.fn()
  watchUncaughtErrors(source, { log, tell })
  return { source, log, tell }
}

describe('an error in main that nobody caught', () => {
  it.each(['uncaughtException', 'unhandledRejection'])('is logged and told without the user’s words (%s)', (event) => {
    const { source, log, tell } = watched()
    const error = Object.assign(new Error("ENOSPC: no space left, write '/家/王书记述职.docx'"), { code: 'ENOSPC' })
    source.emit(event, error)
    expect(log.mock.calls).toEqual([[error]])
    expect(tell.mock.calls).toEqual([
      [
        {
          message: '案头遇到了没有料到的问题（ENOSPC），刚才这一步可能没有做完。',
          detail:
            '已经保存的稿子没有变化，窗口里的文字都在，可以接着写。请看一眼窗口下面是否写着“已保存”；仍然不对，请等它写着“已保存”以后重新打开案头。',
        },
      ],
    ])
  })

  it('is told once, however many follow, and each is logged', () => {
    const { source, log, tell } = watched()
    source.emit('uncaughtException', new TypeError('一'))
    source.emit('unhandledRejection', new TypeError('二'))
    source.emit('unhandledRejection', 'no error at all')
    expect(tell).toHaveBeenCalledTimes(1)
    expect(log).toHaveBeenCalledTimes(3)
  })

  it('does not come round again where the box itself cannot be shown', async () => {
    const noBox = new Error('no screen')
    const { source, log, tell } = watched(vi.fn(() => Promise.reject(noBox)))
    source.emit('uncaughtException', new Error('一'))
    await vi.waitFor(() => expect(log.mock.calls).toEqual([[new Error('一')], [noBox]]))
    expect(tell).toHaveBeenCalledTimes(1)
  })
})
