import { useEffect, useRef } from 'react'
import type { Zoom } from '#renderer/frame/zoom.ts'
import type { ReportEditor } from '#renderer/editor/report-editor.ts'

export interface ReportPageProps {
  readonly editor: ReportEditor
  readonly zoom: Zoom
  /** Takes no input; can be selected and copied. */
  readonly readOnly: boolean
  /** Calls back with what was typed before the page stood, '' for nothing; returns how to stop waiting for it. */
  readonly early: (take: (text: string) => void) => () => void
}

/** The sheet of paper: gives the editor its element while it is on screen. */
export function ReportPage({ editor, zoom, readOnly, early }: ReportPageProps) {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (page.current !== null) keepReactFromReadingSelection(page.current)
    const stopWaiting = early((text) => {
      // Not before: a page that shows its caret takes the focus.
      editor.lexical.setRootElement(page.current)
      editor.focus()
      editor.typeIn(text)
      const caret = editor.caret()
      if (caret !== null && caret.offset > 0) editor.reveal({ blockId: caret.blockId, start: caret.offset, end: caret.offset })
    })
    return () => {
      stopWaiting()
      editor.lexical.setRootElement(null)
    }
  }, [editor, early])
  const paper = useRef<HTMLDivElement>(null)
  useEffect(() => {
    paper.current?.style.setProperty('--page-zoom', zoom === 'fit' ? '' : String(zoom))
  }, [zoom])
  return (
    <div ref={paper} className="paper" data-zoom={zoom === 'fit' ? 'fit' : 'fixed'}>
      <div
        ref={page}
        className="page"
        contentEditable={!readOnly}
        aria-readonly={readOnly}
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

/**
 * With every commit React notes where the selection of a focused editable element is, by walking all the text before it, in
 * order to put it back. On this page Lexical alone keeps the selection, so React is not told that it can be edited.
 */
function keepReactFromReadingSelection(element: HTMLElement): void {
  Object.defineProperty(element, 'contentEditable', { configurable: true, get: () => 'inherit', set: () => {} })
}
