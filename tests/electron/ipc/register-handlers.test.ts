import { beforeEach, describe, expect, it, vi } from 'vitest'
import { registerHandlers } from '#electron/ipc/register-handlers.ts'
import { CHANNELS } from '#shared/contract/channels.ts'

type Listener = (event: { sender: object; senderFrame: { url: string; parent: object | null } | null }, request: unknown) => unknown
const registered = vi.hoisted(() => new Map<string, Listener>())
vi.mock('electron', () => ({ ipcMain: { handle: (channel: string, listener: Listener) => registered.set(channel, listener) } }))

const sender = {}
const OWN = 'app://bundle/index.html'

describe('registerHandlers', () => {
  const dispatch = vi.fn(async () => 'answer')
  const onCall = vi.fn()
  beforeEach(() => {
    registered.clear()
    vi.clearAllMocks()
    registerHandlers(dispatch, onCall)
  })
  const call = (senderFrame: { url: string; parent: object | null } | null) => registered.get('drafts:list')?.({ sender, senderFrame }, {})

  it('registers exactly the channels of the contract', () => {
    expect([...registered.keys()].toSorted()).toEqual([...CHANNELS].toSorted())
  })

  it('answers the top frame of its own page', async () => {
    expect(await call({ url: OWN, parent: null })).toBe('answer')
    expect(dispatch).toHaveBeenCalledExactlyOnceWith('drafts:list', {})
    expect(onCall).toHaveBeenCalledExactlyOnceWith(sender)
  })

  it.each([
    ['a foreign page', { url: 'https://example.invalid/', parent: null }],
    ['a host that only begins like ours', { url: 'app://bundle.example.invalid/', parent: null }],
    ['a name before the host', { url: 'app://bundle@example.invalid/', parent: null }],
    ['an empty page', { url: 'about:blank', parent: null }],
    ['no address', { url: '', parent: null }],
    ['a frame inside our page', { url: OWN, parent: {} }],
    ['a frame that is gone', null],
  ])('refuses %s', (_name, frame) => {
    expect(() => call(frame)).toThrow('拒绝了来自其他页面的请求。')
    expect(dispatch).not.toHaveBeenCalled()
    expect(onCall).not.toHaveBeenCalled()
  })
})
