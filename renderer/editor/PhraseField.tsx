import { useEffect, useRef } from 'react'
import type { PhraseEditor } from '#renderer/editor/phrase-editor.ts'

/** The field in which the text of a phrase is written. */
export function PhraseField({ editor, label }: { readonly editor: PhraseEditor; readonly label: string }) {
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    editor.lexical.setRootElement(field.current)
    return () => editor.lexical.setRootElement(null)
  }, [editor])
  return (
    <div
      ref={field}
      className="phrase-field"
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      spellCheck={false}
      tabIndex={0}
    />
  )
}
