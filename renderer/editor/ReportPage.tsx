import { useEffect, useRef } from 'react'
import type { ReportEditor } from '#renderer/editor/report-editor.ts'

/** The sheet of paper: gives the editor its element while it is on screen. */
export function ReportPage({ editor }: { readonly editor: ReportEditor }) {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    editor.lexical.setRootElement(page.current)
    editor.focus()
    return () => editor.lexical.setRootElement(null)
  }, [editor])
  return (
    <div className="paper">
      <div
        ref={page}
        className="page"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-label="报告正文"
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        tabIndex={0}
      />
    </div>
  )
}
