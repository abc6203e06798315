import { writeFileSync } from 'node:fs'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '#shared/contract/default-settings.ts'
import type { Settings } from '#shared/contract/settings.ts'
import { createSettingsStore } from '#electron/services/settings/settings-store.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

const CHOSEN: Settings = {
  theme: 'dark',
  textScale: 1.5,
  unitKind: 'village',
  favouritePhrases: ['lead-1'],
  layoutProfile: 'seal',
  particulars: null,
  pageZoom: 1.25,
  readingPace: 200,
  hintsDone: ['phrases'],
  requirementPresets: [],
}

describe('settings', () => {
  const tempFolder = useTempFolders()

  it('are the defaults where none are stored, and nothing is written for that', async () => {
    const folder = await tempFolder()
    expect(createSettingsStore({ folder }).get()).toEqual(DEFAULT_SETTINGS)
    expect(await readdir(folder)).toEqual([])
  })

  it('are the same after a restart', async () => {
    const folder = path.join(await tempFolder(), '用户 数据')
    const store = createSettingsStore({ folder })
    expect(store.set(CHOSEN)).toEqual({ ok: true, value: CHOSEN })
    expect(store.get()).toEqual(CHOSEN)
    expect(createSettingsStore({ folder }).get()).toEqual(CHOSEN)
  })

  it.each([
    ['cut short', '{"theme":"dark","text'],
    ['empty', ''],
    ['all zeros', '\0'.repeat(100)],
    ['of another shape', '{"theme":"pink"}'],
    ['not an object', '[]'],
  ])('that are %s are set aside, and the defaults take their place', async (_, content) => {
    const folder = await tempFolder()
    await writeFile(path.join(folder, 'settings.json'), content)
    const store = createSettingsStore({ folder })
    expect(store.get()).toEqual(DEFAULT_SETTINGS)
    expect(store.problem).toMatchObject({
      code: 'damaged',
      what: '设置文件读不懂，可能是损坏了，已改名为“settings.damaged-1.json”原样留着，“我的信息”、外观等换成了初始的设置。',
    })
    expect(await readdir(folder)).toEqual(['settings.damaged-1.json'])
    expect(await readFile(path.join(folder, 'settings.damaged-1.json'), 'utf8')).toBe(content)
    expect(store.set(CHOSEN).ok).toBe(true)
    expect(createSettingsStore({ folder }).get()).toEqual(CHOSEN)
  })

  it('that are damaged twice are kept twice', async () => {
    const folder = await tempFolder()
    for (const content of ['一', '二']) {
      await writeFile(path.join(folder, 'settings.json'), content)
      createSettingsStore({ folder })
    }
    expect(await readFile(path.join(folder, 'settings.damaged-1.json'), 'utf8')).toBe('一')
    expect(await readFile(path.join(folder, 'settings.damaged-2.json'), 'utf8')).toBe('二')
  })

  it('can still be stored when the file is damaged while the program runs', async () => {
    const folder = await tempFolder()
    const store = createSettingsStore({ folder })
    store.set(CHOSEN)
    await writeFile(path.join(folder, 'settings.json'), '{"theme"')
    expect(store.set({ ...CHOSEN, theme: 'light' })).toMatchObject({ ok: true, value: { theme: 'light' } })
    expect(createSettingsStore({ folder }).get().theme).toBe('light')
  })

  it('that do not reach the disk are reported, and the old ones stay in force', async () => {
    const folder = await tempFolder()
    await mkdir(path.join(folder, 'settings.json'))
    const store = createSettingsStore({ folder })
    const saved = store.set(CHOSEN)
    expect(saved.ok).toBe(false)
    if (!saved.ok) expectThreeSentences(saved.error)
    expect(store.get()).toEqual(DEFAULT_SETTINGS)
  })

  it('that could not be read at the start are told, and never written over by the defaults', async () => {
    const folder = await tempFolder()
    // A folder cannot be read as a file: an error as from a program that holds the file, and one that root meets, too.
    const inTheWay = path.join(folder, 'settings.json')
    await mkdir(inTheWay)
    const store = createSettingsStore({ folder })
    expect(store.get()).toEqual(DEFAULT_SETTINGS)
    if (store.problem === null) throw new Error('nothing was told')
    expectThreeSentences(store.problem)
    await rm(inTheWay, { recursive: true })
    await writeFile(inTheWay, JSON.stringify(CHOSEN))
    expect(store.set({ ...DEFAULT_SETTINGS, textScale: 2 })).toMatchObject({ ok: false, error: { code: 'unreadable' } })
    expect(createSettingsStore({ folder }).get()).toEqual(CHOSEN)
  })

  it('that are read well, or were never stored, tell of no problem', async () => {
    const folder = await tempFolder()
    const store = createSettingsStore({ folder })
    expect(store.problem).toBeNull()
    store.set(CHOSEN)
    expect(createSettingsStore({ folder }).problem).toBeNull()
  })

  it('that were cut short without an error are noticed', async () => {
    const folder = await tempFolder()
    const cutShort = {
      set store(settings: Record<string, unknown>) {
        writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings).slice(0, 12))
      },
      get store() {
        return {}
      },
    }
    const store = createSettingsStore({ folder, openFile: () => cutShort })
    expect(store.set(CHOSEN)).toMatchObject({ ok: false, error: { code: 'disk-full' } })
  })
})
