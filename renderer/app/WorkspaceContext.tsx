import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { invariant } from '#shared/base/invariant.ts'
import type { AppState } from '#renderer/app/app-store.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

const Context = createContext<Workspace | null>(null)

export const WorkspaceProvider = Context.Provider

/** The window’s parts, for components below WorkspaceProvider. */
export function useWorkspace(): Workspace {
  const workspace = useContext(Context)
  invariant(workspace, 'a part of the window outside WorkspaceProvider')
  return workspace
}

/** One piece of the window's state; the component draws again only when it changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useWorkspace().store, select)
}
