import { useMemo } from 'react'
import { useStore } from 'zustand'
import { outdatedChanges } from '#shared/phrases/own/compose-library.ts'
import { showAllHidden } from '#renderer/app/phrases/own-actions.ts'
import { phraseState } from '#renderer/app/phrases/phrase-state.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { MenuButton } from '#renderer/ui/MenuButton.tsx'

/** What can be done with the whole library. */
export function LibraryMenu() {
  const workspace = useWorkspace()
  const hidden = useStore(phraseState, (state) => state.own.hidden.length)
  const entries = [{ id: 'hidden', text: hidden === 0 ? '没有隐藏的短语' : `重新显示隐藏的 ${hidden} 条`, isDisabled: hidden === 0 }]
  return (
    <MenuButton
      text="管理"
      size="small"
      label="管理短语库"
      placement="top end"
      groups={[{ id: 'library', entries }]}
      onAction={() => showAllHidden(workspace)}
    />
  )
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
