import { buildEditorFromExtensions } from '@lexical/extension'
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, defineExtension } from 'lexical'
import { barePage } from './bare-page.ts'

/** Lexical with nothing but rich text and history. */
const page = barePage()
page.contentEditable = 'true'
const editor = buildEditorFromExtensions(
  defineExtension({
    name: 'bench/bare',
    namespace: 'bench',
    theme: { paragraph: 'block' },
    onError: (error: Error) => {
      throw error
    },
    register: (lexical) => {
      const stopText = registerRichText(lexical)
      const stopHistory = registerHistory(lexical, createEmptyHistoryState(), 400)
      return () => {
        stopText()
        stopHistory()
      }
    },
  }),
)
editor.setRootElement(page)
window.showText = (text) =>
  editor.update(
    () => {
      const root = $getRoot().clear()
      for (const line of text.split('\n')) root.append($createParagraphNode().append($createTextNode(line)))
    },
    { discrete: true },
  )
