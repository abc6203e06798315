import { defineExtension, mergeRegister } from 'lexical'

/** The code of a key that an input method has taken. */
const INPUT_METHOD_KEY = 229

/**
 * The browser tells of a moved caret only in a turn of its own. Until then Lexical believes in the old place, and on a busy machine the next
 * key comes first: Enter would part the line where the caret was before the last words. So Lexical is told before each key. What is typed or
 * composed needs no telling: there Lexical looks where the caret is, and must not be disturbed.
 */
export const FreshSelectionExtension = defineExtension({
  name: 'antou/fresh-selection',
  register: (editor) => {
    let told: Caret = null
    const hear = () => {
      told = caret()
    }
    const tell = (event: KeyboardEvent) => {
      if (!event.isComposing && event.keyCode !== INPUT_METHOD_KEY && !isSame(told, caret())) document.dispatchEvent(new Event('selectionchange'))
    }
    const forget = () => {
      told = null
    }
    const follow = (page: HTMLElement | null) => {
      if (page === null) return
      document.addEventListener('selectionchange', hear)
      page.addEventListener('keydown', tell, { capture: true })
      return () => {
        document.removeEventListener('selectionchange', hear)
        page.removeEventListener('keydown', tell, { capture: true })
      }
    }
    // Lexical moves the caret with what it does; until the browser tells of that, too, where it was last is no news.
    return mergeRegister(editor.registerUpdateListener(forget), editor.registerRootListener(follow))
  },
})

type Caret = Pick<Selection, 'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset'> | null

function caret(): Caret {
  const selection = getSelection()
  if (selection === null) return null
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  return { anchorNode, anchorOffset, focusNode, focusOffset }
}

function isSame(one: Caret, other: Caret): boolean {
  return (
    one?.anchorNode === other?.anchorNode &&
    one?.anchorOffset === other?.anchorOffset &&
    one?.focusNode === other?.focusNode &&
    one?.focusOffset === other?.focusOffset
  )
}
