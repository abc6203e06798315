import { describe, expect, it, vi } from 'vitest'
import { createDispatch } from '#electron/ipc/dispatch.ts'
import { ok } from '#shared/base/result.ts'
import { CHANNELS, type Channel } from '#shared/contract/channels.ts'
import type { DesktopApi } from '#shared/contract/contract.ts'
import { DEFAULT_SETTINGS } from '#shared/contract/default-settings.ts'

/** An api on which every channel answers `answer`, and the calls that reached it. */
function apiAnswering(answer: (channel: Channel) => unknown) {
  const calls: [Channel, unknown][] = []
  const handle = (channel: Channel) => async (request: unknown) => {
    calls.push([channel, request])
    return answer(channel)
  }
  const api = Object.fromEntries(CHANNELS.map((channel) => [channel, handle(channel)])) as unknown as DesktopApi
  return { api, calls }
}

const silent = () => undefined

describe('dispatch', () => {
  it('passes a parsed request on and answers what the handler answers', async () => {
    const { api, calls } = apiAnswering(() => ok(null))
    const answer = await createDispatch(api, silent)('drafts:remove', { id: 'abc-1' })
    expect(answer).toEqual({ ok: true, value: null })
    expect(calls).toEqual([['drafts:remove', { id: 'abc-1' }]])
  })

  it('reads a request that comes as JSON text like any other, and refuses text that is none', async () => {
    const { api, calls } = apiAnswering(() => ok(null))
    const dispatch = createDispatch(api, silent)
    expect(await dispatch('drafts:remove', '{"id":"abc-1"}')).toEqual({ ok: true, value: null })
    expect(await dispatch('drafts:remove', '{"id":')).toMatchObject({ ok: false, error: { code: 'bad-request' } })
    expect(await dispatch('drafts:remove', '{"id":"../a"}')).toMatchObject({ ok: false, error: { code: 'bad-request' } })
    expect(calls).toEqual([['drafts:remove', { id: 'abc-1' }]])
  })

  it('carries bytes unchanged', async () => {
    const { api, calls } = apiAnswering(() => ok(null))
    await createDispatch(api, silent)('import:file', { name: '报告.docx', bytes: new Uint8Array([80, 75, 3, 4]) })
    expect(calls[0]?.[1]).toEqual({ name: '报告.docx', bytes: new Uint8Array([80, 75, 3, 4]) })
  })

  it.each(['shell:run', '', '__proto__', 'toString', 'drafts:open '])('refuses the unknown channel %j without calling anything', async (channel) => {
    const { api, calls } = apiAnswering(() => ok(null))
    const answer = await createDispatch(api, silent)(channel, {})
    expect(answer).toMatchObject({ ok: false, error: { code: 'unknown-channel', advice: expect.stringMatching(/。$/) } })
    expect(calls).toEqual([])
  })

  const BARE: readonly Channel[] = ['app:info', 'settings:get']
  const wrong: readonly [string, unknown][] = [
    ['undefined', undefined],
    ['null', null],
    ['a string', '../../etc/passwd'],
    ['an array', []],
    ['a field too many', { id: 'a', extra: true }],
    ['a path as id', { id: '../a', exportId: '../a' }],
  ]
  for (const channel of CHANNELS.filter((name) => !BARE.includes(name))) {
    it.each(wrong)(`${channel} refuses %s with three sentences, and its handler is not called`, async (_name, payload) => {
      const { api, calls } = apiAnswering(() => ok(null))
      const answer = await createDispatch(api, silent)(channel, payload)
      const sentence = expect.stringMatching(/。$/)
      expect(answer).toEqual({ ok: false, error: { code: 'bad-request', what: sentence, safe: sentence, advice: sentence } })
      expect(calls).toEqual([])
    })
  }

  it.each(BARE)('%s, which answers with a bare value, rejects a wrong payload with a Chinese sentence', async (channel) => {
    const { api, calls } = apiAnswering(() => DEFAULT_SETTINGS)
    await expect(createDispatch(api, silent)(channel, { extra: 1 })).rejects.toThrow(/没有执行。/)
    expect(calls).toEqual([])
  })

  it('turns a throw into an unexpected failure and tells the programmer, not the user, what it was', async () => {
    const { api } = apiAnswering(() => {
      throw new Error('ENOENT /home/somebody/secret')
    })
    const reportBug = vi.fn()
    const answer = await createDispatch(api, reportBug)('drafts:list', {})
    expect(answer).toMatchObject({ ok: false, error: { code: 'unexpected' } })
    expect(JSON.stringify(answer)).not.toContain('secret')
    expect(reportBug).toHaveBeenCalledExactlyOnceWith('drafts:list', expect.objectContaining({ message: 'ENOENT /home/somebody/secret' }))
  })

  it('reports a bad request by the place of the mistake, without what was sent', async () => {
    const reportBug = vi.fn()
    await createDispatch(apiAnswering(() => ok(null)).api, reportBug)('drafts:open', { id: '某某镇的秘密' })
    expect(reportBug).toHaveBeenCalledExactlyOnceWith('drafts:open', 'bad request at id')
  })
})
