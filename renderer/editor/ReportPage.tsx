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
    // The text itself is worked by keys; a press on the margin is only a second way to a place in it.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      ref={paper}
      className="paper"
      data-zoom={zoom === 'fit' ? 'fit' : 'fixed'}
      onMouseDown={(event) => {
        if (event.target !== paper.current || event.button !== 0 || readOnly || page.current === null) return
        event.preventDefault()
        void caretBeside(editor, page.current.getBoundingClientRect(), event.clientX, event.clientY)
      }}
    >
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

/** A press on the margin puts the caret at that end of the line beside it; the browser would put it into what stands before the page. */
async function caretBeside(editor: ReportEditor, text: DOMRect, x: number, y: number): Promise<void> {
  await editor.settle()
  const within = (at: number, from: number, to: number) => Math.min(Math.max(at, from + 1), to - 1)
  const point = editor.pointAt(within(x, text.left, text.right), within(y, text.top, text.bottom))
  if (point !== null) editor.select({ blockId: point.blockId, start: point.offset, end: point.offset })
  editor.focus()
}

/**
 * With every commit React notes where the selection of a focused editable element is, by walking all the text before it, in
 * order to put it back. On this page Lexical alone keeps the selection, so React is not told that it can be edited.
 */
function keepReactFromReadingSelection(element: HTMLElement): void {
  Object.defineProperty(element, 'contentEditable', { configurable: true, get: () => 'inherit', set: () => {} })
}
