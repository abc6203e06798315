import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fail, ok, type Result, userError } from '#shared/base/result.ts'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import { DEFAULT_SETTINGS } from '#shared/contract/default-settings.ts'
import type { Settings } from '#shared/contract/settings.ts'
import { EMPTY_OWN_LIBRARY, type OwnBlock, type OwnLibrary } from '#shared/phrases/own/own-library.ts'
import type { OwnWords } from '#shared/proofreading/own-words.ts'
import { createAppStore } from '#renderer/app/app-store.ts'
import { loadOwnWords, saveOwnWords } from '#renderer/app/proofreading/own-words-actions.ts'
import { showParticulars } from '#renderer/app/report/particulars-actions.ts'
import { rememberUse, saveOwn } from '#renderer/app/phrases/library-actions.ts'
import { phraseState } from '#renderer/app/phrases/phrase-state.ts'
import { loadSettings, saveSettings } from '#renderer/app/storage/settings-actions.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

vi.mock('#renderer/library/phrase-indexer.ts', () => ({ createPhraseIndexer: () => ({ index: () => {}, compare: () => {} }) }))

const block = (id: string): OwnBlock => ({
  id: id as PhraseId,
  title: id,
  text: id,
  roles: [],
  unitKinds: [],
  keywords: [],
  terms: [],
  updatedTo: '2026-01',
  category: '',
})
const UNREADABLE = userError('unreadable', '没有读出来。', '文件没有改动。', '请再试一次。')

/** A window that has read nothing yet, before a disk with this on it. */
function setUp(disk: { settings?: Settings; words?: Result<OwnWords>; own?: Result<OwnLibrary> }) {
  const saved: unknown[] = []
  const save = async (what: unknown) => {
    saved.push(what)
    return ok(what)
  }
  const { settings = DEFAULT_SETTINGS, words = ok({ words: [], permitted: [] }), own = ok(EMPTY_OWN_LIBRARY) } = disk
  const store = createAppStore()
  const desktop = {
    'settings:get': async () => settings,
    'settings:set': save,
    'words:load': async () => words,
    'words:save': save,
    'library:load': async () => (own.ok ? ok({ phrases: [], terms: [], own: own.value, notices: [] }) : own),
    'library:save': save,
  }
  return { workspace: { store, desktop, recheck: () => {} } as unknown as Workspace, store, desktop, saved }
}

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { dataset: {}, style: { setProperty: () => {} } } })
  phraseState.setState({ own: EMPTY_OWN_LIBRARY, others: [], builtIn: [] })
})

describe('what is changed in the first moment of the window', () => {
  it('settings: the change joins those on the disk', async () => {
    const { workspace, saved } = setUp({ settings: { ...DEFAULT_SETTINGS, favouritePhrases: ['甲', '乙'], readingPace: 260 } })
    await Promise.all([saveSettings(workspace, { theme: 'dark' }), loadSettings(workspace)])
    expect(saved).toEqual([{ ...DEFAULT_SETTINGS, favouritePhrases: ['甲', '乙'], readingPace: 260, theme: 'dark' }])
  })

  it('我的信息 opens with what is known already', async () => {
    const particulars = { name: '李明', post: '', unit: '青山镇', superior: '', places: [] }
    const { workspace, store } = setUp({ settings: { ...DEFAULT_SETTINGS, particulars } as unknown as Settings })
    const seen: unknown[] = []
    store.subscribe((state) => state.particularsShown && seen.push(state.settings.particulars))
    await showParticulars(workspace)
    expect(seen[0]).toEqual(particulars)
  })

  it('own words: the change joins the list on the disk', async () => {
    const { workspace, saved, store } = setUp({ words: ok({ words: [], permitted: ['旧词'] }) })
    const reading = loadOwnWords(workspace)
    expect(await saveOwnWords(workspace, (words) => ({ ...words, permitted: [...words.permitted, '新词'] }))).toBe(true)
    await reading
    expect(saved).toEqual([{ words: { words: [], permitted: ['旧词', '新词'] } }])
    expect(store.getState().ownWords.permitted).toEqual(['旧词', '新词'])
  })

  it('own words that could not be read at the start are read again before anything is saved', async () => {
    const { workspace, desktop, saved } = setUp({ words: fail(UNREADABLE) })
    await loadOwnWords(workspace)
    Object.assign(desktop, { 'words:load': async () => ok({ words: [], permitted: ['旧词'] }) })
    await saveOwnWords(workspace, (words) => ({ ...words, permitted: [...words.permitted, '新词'] }))
    expect(saved).toEqual([{ words: { words: [], permitted: ['旧词', '新词'] } }])
  })

  it('own phrases: the change joins the library on the disk', async () => {
    const { workspace, saved } = setUp({ own: ok({ ...EMPTY_OWN_LIBRARY, blocks: [block('旧')] }) })
    await saveOwn(workspace, (own) => ({ ...own, blocks: [block('新'), ...own.blocks] }))
    expect(saved).toEqual([{ own: { ...EMPTY_OWN_LIBRARY, blocks: [block('新'), block('旧')] } }])
  })

  it('own phrases that cannot be read are not written over, and the user is told', async () => {
    const { workspace, store, saved } = setUp({ own: fail(UNREADABLE) })
    expect(await saveOwn(workspace, (own) => ({ ...own, blocks: [block('新')] }))).toBe(false)
    await rememberUse(workspace, '甲')
    expect(saved).toEqual([])
    expect(store.getState().error?.error).toEqual(UNREADABLE)
  })
})
