import { useCallback } from 'react'
import { useStore } from 'zustand'
import type { Block } from '#shared/document/blocks.ts'
import { closeReference, referenceState, showReference, takeFromReference } from '#renderer/app/versions/reference-actions.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { ReferencePane } from '#renderer/reference/ReferencePane.tsx'

/** 对照, in place of the right panel. */
export function ReferenceArea() {
  const workspace = useWorkspace()
  const onTake = useCallback((taken: readonly Block[]) => takeFromReference(workspace, taken), [workspace])
  const { choices, selected, blocks } = useStore(referenceState)
  return (
    <ReferencePane
      choices={choices}
      selected={selected}
      onSelect={(id) => void showReference(workspace, id)}
      blocks={blocks}
      onTake={onTake}
      onLeave={() => workspace.editor.focus()}
      onClose={() => closeReference(workspace)}
    />
  )
}
