import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DraftId } from '#shared/base/branded-ids.ts'
import { fail, ok, userError } from '#shared/base/result.ts'
import type { Contract } from '#shared/contract/contract.ts'
import type { Draft } from '#shared/contract/draft.ts'
import { createDraftSession, type SaveState } from '#renderer/app/draft-session.ts'
import { p } from '#tests/support/build-report.ts'

type SaveRequest = Contract['drafts:save']['request']
type SaveAnswer = Contract['drafts:save']['response']

const DRAFT: Draft = {
  document: {
    schemaVersion: 2,
    id: 'd1' as DraftId,
    reportType: 'plain-report',
    author: {},
    blocks: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  },
  view: { caret: null },
  revision: 4,
  savedAt: '2026-01-01T00:00:00.000Z',
}

/** A page that holds one line, and a desktop that answers when it is told to. */
function setUp() {
  let text = ''
  const requests: SaveRequest[] = []
  const waiting: ((answer: SaveAnswer) => void)[] = []
  const states: SaveState['kind'][] = []
  const session = createDraftSession({
    draft: DRAFT,
    page: { blocks: () => [p('b1', text)], caret: () => ({ blockId: 'b1', offset: text.length }) },
    desktop: {
      'drafts:save': (request) => {
        requests.push(request)
        return new Promise((resolve) => waiting.push(resolve))
      },
    },
    onState: (state) => states.push(state.kind),
    now: () => '2026-01-02T00:00:00.000Z',
  })
  const answer = async (given: SaveAnswer) => {
    waiting.shift()?.(given)
    await vi.advanceTimersByTimeAsync(0)
  }
  const saved = (revision: number) => answer(ok({ revision, savedAt: '2026-01-02T00:00:00.000Z' }))
  const type = (more: string) => {
    text += more
    session.changed()
  }
  const lastText = () => JSON.stringify(requests.at(-1)?.document.blocks)
  return { session, requests, states, answer, saved, type, lastText }
}

describe('a draft session', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('saves after a pause in typing, with the revision it was opened at', async () => {
    const { requests, type, saved, session } = setUp()
    type('甲')
    await vi.advanceTimersByTimeAsync(650)
    expect(requests).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(100)
    expect(requests).toHaveLength(1)
    expect(requests[0]?.revision).toBe(4)
    await saved(5)
    expect(session.state().kind).toBe('saved')
  })

  it('saves at the latest after a second and a half while someone types without pause', async () => {
    const { requests, type } = setUp()
    for (let ms = 0; ms < 1600; ms += 100) {
      type('字')
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(requests.length).toBeGreaterThanOrEqual(1)
  })

  it('saves what was typed during a save in the next one, with the new revision', async () => {
    const { requests, type, saved, lastText } = setUp()
    type('甲')
    await vi.advanceTimersByTimeAsync(800)
    type('乙')
    await saved(5)
    await vi.advanceTimersByTimeAsync(800)
    expect(requests).toHaveLength(2)
    expect(requests[1]?.revision).toBe(5)
    expect(lastText()).toContain('甲乙')
  })

  it('never has two saves under way at once', async () => {
    const { requests, type, session } = setUp()
    type('甲')
    const flushes = [session.flush(), session.flush()]
    await vi.advanceTimersByTimeAsync(0)
    type('乙')
    await vi.advanceTimersByTimeAsync(5000)
    expect(requests).toHaveLength(1)
    expect(flushes).toHaveLength(2)
  })

  it('flush waits for everything, what came during the save included', async () => {
    const { type, session, saved, requests, lastText } = setUp()
    type('甲')
    let done: boolean | undefined
    void session.flush().then((result) => {
      done = result
    })
    await vi.advanceTimersByTimeAsync(0)
    type('乙')
    await saved(5)
    expect(done).toBeUndefined()
    await saved(6)
    expect(done).toBe(true)
    expect(requests).toHaveLength(2)
    expect(lastText()).toContain('甲乙')
  })

  it('keeps a failed save, tells of it, and tries again by itself', async () => {
    const { type, session, answer, saved, requests, states } = setUp()
    type('甲')
    await vi.advanceTimersByTimeAsync(800)
    await answer(fail(userError('disk-full', '磁盘满了。', '正文还在。', '请腾出空间。')))
    expect(session.state()).toMatchObject({ kind: 'failed', error: { code: 'disk-full' } })
    await vi.advanceTimersByTimeAsync(5000)
    expect(requests).toHaveLength(2)
    await saved(5)
    expect(session.state().kind).toBe('saved')
    expect(states).toContain('failed')
  })

  it('flush says false when nothing can be saved, and the window stays', async () => {
    const { type, session, answer } = setUp()
    type('甲')
    let done: boolean | undefined
    void session.flush().then((result) => {
      done = result
    })
    await vi.advanceTimersByTimeAsync(0)
    await answer(fail(userError('disk-full', '磁盘满了。', '正文还在。', '请腾出空间。')))
    expect(done).toBe(false)
  })

  it('saves nothing when nothing changed', async () => {
    const { session, requests } = setUp()
    expect(await session.flush()).toBe(true)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(requests).toHaveLength(0)
  })
})
