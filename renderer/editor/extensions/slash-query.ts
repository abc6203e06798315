/** What ends a search: a sentence goes on. */
const ENDS_QUERY = /[\s，。；：！？、,;:!?（）()“”‘’《》/／]/u
/** Longer than anything that is looked for. */
const MOST_TYPED = 24

/**
 * Whether the character just typed, the last of `before`, looks for phrases. A slash between letters or digits is a slash: 8/9,
 * and/or, an address. A Chinese input method gives 、 for the same key: it counts where no such mark can stand, at the start of a
 * paragraph and right behind another mark.
 */
export function opensSlash(before: string): boolean {
  const typed = before.slice(-1)
  const previous = before.slice(-2, -1)
  if (typed === '/' || typed === '／') return !/[\w.:：/／\\%％+\-~〕℃°]/u.test(previous)
  return typed === '、' && (previous === '' || /[，。；：！？]/u.test(previous))
}

/**
 * What is looked for: the text behind the slash at `start`, up to the caret. Null once it is no search any more. An input method's
 * letters may be parted by spaces while it composes.
 */
export function slashQuery(before: string, start: number, isComposing: boolean): string | null {
  if (before.length <= start || !/[/／、]/u.test(before.charAt(start))) return null
  const typed = before.slice(start + 1).replaceAll('\u200b', '')
  if (typed.length > MOST_TYPED) return null
  const query = isComposing ? typed.replace(/[\s'’]+/gu, '') : typed
  return ENDS_QUERY.test(query) ? null : query
}
