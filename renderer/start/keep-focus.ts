import { isDialogOpen } from '#renderer/ui/is-dialog-open.ts'

/** Whoever closes something gives the focus back in a turn or two of their own. */
const PATIENCE_MS = 120

const USABLE = ':is(button, input, select, a[href], [tabindex="0"]):not(:disabled, [aria-disabled="true"], [tabindex="-1"])'

/** Where the focus was: the element, and what it stands in from the inside out, with its number there. */
interface FocusPlace {
  readonly element: HTMLElement
  readonly within: readonly { readonly parent: Element; readonly index: number }[]
}

/**
 * What had the focus is taken off the start page (a draft that went into the bin, a question that was answered, a message that was closed):
 * the focus would fall to nothing, and whoever works by keys would begin again at the top. What has taken its place gets it. A click beside
 * everything is something else. Returns the function that stops listening.
 */
export function keepFocusIn(page: HTMLElement): () => void {
  let last: FocusPlace | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const entered = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) last = placeOf(target, page)
  }
  const left = ({ target }: FocusEvent) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const isLost = target instanceof Element && (!target.isConnected || target.matches(':disabled'))
      if (last !== null && isLost && document.activeElement === document.body && !isDialogOpen()) nearest(last)?.focus()
    }, PATIENCE_MS)
  }
  page.addEventListener('focusin', entered)
  window.addEventListener('focusout', left)
  return () => {
    clearTimeout(timer)
    page.removeEventListener('focusin', entered)
    window.removeEventListener('focusout', left)
  }
}

function placeOf(element: HTMLElement, page: HTMLElement): FocusPlace {
  const within: { parent: Element; index: number }[] = []
  for (let inner: Element = element; inner !== page && inner.parentElement !== null; inner = inner.parentElement)
    within.push({ parent: inner.parentElement, index: [...inner.parentElement.children].indexOf(inner) })
  return { element, within }
}

/** The element itself where it is still there, else what stands in its place now, else what is before that or around it. */
function nearest({ element, within }: FocusPlace): HTMLElement | null {
  if (element.isConnected && isUsable(element)) return element
  for (const { parent, index } of within) {
    if (!parent.isConnected) continue
    const children = [...parent.children]
    for (const candidate of [...children.slice(index), ...children.slice(0, index).reverse()]) {
      const usable = firstUsable(candidate)
      if (usable !== null) return usable
    }
  }
  return null
}

function firstUsable(element: Element): HTMLElement | null {
  return [element, ...element.querySelectorAll(USABLE)].find(isUsable) ?? null
}

function isUsable(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.matches(USABLE) && element.checkVisibility()
}
