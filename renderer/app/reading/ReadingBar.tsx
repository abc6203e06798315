import { useEffect } from 'react'
import { useStore } from 'zustand'
import { pauseReading, readingState, stepReading, stopReading } from '#renderer/app/reading/read-aloud.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'

/** While a report is read out: where, and how to pause, step and stop. Leaving the editor stops it. */
export function ReadingBar() {
  const workspace = useWorkspace()
  const { status, current, sentences } = useStore(readingState)
  const draftId = useApp((state) => state.draftId)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft in the place of this one ends it, too
  useEffect(() => () => stopReading(workspace), [workspace, draftId])
  if (status === 'off') return null
  return (
    <section className="reading-bar" aria-label="朗读">
      <span role="status">
        {status === 'paused' ? '已暂停' : '正在朗读'}，第 {current + 1} 句，共 {sentences.length} 句
      </span>
      <IconButton icon="up" label="上一句" isDisabled={current === 0} onPress={() => stepReading(workspace, -1)} keepsFocus />
      <IconButton icon="down" label="下一句" isDisabled={current + 1 >= sentences.length} onPress={() => stepReading(workspace, 1)} keepsFocus />
      <Button size="small" onPress={pauseReading} keepsFocus>
        {status === 'paused' ? '继续' : '暂停'}
      </Button>
      <Button size="small" onPress={() => stopReading(workspace)} keepsFocus>
        停止
      </Button>
    </section>
  )
}
