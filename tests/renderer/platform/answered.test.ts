import { expect, it } from 'vitest'
import { CHANNELS } from '#shared/contract/channels.ts'
import type { DesktopApi } from '#shared/contract/contract.ts'
import { answered } from '#renderer/platform/answered.ts'

const apiOf = (answer: (channel: string) => Promise<unknown>) =>
  Object.fromEntries(CHANNELS.map((channel) => [channel, () => answer(channel)])) as unknown as DesktopApi

it('an answer comes through as it is', async () => {
  expect(await answered(apiOf(async (channel) => channel))['drafts:list']({})).toBe('drafts:list')
})

it('a call without an answer fails with Chinese sentences, on every channel that can carry them', async () => {
  const api = answered(apiOf(() => Promise.reject(new TypeError('Failed to fetch'))))
  for (const channel of CHANNELS.filter((name) => name !== 'app:info' && name !== 'settings:get')) {
    const answer: unknown = await (api[channel] as (request: unknown) => Promise<unknown>)({})
    const sentence = expect.stringMatching(/^[^A-Za-z]+。$/u)
    expect(answer).toEqual({ ok: false, error: { code: 'unanswered', what: sentence, safe: sentence, advice: sentence } })
  }
  await expect(api['app:info']({})).rejects.toThrow()
})
