import type { LaidPage, SourcePlace } from '#shared/page-layout/page-layout.ts'

/** The index of the page that holds a place of the report: the last line at or before it; the first page where there is none. */
export function pageOf(pages: readonly LaidPage[], place: SourcePlace | null): number {
  if (place === null) return 0
  let found = 0
  for (const [index, page] of pages.entries())
    for (const { source } of page.lines) if (source?.blockId === place.blockId && source.offset <= place.offset) found = index
  return found
}

/** The page in the middle of the window, by the upper edges of all pages. */
export function pageInView(tops: readonly number[], scrollTop: number, windowHeight: number): number {
  const middle = scrollTop + windowHeight / 2
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= middle),
  )
}

/** Where a key leads: PageUp and PageDown go page by page, Home and End to the ends; null for other keys. */
export function pageByKey(key: string, current: number, count: number): number | null {
  const target = { PageDown: current + 1, PageUp: current - 1, Home: 0, End: count - 1 }[key]
  return target === undefined ? null : Math.min(Math.max(0, target), count - 1)
}
