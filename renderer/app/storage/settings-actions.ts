import type { Settings } from '#shared/contract/settings.ts'
import { showError } from '#renderer/app/notices.ts'
import { isRead, readPart, untilRead } from '#renderer/app/storage/read-from-disk.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

/** Shows theme and type size; the rest of the settings is read where it is used. */
function applySettings(settings: Settings): void {
  document.documentElement.dataset['theme'] = settings.theme
  document.documentElement.style.setProperty('--text-scale', String(settings.textScale))
}

/** Reads the settings and shows the window by them. */
export function loadSettings({ store, desktop }: Workspace): Promise<void> {
  return readPart(store, 'settings', async () => {
    const settings = await desktop['settings:get']({})
    applySettings(settings)
    store.setState({ settings, zoom: settings.pageZoom })
    return true
  })
}

/** Resolves once the settings are those of the disk. */
export async function untilSettingsRead(workspace: Workspace): Promise<void> {
  await untilRead(workspace.store, 'settings', () => loadSettings(workspace))
}

/** Changes settings at once on screen, then on disk. In the first moment of the window the change waits for the settings it belongs to. */
export async function saveSettings(workspace: Workspace, change: Partial<Settings>): Promise<void> {
  const { store, desktop } = workspace
  if (!isRead(store, 'settings')) await untilSettingsRead(workspace)
  const settings: Settings = { ...store.getState().settings, ...change }
  applySettings(settings)
  store.setState({ settings })
  // Larger type may leave no room beside the page: an open panel would then lie over it.
  if (change.textScale !== undefined) store.setState({ panelOpen: false })
  const answer = await desktop['settings:set'](settings)
  if (!answer.ok) showError(store, answer.error)
}

const SCALES = [1, 1.25, 1.5, 1.75, 2]

/** The next larger or smaller type size; null: back to the standard size. */
export function stepTextScale(current: number, step: 1 | -1 | null): number {
  if (step === null) return 1
  const next = step > 0 ? SCALES.find((scale) => scale > current) : SCALES.findLast((scale) => scale < current)
  return next ?? current
}

/** Marks a phrase as a favourite, or takes the mark away. */
export function toggleFavourite(workspace: Workspace, phraseId: string): Promise<void> {
  const { favouritePhrases } = workspace.store.getState().settings
  const isFavourite = favouritePhrases.includes(phraseId)
  return saveSettings(workspace, {
    favouritePhrases: isFavourite ? favouritePhrases.filter((id) => id !== phraseId) : [...favouritePhrases, phraseId],
  })
}
