import { defineExtension } from 'lexical'

/** What comes from outside and goes by where the caret is. */
const INPUTS = ['keydown', 'beforeinput', 'compositionstart'] as const

/**
 * The browser tells of a moved caret only in a turn of its own. Until then Lexical believes in the old place, and on a busy machine the next
 * key comes first: Enter would part the line where the caret was before the last words. So Lexical is told before any key or input.
 */
export const FreshSelectionExtension = defineExtension({
  name: 'antou/fresh-selection',
  register: (editor) => {
    let told = caret()
    const hear = () => {
      told = caret()
    }
    const tell = () => {
      if (!editor.isComposing() && !isSame(told, caret())) document.dispatchEvent(new Event('selectionchange'))
    }
    document.addEventListener('selectionchange', hear)
    const stop = editor.registerRootListener((page, before) => {
      for (const type of INPUTS) {
        before?.removeEventListener(type, tell, { capture: true })
        page?.addEventListener(type, tell, { capture: true })
      }
    })
    return () => {
      document.removeEventListener('selectionchange', hear)
      stop()
    }
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
