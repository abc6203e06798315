import { useMemo } from 'react'
import { useStore } from 'zustand'
import { outdatedChanges } from '#shared/phrases/own/compose-library.ts'
import { startPackExport, startPackImport } from '#renderer/app/packs/pack-actions.ts'
import { packState } from '#renderer/app/packs/pack-state.ts'
import { showAllHidden } from '#renderer/app/phrases/own-actions.ts'
import { phraseState } from '#renderer/app/phrases/phrase-state.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import type { Workspace } from '#renderer/app/workspace.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { MenuButton } from '#renderer/ui/MenuButton.tsx'

/** What can be done with the whole library. */
export function LibraryMenu() {
  const workspace = useWorkspace()
  const hidden = useStore(phraseState, (state) => state.own.hidden.length)
  const packs = [
    { id: 'import', text: '导入短语包…' },
    { id: 'export', text: '导出短语包…' },
    { id: 'folders', text: '共享短语…' },
  ]
  const entries = [{ id: 'hidden', text: hidden === 0 ? '没有隐藏的短语' : `重新显示隐藏的 ${hidden} 条`, isDisabled: hidden === 0 }]
  return (
    <MenuButton
      text="管理"
      size="small"
      label="管理短语库"
      placement="top end"
      groups={[
        { id: 'packs', entries: packs },
        { id: 'library', entries },
      ]}
      onAction={(id) => act(workspace, id)}
    />
  )
}

function act(workspace: Workspace, id: string): void {
  if (id === 'import') void startPackImport(workspace)
  else if (id === 'export') void startPackExport(workspace)
  else if (id === 'folders') packState.setState({ foldersShown: true })
  else showAllHidden(workspace)
}

/** Asks about phrases of the program that have changed since the user did. */
export function OutdatedNotice() {
  const { own, builtIn } = useStore(phraseState)
  const count = useMemo(() => outdatedChanges(builtIn, own).length, [builtIn, own])
  if (count === 0) return null
  return (
    <div className="phrase-notice">
      <span>您改过的短语里，有 {count} 条案头更新了写法。</span>
      <Button size="small" onPress={() => phraseState.setState({ outdatedShown: true })}>
        看一看
      </Button>
    </div>
  )
}
