import { describe, expect, it } from 'vitest'
import { NETWORK_SWITCHES } from '#electron/windows/no-network-switches.ts'
import { checkConnections, checkElectron } from '#electron/windows/self-check.ts'

function facts(change: { without?: string; spelling?: boolean; refused?: number; open?: string[] } = {}) {
  const set = new Map(NETWORK_SWITCHES.map(([name, value]) => [name, value ?? '']))
  if (change.without !== undefined) set.delete(change.without)
  return {
    commandLine: { hasSwitch: (name: string) => set.has(name), getSwitchValue: (name: string) => set.get(name) ?? '' },
    session: { isSpellCheckerEnabled: () => change.spelling === true },
    requests: { allowed: 12, refused: change.refused ?? 0 },
    openResources: change.open ?? ['PipeWrap', 'Timeout', 'FSReqPromise'],
  }
}
const wrong = (change: Parameters<typeof facts>[0]) =>
  checkElectron(facts(change))
    .filter(({ state }) => state === 'attention')
    .map(({ id }) => id)

describe('what is asked on the desktop side', () => {
  it('is all good in a program as it is delivered', () => {
    expect(wrong({})).toEqual([])
    expect(checkElectron(facts()).map(({ id }) => id)).toEqual(['switches', 'dictionaries', 'requests', 'connections'])
  })

  it('notices a switch that is missing', () => {
    expect(wrong({ without: 'host-resolver-rules' })).toEqual(['switches'])
  })

  it('notices a spelling checker that would fetch dictionaries', () => {
    expect(wrong({ spelling: true })).toEqual(['dictionaries'])
  })

  it('notices an open connection and a question for a name', () => {
    expect(wrong({ open: ['TCPSocketWrap'] })).toEqual(['connections'])
    expect(wrong({ open: ['GetAddrInfoReqWrap', 'UDPWrap'] })).toEqual(['connections'])
  })

  it('tells how many requests were refused', () => {
    expect(checkElectron(facts({ refused: 3 }))[2]?.detail).toContain('另有 3 次')
  })

  it('grants a host the connections it needs itself', () => {
    expect(checkConnections(['TCPServerWrap', 'TCPSocketWrap'], ['TCPServerWrap', 'TCPSocketWrap']).state).toBe('good')
    expect(checkConnections(['TCPServerWrap', 'UDPWrap'], ['TCPServerWrap', 'TCPSocketWrap']).state).toBe('attention')
  })
})
