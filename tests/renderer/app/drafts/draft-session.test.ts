import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DraftId } from '#shared/base/branded-ids.ts'
import { fail, ok, userError } from '#shared/base/result.ts'
import type { Contract } from '#shared/contract/contract.ts'
import type { OpenedDraft } from '#shared/contract/draft.ts'
import type { Block } from '#shared/document/blocks.ts'
import { createDraftSession, type SaveState } from '#renderer/app/drafts/draft-session.ts'
import { p } from '#tests/support/build-report.ts'

type Call = { append: Contract['drafts:append']['request'] } | { save: Contract['drafts:save']['request'] }

const DRAFT: OpenedDraft = {
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
const AT = '2026-01-02T00:00:00.000Z'
const FULL = fail(userError('disk-full', '磁盘满了。', '正文还在。', '请腾出空间。'))
const WHOLE = fail(userError('whole-save-needed', '要整份保存。', '都在。', '请稍等。'))

/** A page of two paragraphs, of which the first is written in, and a desktop that answers when it is told to. */
function setUp(draft: OpenedDraft = DRAFT) {
  let text = ''
  let first: Block = p('b1', '')
  const second = p('b2', '别的段落')
  const calls: Call[] = []
  const waiting: ((answer: unknown) => void)[] = []
  const states: SaveState['kind'][] = []
  const found: (string | null)[] = []
  const ask = (call: Call) => {
    calls.push(call)
    return new Promise<never>((resolve) => waiting.push(resolve as (answer: unknown) => void))
  }
  const session = createDraftSession({
    draft,
    page: { blocks: () => [first, second], caret: () => ({ blockId: 'b1', offset: text.length }) },
    desktop: { 'drafts:append': (append) => ask({ append }), 'drafts:save': (save) => ask({ save }) },
    onState: (state) => states.push(state.kind),
    onFoundChanged: (id) => found.push(id),
    now: () => AT,
  })
  const answer = async (given: unknown) => {
    waiting.shift()?.(given)
    await vi.advanceTimersByTimeAsync(0)
  }
  return {
    session,
    calls,
    states,
    found,
    answer,
    kinds: () => calls.map((call) => Object.keys(call)[0]),
    appended: () => answer(ok({ savedAt: AT })),
    saved: (revision: number) => answer(ok({ revision, savedAt: AT })),
    type(more: string) {
      text += more
      first = p('b1', text)
      session.changed()
    },
  }
}

describe('a draft session', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('puts what was typed on the disk a quarter of a second after the last key, and nothing else of the report', async () => {
    const { calls, type, appended, session } = setUp()
    type('甲')
    expect(session.state().kind).toBe('unsaved')
    await vi.advanceTimersByTimeAsync(200)
    expect(calls).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(100)
    expect(calls).toEqual([
      { append: { id: 'd1', revision: 4, change: { blocks: [p('b1', '甲')], row: null }, view: { caret: { blockId: 'b1', offset: 1 } } } },
    ])
    expect(session.state().kind).toBe('unsaved')
    await appended()
    expect(session.state()).toEqual({ kind: 'saved', at: AT })
  })

  it('puts it there within 0.6 s while someone types without pause', async () => {
    const { calls, type, appended } = setUp()
    let most = 0
    let since = 0
    for (let ms = 0; ms < 6000; ms += 50) {
      const before = calls.length
      type('字')
      await vi.advanceTimersByTimeAsync(50)
      since += 50
      if (calls.length > before) {
        most = Math.max(most, since)
        since = 0
        await appended()
      }
    }
    expect(calls.length).toBeGreaterThanOrEqual(9)
    expect(most).toBeLessThanOrEqual(700)
  })

  it('never says 已保存 while something typed is not on the disk yet', async () => {
    const { type, appended, session } = setUp()
    type('甲')
    await vi.advanceTimersByTimeAsync(300)
    type('乙')
    await appended()
    expect(session.state().kind).toBe('unsaved')
    await vi.advanceTimersByTimeAsync(300)
    await appended()
    expect(session.state().kind).toBe('saved')
  })

  it('writes the whole draft once typing has paused for two seconds', async () => {
    const { type, appended, saved, kinds, session } = setUp()
    type('甲')
    await vi.advanceTimersByTimeAsync(300)
    await appended()
    await vi.advanceTimersByTimeAsync(2100)
    expect(kinds()).toEqual(['append', 'save'])
    await saved(5)
    expect(session.state().kind).toBe('saved')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(kinds()).toHaveLength(2)
  })

  it('goes on from the revision of the last whole save', async () => {
    const { type, appended, saved, calls } = setUp()
    type('甲')
    await vi.advanceTimersByTimeAsync(300)
    await appended()
    await vi.advanceTimersByTimeAsync(2100)
    await saved(5)
    type('乙')
    await vi.advanceTimersByTimeAsync(300)
    expect(calls.at(-1)).toMatchObject({ append: { revision: 5 } })
  })

  it('saves the whole at once when the desktop asks for it', async () => {
    const { type, answer, saved, kinds, session } = setUp()
    type('甲')
    await vi.advanceTimersByTimeAsync(300)
    await answer(WHOLE)
    expect(kinds()).toEqual(['append', 'save'])
    await saved(5)
    expect(session.state().kind).toBe('saved')
  })

  it('never has two saves under way at once', async () => {
    const { calls, type, session } = setUp()
    type('甲')
    const flushes = [session.flush(), session.flush()]
    await vi.advanceTimersByTimeAsync(0)
    type('乙')
    await vi.advanceTimersByTimeAsync(5000)
    expect(calls).toHaveLength(1)
    expect(flushes).toHaveLength(2)
  })

  it('flush puts what was typed on the disk first, then waits for the whole draft, what came meanwhile included', async () => {
    const { type, session, saved, appended, kinds, calls } = setUp()
    type('甲')
    let done: boolean | undefined
    void session.flush().then((result) => {
      done = result
    })
    await vi.advanceTimersByTimeAsync(0)
    expect(kinds()).toEqual(['append'])
    type('乙')
    await appended()
    expect(kinds()).toEqual(['append', 'save'])
    type('丙')
    await saved(5)
    expect(done).toBeUndefined()
    await saved(6)
    expect(done).toBe(true)
    expect(JSON.stringify(calls.at(-1))).toContain('甲乙丙')
  })

  it('keeps a failed save, tells of it, and tries again by itself at growing intervals', async () => {
    const { type, session, answer, appended, calls, states } = setUp()
    type('甲')
    await vi.advanceTimersByTimeAsync(300)
    await answer(FULL)
    expect(session.state()).toMatchObject({ kind: 'failed', error: { code: 'disk-full' } })
    await vi.advanceTimersByTimeAsync(1000)
    expect(calls).toHaveLength(2)
    await answer(FULL)
    await vi.advanceTimersByTimeAsync(1900)
    expect(calls).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(100)
    expect(calls).toHaveLength(3)
    await appended()
    expect(session.state().kind).toBe('saved')
    expect(states).toContain('failed')
  })

  it('goes on saying that nothing is saved while someone types on, without trying at every key', async () => {
    const { type, answer, session, calls } = setUp()
    type('甲')
    await vi.advanceTimersByTimeAsync(300)
    await answer(FULL)
    for (let key = 0; key < 9; key++) {
      type('乙')
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(session.state().kind).toBe('failed')
    expect(calls).toHaveLength(1)
  })

  it('tries a failed save at once when the window is looked at again', async () => {
    const { type, answer, appended, session, calls } = setUp()
    type('甲')
    await vi.advanceTimersByTimeAsync(300)
    await answer(FULL)
    void session.look()
    await vi.advanceTimersByTimeAsync(0)
    expect(calls).toHaveLength(2)
    await appended()
    expect(session.state().kind).toBe('saved')
  })

  it('looks after the file on disk without writing anything when nothing was typed', async () => {
    const { session, calls, answer, saved, found } = setUp()
    void session.look()
    await vi.advanceTimersByTimeAsync(0)
    expect(calls).toEqual([{ append: { id: 'd1', revision: 4, change: { blocks: [], row: null }, view: { caret: { blockId: 'b1', offset: 0 } } } }])
    await answer(WHOLE)
    await saved(5)
    expect(found).toEqual([])
  })

  it('goes on in a draft of its own when the file on disk was changed by somebody else', async () => {
    const { type, answer, session, found, calls } = setUp()
    type('甲')
    await vi.advanceTimersByTimeAsync(300)
    await answer(WHOLE)
    await answer(ok({ revision: 1, savedAt: AT, movedTo: 'd2' }))
    expect(found).toEqual(['d2'])
    expect(session.id()).toBe('d2')
    type('乙')
    await vi.advanceTimersByTimeAsync(300)
    expect(calls.at(-1)).toMatchObject({ append: { id: 'd2', revision: 1 } })
  })

  it('tells of a file that had been deleted and was written again', async () => {
    const { type, answer, found, session } = setUp()
    type('甲')
    await vi.advanceTimersByTimeAsync(300)
    await answer(WHOLE)
    await answer(ok({ revision: 5, savedAt: AT, recreated: true }))
    expect(found).toEqual([null])
    expect(session.id()).toBe('d1')
    expect(session.state().kind).toBe('saved')
  })

  it('sends a block that undo only read anew not once more', async () => {
    const many = Array.from({ length: 10 }, (_, n) => p(`m${n}`, `第${n}段`))
    let blocks = many
    const sent: Contract['drafts:append']['request'][] = []
    const session = createDraftSession({
      draft: DRAFT,
      page: { blocks: () => blocks, caret: () => null },
      desktop: {
        'drafts:append': async (request) => {
          sent.push(request)
          return ok({ savedAt: AT })
        },
        'drafts:save': async () => ok({ revision: 5, savedAt: AT }),
      },
      onState: () => undefined,
    })
    blocks = many.map((block, n) => (n === 3 ? p('m3', '改过') : structuredClone(block)))
    session.changed()
    await vi.advanceTimersByTimeAsync(300)
    expect(sent[0]?.change.blocks).toEqual([p('m3', '改过')])
  })

  it('flush says false when nothing can be saved, and the window stays', async () => {
    const { type, session, answer } = setUp()
    type('甲')
    let done: boolean | undefined
    void session.flush().then((result) => {
      done = result
    })
    await vi.advanceTimersByTimeAsync(0)
    await answer(FULL)
    expect(done).toBe(false)
  })

  it('flush tries again what failed before, and says true only when it is on the disk', async () => {
    const { type, session, answer, appended, saved, calls } = setUp()
    type('甲')
    await vi.advanceTimersByTimeAsync(300)
    await answer(FULL)
    const first = session.flush()
    await answer(FULL)
    expect(await first).toBe(false)
    const second = session.flush()
    await appended()
    await saved(5)
    expect(await second).toBe(true)
    expect(calls).toHaveLength(4)
    expect(calls[2]).toMatchObject({ append: { change: { blocks: [p('b1', '甲')] } } })
  })

  it('saves what a report says about itself with the whole draft, and keeps what was not changed', async () => {
    const { session, calls, saved, type, appended } = setUp()
    session.changeAbout({ reportType: 'party-building-duty-report' })
    expect(session.state().kind).toBe('unsaved')
    await vi.advanceTimersByTimeAsync(300)
    expect(calls).toMatchObject([{ save: { revision: 4, document: { id: 'd1', reportType: 'party-building-duty-report', author: {} } } }])
    await saved(5)
    type('甲')
    await vi.advanceTimersByTimeAsync(300)
    expect(calls[1]).toMatchObject({ append: { revision: 5 } })
    await appended()
  })

  it('takes what a report says about itself away again', async () => {
    const { session, calls } = setUp({ ...DRAFT, document: { ...DRAFT.document, requirements: { chars: { min: 2000, max: 3000 } } } })
    session.changeAbout({ requirements: undefined })
    await vi.advanceTimersByTimeAsync(300)
    const [call] = calls
    if (call === undefined || !('save' in call)) throw new Error('nothing was saved')
    expect(call.save.document).not.toHaveProperty('requirements')
  })

  it('takes a call that is never answered for a failed save', async () => {
    const session = createDraftSession({
      draft: DRAFT,
      page: { blocks: () => [p('b1', '甲')], caret: () => null },
      desktop: { 'drafts:append': () => Promise.reject(new Error('gone')), 'drafts:save': () => Promise.reject(new Error('gone')) },
      onState: () => undefined,
    })
    session.changed()
    expect(await session.flush()).toBe(false)
    expect(session.state()).toMatchObject({ kind: 'failed', error: { code: 'unexpected', what: '遇到了没有料到的问题，没能保存。' } })
  })

  it('saves nothing when nothing changed', async () => {
    const { session, calls } = setUp()
    expect(await session.flush()).toBe(true)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(calls).toHaveLength(0)
  })

  it('writes what a crash had left in the journal into the draft with the first flush', async () => {
    const { session, kinds, saved } = setUp({ ...DRAFT, restored: true })
    const done = session.flush()
    await saved(5)
    expect(await done).toBe(true)
    expect(kinds()).toEqual(['save'])
  })

  it('never saves a draft that is open for reading only', async () => {
    const { session, calls, type } = setUp({ ...DRAFT, readOnly: 'newer-version' })
    type('甲')
    await session.look()
    expect(await session.flush()).toBe(true)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(calls).toHaveLength(0)
    expect(session.state()).toEqual({ kind: 'read-only', reason: 'newer-version' })
  })

  it('writes nothing of the next draft into one that was left while a save was under way', async () => {
    let blocks: Block[] = [p('b1', '这一份')]
    const calls: Call[] = []
    const waiting: ((answer: unknown) => void)[] = []
    const states: string[] = []
    const ask = (call: Call) => {
      calls.push(call)
      return new Promise<never>((resolve) => waiting.push(resolve as (answer: unknown) => void))
    }
    const session = createDraftSession({
      draft: DRAFT,
      page: { blocks: () => blocks, caret: () => null },
      desktop: { 'drafts:append': (append) => ask({ append }), 'drafts:save': (save) => ask({ save }) },
      onState: (state) => states.push(state.kind),
    })
    blocks = [p('b1', '这一份改过')]
    session.changed()
    await vi.advanceTimersByTimeAsync(300)
    session.dispose()
    blocks = [p('c1', '另一份')]
    waiting.shift()?.(WHOLE)
    await vi.advanceTimersByTimeAsync(0)
    expect(calls[1]).toMatchObject({ save: { document: { id: 'd1', blocks: [p('b1', '这一份改过')] } } })
    waiting.shift()?.(FULL)
    session.changed()
    await session.look()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(calls).toHaveLength(2)
    expect(states).toEqual(['unsaved'])
  })

  it.each([
    ['came through', ok({ savedAt: AT })],
    ['failed', FULL],
  ])('writes nothing more once it was left, when a save that was under way %s: the page shows another draft then', async (_, outcome) => {
    const { session, calls, states, type, answer } = setUp()
    type('甲')
    await vi.advanceTimersByTimeAsync(300)
    type('乙')
    session.dispose()
    const before = states.length
    await answer(outcome)
    await vi.advanceTimersByTimeAsync(60_000)
    await session.look()
    expect(await session.flush()).toBe(false)
    expect(calls).toHaveLength(1)
    expect(states).toHaveLength(before)
  })
})
