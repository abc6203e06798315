import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { Finding } from '#shared/inspection/inspection.ts'
import { findingDecisions } from '#renderer/app/proofreading/finding-decisions.ts'
import { openFindings } from '#renderer/app/proofreading/open-findings.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { FindingCard } from '#renderer/panels/proofreading/FindingCard.tsx'
import { findingKey } from '#renderer/panels/proofreading/finding-key.ts'

/** How long the pointer rests on a mark before its card comes, and stays away before it goes. */
const REST_MS = 350
const LEAVE_MS = 250
const GAP = 8

/** Keys that belong to the card; those of its own buttons do, too. */
const KEEPING: ReadonlySet<string> = new Set(['F8', 'Shift', 'Control'])

function isInCard({ target, key }: KeyboardEvent): boolean {
  return key !== 'Escape' && target instanceof Element && target.closest('.finding-at-mark, .popover') !== null
}

/** The card of a finding, at its mark on the page: when the pointer rests on it, and on F8. Any key takes it away, and scrolling its mark out of sight. */
export function FindingAtMark() {
  const workspace = useWorkspace()
  const { store } = workspace
  const key = useApp((state) => state.markedFinding)
  const open = useApp(openFindings)
  const index = open.findIndex((finding) => findingKey(finding) === key)
  const finding = open[index]
  const decisions = useMemo(() => findingDecisions(workspace), [workspace])
  useMarkUnderPointer(open)
  useEffect(() => {
    const closeByKey = (event: KeyboardEvent) => !KEEPING.has(event.key) && !isInCard(event) && store.setState({ markedFinding: null })
    window.addEventListener('keydown', closeByKey)
    return () => window.removeEventListener('keydown', closeByKey)
  }, [store])
  if (finding === undefined) return null
  return (
    <CardAt key={key} finding={finding}>
      <FindingCard finding={finding} isCurrent place={`${index + 1}/${open.length}`} {...decisions} />
    </CardAt>
  )
}

/** Below the mark, or above it where there is no room; always inside the window. It moves with the mark when the page is scrolled. */
function CardAt({ finding, children }: { readonly finding: Finding; readonly children: ReactNode }) {
  const { editor, store } = useWorkspace()
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = () => card.current !== null && placeBeside(card.current, editor.rectOf(finding))
    // F8 scrolls to the mark, and is told of it only when the card is there: scrolling as such must not close it.
    const follow = ({ target }: Event) => {
      if (target instanceof Element && target.closest('.app-panel, .popover')) return
      if (isInSight(editor.rectOf(finding))) place()
      else store.setState({ markedFinding: null })
    }
    // The card grows with the type of the interface, and with what is unfolded in it.
    const resized = new ResizeObserver(place)
    if (card.current !== null) resized.observe(card.current)
    place()
    window.addEventListener('scroll', follow, { capture: true })
    window.addEventListener('resize', follow)
    return () => {
      resized.disconnect()
      window.removeEventListener('scroll', follow, { capture: true })
      window.removeEventListener('resize', follow)
    }
  }, [editor, store, finding])
  return (
    <div ref={card} className="popover finding-at-mark" role="dialog" aria-label={`校对：${finding.title}`}>
      {children}
    </div>
  )
}

function isInSight(mark: DOMRect | null): boolean {
  const desk = document.querySelector('.app-desk-scroll')?.getBoundingClientRect()
  return mark !== null && desk !== undefined && mark.bottom > desk.top && mark.top < desk.bottom
}

function placeBeside(card: HTMLElement, mark: DOMRect | null): void {
  if (mark === null) return
  const { width, height } = card.getBoundingClientRect()
  const below = mark.bottom + GAP
  const above = mark.top - GAP - height
  const lowest = window.innerHeight - height - GAP
  const top = below <= lowest || above < GAP ? Math.max(GAP, Math.min(below, lowest)) : above
  card.style.setProperty('--card-x', `${Math.max(GAP, Math.min(mark.left, window.innerWidth - width - GAP))}px`)
  card.style.setProperty('--card-y', `${top}px`)
}

/** Follows the pointer over the page and shows the card of the finding it rests on. */
function useMarkUnderPointer(findings: readonly Finding[]): void {
  const { editor, store } = useWorkspace()
  // Read when the pointer rests, without listening anew for every inspection.
  const latest = useRef(findings)
  latest.current = findings
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const move = (event: PointerEvent) => {
      const target = event.target instanceof Element ? event.target : null
      clearTimeout(timer)
      if (event.buttons !== 0 || target?.closest('.finding-at-mark, .popover')) return
      if (target?.closest('.page') === null || target === null) {
        if (store.getState().markedFinding !== null) timer = setTimeout(() => store.setState({ markedFinding: null }), LEAVE_MS)
        return
      }
      timer = setTimeout(() => {
        const at = editor.pointAt(event.clientX, event.clientY)
        const under = at && latest.current.find(({ blockId, start, end }) => blockId === at.blockId && start <= at.offset && at.offset <= end)
        store.setState({ markedFinding: under ? findingKey(under) : null })
      }, REST_MS)
    }
    window.addEventListener('pointermove', move)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', move)
    }
  }, [editor, store])
}
