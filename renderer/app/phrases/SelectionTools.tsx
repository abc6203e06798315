import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { phraseFromSelection } from '#renderer/app/phrases/own-actions.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { Button } from '#renderer/ui/Button.tsx'

/** Fewer characters are no phrase, but a word that is being corrected. */
const LEAST_SELECTED = 8
const GAP = 6

/** Beside text that was selected with the mouse: what can be done with it. Any key, press or scrolling takes it away. */
export function SelectionTools() {
  const workspace = useWorkspace()
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number } | null>(null)
  const tools = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const hide = (event: Event) => {
      if (event.target instanceof Node && tools.current?.contains(event.target)) return
      setPlace(null)
    }
    const show = (event: PointerEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('.page') === null) return
      // The browser takes a selection away after the press that ends it.
      requestAnimationFrame(() => setPlace(selectionPlace()))
    }
    window.addEventListener('pointerup', show)
    window.addEventListener('pointerdown', hide)
    window.addEventListener('keydown', hide)
    window.addEventListener('scroll', hide, { capture: true })
    return () => {
      window.removeEventListener('pointerup', show)
      window.removeEventListener('pointerdown', hide)
      window.removeEventListener('keydown', hide)
      window.removeEventListener('scroll', hide, { capture: true })
    }
  }, [])
  useLayoutEffect(() => {
    const element = tools.current
    if (place === null || element === null) return
    const { width, height } = element.getBoundingClientRect()
    element.style.setProperty('--card-x', `${Math.max(GAP, Math.min(place.x, window.innerWidth - width - GAP))}px`)
    element.style.setProperty('--card-y', `${Math.min(place.y + GAP, window.innerHeight - height - GAP)}px`)
  }, [place])
  if (place === null) return null
  const save = () => {
    setPlace(null)
    phraseFromSelection(workspace)
  }
  return (
    <div ref={tools} className="popover selection-tools" role="toolbar" aria-label="选中的文字">
      <Button size="small" variant="quiet" icon="phrase" keepsFocus onPress={save}>
        存为短语
      </Button>
    </div>
  )
}

/** The end of the selection in the window; null when too little is selected. */
function selectionPlace(): { readonly x: number; readonly y: number } | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.toString().length < LEAST_SELECTED) return null
  const last = [...selection.getRangeAt(0).getClientRects()].at(-1)
  return last === undefined ? null : { x: last.right, y: last.bottom }
}
