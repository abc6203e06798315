/*
 * A report is being made or opened, and its page stands in a moment. Who types at once types for that page, as in any editor whose keys wait
 * in line; with nothing there that takes text, the first letters would be lost. An invisible field takes them, so that an input method works
 * in it as it will on the page, and what was written is handed over.
 */

interface EarlyField {
  readonly element: HTMLTextAreaElement
  isComposing: boolean
}

let early: EarlyField | null = null

/** From now on what is typed is kept for the page that is about to come. */
export function keepEarlyText(): void {
  if (early !== null) return
  const element = document.createElement('textarea')
  const field: EarlyField = { element, isComposing: false }
  element.className = 'early-text'
  element.ariaLabel = '正在打开报告，可以接着打字'
  element.spellcheck = false
  element.tabIndex = -1
  element.addEventListener('keydown', (event) => {
    // The key that opened the report may still be held down, and Tab would lead away.
    if (event.key === 'Tab' || (event.repeat && (event.key === 'Enter' || event.key === ' '))) event.preventDefault()
  })
  element.addEventListener('compositionstart', () => {
    field.isComposing = true
  })
  element.addEventListener('compositionend', () => {
    field.isComposing = false
  })
  document.body.append(element)
  element.focus()
  early = field
}

/** No page comes: what was typed was meant for none. */
export function dropEarlyText(): void {
  early?.element.remove()
  early = null
}

/**
 * Calls `take` with what was typed until now, '' for nothing: at once, or when the word that is being composed stands, as a page that takes the
 * focus would break it off. Returns the function that stops waiting.
 */
export function takeEarlyText(take: (text: string) => void): () => void {
  const field = early
  const hand = () => {
    const text = field?.element.value ?? ''
    take(text)
    dropEarlyText()
  }
  if (field === null || !field.isComposing) {
    hand()
    return () => {}
  }
  // The field has what was composed once its events are over.
  const ended = () => setTimeout(hand)
  field.element.addEventListener('compositionend', ended, { once: true })
  return () => field.element.removeEventListener('compositionend', ended)
}
