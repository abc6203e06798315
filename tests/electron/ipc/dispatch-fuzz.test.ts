import { describe, expect, it } from 'vitest'
import { createDispatch } from '#electron/ipc/dispatch.ts'
import { ok } from '#shared/base/result.ts'
import { CHANNELS, type Channel } from '#shared/contract/channels.ts'
import type { Contract, DesktopApi } from '#shared/contract/contract.ts'
import { DEFAULT_SETTINGS } from '#shared/contract/default-settings.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'

/** Requests in all: spread over the channels, and 10,000 for each of them in the long form. */
const REQUESTS = process.env['ANTOU_FUZZ'] === 'long' ? 10_000 * CHANNELS.length : 5_000

const HOSTILE = ['../../etc/passwd', '/etc/passwd', 'C:\\Windows', 'a\u0000b', '..%2f', '\\\\server\\share', 'x'.repeat(100_000), '__proto__']
const KEYS = [
  'id',
  'importId',
  'exportId',
  'draftId',
  'profileId',
  'name',
  'bytes',
  'document',
  'view',
  'revision',
  'refused',
  'profile',
  '__proto__',
  'constructor',
]
/** What names a thing on the desktop side: letters, digits and hyphens, whatever else may be in a request. */
const ID_KEYS = new Set(['id', 'importId', 'exportId', 'draftId', 'profileId', 'blockId'])

/** Files handed over without a name: any bytes are a request; what they are worth is found out behind the door. */
const READ_BYTES: ReadonlySet<Channel> = new Set(['packs:read', 'types:read', 'backup:read'])

/** Requests that are good as they stand, for the fuzz to spoil. */
const GOOD: { readonly [C in Channel]?: Contract[C]['request'] } = {
  'drafts:open': { id: 'abc-1' },
  'drafts:remove': { id: 'abc-1' },
  'drafts:create': { reportType: 'plain-report', unitKind: 'village', year: 2026 },
  'import:file': { name: '报告.docx', bytes: new Uint8Array([80, 75]) },
  'import:finish': { importId: 'abc-1', refused: ['mask:3'] },
  'export:open': { exportId: 'abc-1' },
  'export:history': { draftId: 'abc-1' },
  'settings:set': DEFAULT_SETTINGS,
}

interface Random {
  below(limit: number): number
  pick<T>(values: readonly T[]): T
}

function createRandom(seed: number): Random {
  const next = seededRandom(seed)
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, pick: (values) => values[below(values.length)] as (typeof values)[number] }
}

function garbage(random: Random, depth = 0): unknown {
  const kind = random.below(depth > 3 ? 6 : 9)
  if (kind === 0) return random.pick([null, undefined, true, false, Number.NaN, -1, 2 ** 60, 1.5])
  if (kind < 4) return random.pick(HOSTILE)
  if (kind === 4) return new Uint8Array(random.below(20))
  if (kind === 5) return random.pick([new Date(0), new Map([['id', 'a']]), new Set(['a']), /a/, Object.create(null)])
  if (kind === 6) return Array.from({ length: random.below(4) }, () => garbage(random, depth + 1))
  const entries = Array.from({ length: random.below(5) }, () => [random.pick(KEYS), garbage(random, depth + 1)] as const)
  // Defined, not assigned: an own property named __proto__, as JSON.parse makes it.
  const made: object = {}
  for (const [key, value] of entries) Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true })
  return made
}

/** A good request with one value replaced by one of another type, or with one field too many. */
function spoiled(random: Random, good: unknown): unknown {
  if (typeof good !== 'object' || good === null || good instanceof Uint8Array) return anotherType(random, good)
  if (Array.isArray(good)) return random.below(2) === 0 || good.length === 0 ? anotherType(random, good) : [...good, anotherType(random, good[0])]
  const keys = Object.keys(good)
  if (keys.length === 0 || random.below(4) === 0) return { ...good, [`extra${random.below(9)}`]: garbage(random, 3) }
  const key = random.pick(keys)
  return { ...good, [key]: spoiled(random, (good as Record<string, unknown>)[key]) }
}

function anotherType(random: Random, value: unknown): unknown {
  const others: unknown[] = ['文字', 12.5, true, { a: 1 }, [[]], () => 1]
  const isSame = (other: unknown) => (Array.isArray(other) ? Array.isArray(value) : typeof other === typeof value && !Array.isArray(value))
  return random.pick(others.filter((other) => !isSame(other)))
}

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return []
  return Object.entries(value).flatMap(([key, inner]) => (ID_KEYS.has(key) && typeof inner === 'string' ? [inner] : idsIn(inner)))
}

describe(`${REQUESTS} malformed requests at the door to the desktop`, { timeout: 20_000 + REQUESTS }, () => {
  const reached: [Channel, unknown][] = []
  const handle = (channel: Channel) => async (request: unknown) => {
    reached.push([channel, request])
    return ok(null)
  }
  const api = Object.fromEntries(CHANNELS.map((channel) => [channel, handle(channel)])) as unknown as DesktopApi
  const dispatch = createDispatch(api, () => undefined)
  const send = (channel: Channel, request: unknown) =>
    dispatch(channel, request).then(
      () => null,
      (error: unknown) => (error instanceof Error && /。$/u.test(error.message) ? null : error),
    )

  it('none that was spoiled in one place gets through', async () => {
    const random = createRandom(20)
    const channels = Object.keys(GOOD) as Channel[]
    for (const channel of channels) {
      expect(await send(channel, GOOD[channel])).toBeNull()
      expect(reached.pop(), channel).toEqual([channel, GOOD[channel]])
    }
    for (let i = 0; i < REQUESTS; i++) {
      const channel = random.pick(channels)
      const request = spoiled(random, GOOD[channel])
      expect(await send(channel, request)).toBeNull()
      expect(reached, `${channel} ${JSON.stringify(request)?.slice(0, 200)}`).toEqual([])
    }
  })

  it('whatever gets through of pure rubbish names nothing outside, and no prototype is changed', async () => {
    const random = createRandom(7)
    reached.length = 0
    for (let i = 0; i < REQUESTS; i++) expect(await send(random.pick(CHANNELS), garbage(random))).toBeNull()
    const ids = reached.flatMap(([, request]) => idsIn(request))
    expect(ids.filter((id) => !/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(id))).toEqual([])
    expect(Object.keys(Object.prototype)).toEqual([])
    console.log(`${REQUESTS} requests of rubbish, ${reached.length} of them empty ones that ask for nothing, or the bytes of a file`)
    expect(reached.filter(([channel, request]) => Object.keys(request as object).some((key) => key !== 'bytes' || !READ_BYTES.has(channel)))).toEqual(
      [],
    )
  })
})
