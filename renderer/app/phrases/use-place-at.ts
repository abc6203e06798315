import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'

const GAP = 8

/** Puts a list below a place of the report, or above it where there is no room; always inside the window. */
export function usePlaceAt(list: RefObject<HTMLElement | null>, place: { readonly blockId: BlockId; readonly start: number } | null): void {
  const { editor } = useWorkspace()
  const [, redraw] = useState(0)
  useEffect(() => {
    const again = () => redraw((count) => count + 1)
    window.addEventListener('resize', again)
    return () => window.removeEventListener('resize', again)
  }, [])
  useLayoutEffect(() => {
    const element = list.current
    if (place === null || element === null) return
    const mark = editor.rectOf({ blockId: place.blockId, start: place.start, end: place.start + 1 })
    if (mark === null) return
    const { width, height } = element.getBoundingClientRect()
    const below = mark.bottom + GAP
    const top = below + height > window.innerHeight ? Math.max(GAP, mark.top - GAP - height) : below
    element.style.setProperty('--card-x', `${Math.max(GAP, Math.min(mark.left, window.innerWidth - width - GAP))}px`)
    element.style.setProperty('--card-y', `${top}px`)
  })
}
