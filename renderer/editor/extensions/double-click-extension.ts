import { defineExtension } from 'lexical'

/**
 * Two clicks behind the end of a paragraph: the browser selects the border to the next one, and what is typed joins the two. The first
 * click has put the caret where it belongs; the second does nothing.
 */
export const DoubleClickExtension = defineExtension({
  name: 'antou/double-click',
  register: (editor) => {
    const press = (event: MouseEvent) => {
      const block = event.target instanceof Element ? event.target.closest('.block') : null
      if (event.detail === 2 && block !== null && isBehindEnd(block, event)) event.preventDefault()
    }
    return editor.registerRootListener((root) => {
      root?.addEventListener('mousedown', press)
      return () => root?.removeEventListener('mousedown', press)
    })
  },
})

function isBehindEnd(block: Element, { clientX, clientY }: MouseEvent): boolean {
  const text = document.createRange()
  text.selectNodeContents(block)
  const last = [...text.getClientRects()].at(-1)
  return last === undefined || (clientX > last.right && clientY > last.top)
}
