import { useStore } from 'zustand'
import { closeReference, referenceState, showReference, takeFromReference } from '#renderer/app/reference-actions.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { ReferencePane } from '#renderer/reference/ReferencePane.tsx'

/** 对照, in place of the right panel. */
export function ReferenceArea() {
  const workspace = useWorkspace()
  const { choices, selected, blocks } = useStore(referenceState)
  return (
    <ReferencePane
      choices={choices}
      selected={selected}
      onSelect={(id) => void showReference(workspace, id)}
      blocks={blocks}
      onTake={(taken) => takeFromReference(workspace, taken)}
      onClose={() => closeReference(workspace)}
    />
  )
}
