import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { phraseState } from '#renderer/app/phrases/phrase-state.ts'
import { usePlaceAt } from '#renderer/app/phrases/use-place-at.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import type { Workspace } from '#renderer/app/workspace.ts'
import type { SlashKey } from '#renderer/editor/extensions/slash-extension.ts'

/** What the selected blank may be filled with, below it. */
export function BlankChoices() {
  const workspace = useWorkspace()
  const choice = useStore(phraseState, (state) => state.choice)
  const chosen = useStore(phraseState, (state) => state.chosenChoice)
  const list = useRef<HTMLDivElement>(null)
  usePlaceAt(list, choice)
  useEffect(() => {
    phraseState.setState({ onChoiceKey: (key) => answerKey(workspace, key) })
    return () => phraseState.setState({ choice: null, onChoiceKey: () => false })
  }, [workspace])
  if (choice === null) return null
  return (
    <div ref={list} className="popover blank-choices menu" role="listbox" aria-label="这处空项可以填">
      {choice.choices.map((text, index) => (
        <div
          key={text}
          className="menu-item"
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          // The blank stays selected.
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => phraseState.setState({ chosenChoice: index })}
          onClick={() => take(workspace, text)}
          onKeyDown={(event) => event.key === 'Enter' && take(workspace, text)}
        >
          {text}
        </div>
      ))}
    </div>
  )
}

function answerKey(workspace: Workspace, key: SlashKey): boolean {
  const { choice, chosenChoice } = phraseState.getState()
  if (choice === null) return false
  const count = choice.choices.length
  // After the key's own update, as a step of the history by itself.
  if (key === 'enter') queueMicrotask(() => take(workspace, choice.choices[chosenChoice] ?? ''))
  else phraseState.setState({ chosenChoice: (chosenChoice + (key === 'up' ? -1 : 1) + count) % count })
  return true
}

function take({ editor }: Workspace, text: string): void {
  editor.fillSelected(text)
  editor.focus()
}
