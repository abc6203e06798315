import { describe, expect, it } from 'vitest'
import { checkLocalHost } from '#electron/local-host/self-check.ts'

const states = (address: string, openResources: string[]) => checkLocalHost({ address, openResources }).map(({ id, state }) => [id, state])

describe('the local host’s own check', () => {
  it('is good while it listens on this machine only', () => {
    expect(states('http://127.0.0.1:4000/?key=a', ['TCPServerWrap', 'TCPSocketWrap'])).toEqual([
      ['listening', 'good'],
      ['connections', 'good'],
    ])
  })

  it('is not good on an address that others can reach, or with a connection of another kind', () => {
    expect(states('http://0.0.0.0:4000/', ['UDPWrap'])).toEqual([
      ['listening', 'attention'],
      ['connections', 'attention'],
    ])
  })
})
