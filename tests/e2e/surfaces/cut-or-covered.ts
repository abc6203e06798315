import type { Page } from '@playwright/test'

/**
 * What of the controls in view cannot be reached or read: outside the window with nothing to scroll it in, cut off by its surroundings,
 * longer than its own frame, or lying under another part. Empty when all is well. Runs wholly in the page.
 */
export function cutOrCovered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const CONTROLS = 'button, input, select, textarea, a[href], [role="tab"], [role="treeitem"], [role="menuitem"], [role="menuitemradio"]'
    const SLACK = 2
    const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
    const top = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"], [role="menu"]')].filter(visible).at(-1)
    const nameOf = (element: Element) =>
      `${element.className}「${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 20)}」`
    const scrolls = (style: string, has: boolean) => has && (style === 'auto' || style === 'scroll')

    function cutBy(element: Element): string | null {
      const rect = element.getBoundingClientRect()
      let across = true
      let down = true
      for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement) {
        const style = getComputedStyle(outer)
        const frame = outer.getBoundingClientRect()
        // A choice is worked by an input that is hidden in its label.
        if (frame.width < 2) return null
        if (scrolls(style.overflowX, outer.scrollWidth > outer.clientWidth)) across = false
        if (scrolls(style.overflowY, outer.scrollHeight > outer.clientHeight)) down = false
        const hides = (overflow: string) => overflow !== 'visible'
        if (across && hides(style.overflowX) && (rect.right > frame.right + SLACK || rect.left < frame.left - SLACK)) return nameOf(outer)
        if (down && hides(style.overflowY) && (rect.bottom > frame.bottom + SLACK || rect.top < frame.top - SLACK)) return nameOf(outer)
        if (style.position === 'fixed') break
      }
      if (across && (rect.left < -SLACK || rect.right > innerWidth + SLACK)) return 'the window'
      if (down && (rect.top < -SLACK || rect.bottom > innerHeight + SLACK)) return 'the window'
      return null
    }

    function bursts(element: Element): boolean {
      if (element.clientWidth === 0 || element instanceof HTMLInputElement) return false
      const range = document.createRange()
      range.selectNodeContents(element)
      const inner = range.getBoundingClientRect()
      const frame = element.getBoundingClientRect()
      if (element.closest('.truncate') || element.querySelector('.truncate, .visually-hidden, .count')) return false
      return inner.right > frame.right + SLACK || inner.bottom > frame.bottom + SLACK * 2 || inner.left < frame.left - SLACK
    }

    /** A panel that opens over the page, and is closed by its own button. */
    const liesOver = (hit: Element) =>
      ['absolute', 'fixed'].includes(getComputedStyle(hit.closest('.app-panel-body, .find-bar') ?? document.body).position)

    function coveredBy(element: Element): string | null {
      const rect = element.getBoundingClientRect()
      const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2]
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight || cutBy(element) !== null) return null
      for (let outer = element.parentElement; outer; outer = outer.parentElement) {
        const frame = outer.getBoundingClientRect()
        const style = getComputedStyle(outer)
        if (style.overflow !== 'visible' && (y < frame.top || y > frame.bottom || x < frame.left || x > frame.right)) return null
      }
      const hit = document.elementFromPoint(x, y)
      if (hit === null || element.contains(hit) || hit.contains(element) || hit.closest('.toasts, .inline-phrases, label') || liesOver(hit))
        return null
      return nameOf(hit)
    }

    const seen: string[] = []
    for (const element of (top ?? document).querySelectorAll(CONTROLS)) {
      if (!visible(element) || element.closest('.visually-hidden, .page, [aria-hidden="true"]')) continue
      const rect = element.getBoundingClientRect()
      if (rect.width < 2 || rect.height < 2) continue
      const cut = cutBy(element)
      if (cut !== null) seen.push(`${nameOf(element)} is cut off by ${cut}`)
      else if (bursts(element)) seen.push(`${nameOf(element)} is longer than its frame`)
      else {
        const cover = coveredBy(element)
        if (cover !== null) seen.push(`${nameOf(element)} lies under ${cover}`)
      }
    }
    for (const area of (top ?? document).querySelectorAll('.scroll'))
      if (visible(area) && area.clientHeight < 96 && area.scrollHeight > area.clientHeight + 8)
        seen.push(`${nameOf(area)} leaves ${area.clientHeight} of ${area.scrollHeight} pixels to read in`)
    if (document.documentElement.scrollWidth > innerWidth + SLACK) seen.push('the window is wider than itself')
    return seen
  })
}
