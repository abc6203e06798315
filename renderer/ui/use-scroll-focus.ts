import { type RefObject, useLayoutEffect } from 'react'

const PRESSABLE = 'button, input, select, textarea, a[href], [tabindex]'

/**
 * Lets the Tab key into an area that scrolls and holds nothing to press, so that the arrow keys can scroll it.
 * Chromium does so by itself, but not inside a dialog, where the focus is kept by react-aria. Looked at after every drawing: what fits needs no stop.
 */
export function useScrollFocus(area: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = area.current
    if (element === null) return
    const isStop = element.scrollHeight > element.clientHeight && element.querySelector(PRESSABLE) === null
    if (isStop) element.tabIndex = 0
    else element.removeAttribute('tabindex')
  })
}
