import { MAX_IMPORT_BYTES } from '#shared/contract/limits.ts'
import { BUILT_IN_PROFILES } from '#shared/layout-profiles/built-in-profiles.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import type { LearnedProfile } from '#shared/layout-profiles/learn/learned-profile.ts'
import { exportState } from '#renderer/app/export/export-state.ts'
import { notify, showError, valueOrError } from '#renderer/app/notices.ts'
import { pickedFile } from '#renderer/app/storage/picked-file.ts'
import { saveSettings } from '#renderer/app/storage/settings-actions.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import type { FileTerms } from '#renderer/platform/read-bytes.ts'

/** A layout, or a sample to learn one from. */
const SAMPLE_FILE: FileTerms = {
  mostBytes: MAX_IMPORT_BYTES,
  safe: '现有的版式和稿子没有变化。',
  tooLarge: { what: (name) => `“${name}”超过 20 兆，太大了，没有读入。`, advice: '请换一份小一些的样稿。' },
}

/** The layouts as they are on disk now. When they cannot be read, those that are known stay. */
export async function loadProfiles({ store, desktop }: Workspace): Promise<void> {
  const listed = await valueOrError(store, desktop['profiles:list']({}))
  if (listed === null) return
  exportState.setState({
    profiles: [...BUILT_IN_PROFILES, ...listed.items, ...listed.shared],
    shared: new Set(listed.shared.map(({ id }) => id)),
    unreadable: listed.unreadable,
  })
}

/** Opens the dialog over the layouts as they are on disk now. */
export async function openProfiles(workspace: Workspace): Promise<void> {
  await loadProfiles(workspace)
  exportState.setState({ profilesShown: true })
}

/** Closes the dialog. */
export function closeProfiles(): void {
  exportState.setState({ profilesShown: false })
}

/** Saves a layout and uses it from now on. */
export async function saveProfile(workspace: Workspace, profile: LayoutProfile): Promise<boolean> {
  const { store, desktop } = workspace
  const saved = await valueOrError(store, desktop['profiles:save']({ profile: { ...profile, name: profile.name.trim() } }))
  if (saved === null) return false
  await loadProfiles(workspace)
  await saveSettings(workspace, { layoutProfile: saved.id })
  notify(store, { id: 'profile-saved', text: `已保存版式“${saved.name}”，以后导出就用它。`, level: 'ok' })
  return true
}

/** False: it was not removed, and the user has been told why. */
export async function removeProfile(workspace: Workspace, id: string): Promise<boolean> {
  const removed = await workspace.desktop['profiles:remove']({ id })
  if (!removed.ok) {
    showError(workspace.store, removed.error)
    return false
  }
  await loadProfiles(workspace)
  return true
}

/** Writes a layout as a file to be sent. */
export async function exportProfileFile({ store, desktop }: Workspace, id: string): Promise<void> {
  const file = await valueOrError(store, desktop['profiles:export']({ id }))
  if (file !== null) notify(store, { id: 'profile-exported', text: `版式已存成“${file.fileName}”，在“${file.folder}”。`, level: 'ok' })
}

/** A layout out of a file that the user picks: a profile file, or a sample .docx. Null: none picked, or an error that was shown. */
export async function readProfileFile({ store, desktop }: Workspace): Promise<LearnedProfile | null> {
  const file = await pickedFile(store, '.antouprofile,.docx', SAMPLE_FILE)
  return file === null ? null : valueOrError(store, desktop['profiles:read'](file))
}
