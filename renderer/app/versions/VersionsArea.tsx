import { useEffect } from 'react'
import { useStore } from 'zustand'
import {
  closeVersions,
  compareWith,
  compareWithDraft,
  keepVersion,
  renameVersion,
  restoreOne,
  restoreWhole,
} from '#renderer/app/versions/version-actions.ts'
import { versionState } from '#renderer/app/versions/version-state.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { VersionsDialog } from '#renderer/dialogs/versions/VersionsDialog.tsx'

/** The versions of the open draft, over the editor. */
export function VersionsArea() {
  const workspace = useWorkspace()
  const state = useStore(versionState)
  const wanted = useApp((app) => app.compareWithDraft)
  const readOnly = useApp((app) => app.save.kind === 'read-only')
  useEffect(() => {
    if (wanted === null) return
    workspace.store.setState({ compareWithDraft: null })
    void compareWithDraft(workspace, wanted)
  }, [workspace, wanted])
  if (!state.open) return null
  return (
    <VersionsDialog
      versions={state.versions}
      exports={state.exports}
      bytes={state.bytes}
      selected={state.selected}
      sections={state.comparison?.sections ?? null}
      naming={state.naming}
      readOnly={readOnly}
      now={new Date()}
      onSelect={(selected) => void compareWith(workspace, selected)}
      onKeep={(name) => void keepVersion(workspace, name)}
      onNaming={(naming) => versionState.setState({ naming })}
      onRename={(number, name) => void renameVersion(workspace, number, name)}
      onRestore={() => void restoreWhole(workspace)}
      onRestorePassage={(passage) => void restoreOne(workspace, passage)}
      onClose={() => closeVersions(workspace)}
    />
  )
}
