import type { MouseEvent, ReactNode, Ref } from 'react'

export interface AppLayoutProps {
  titleBar: ReactNode
  toolbar: ReactNode
  outline: ReactNode
  /** The sheet and what lies on the desk; scrolls by itself. */
  children: ReactNode
  /** Floats over the desk: the find bar. */
  deskOverlay?: ReactNode
  /** Below what scrolls, with room of its own: it never covers the line that is typed. */
  deskFoot?: ReactNode
  panel: ReactNode
  statusBar: ReactNode
  /** The element that scrolls, for jumps and for measuring. */
  deskRef?: Ref<HTMLDivElement>
  /** 专注: outline, panel and title are put away. */
  isFocused?: boolean
  /** Another report stands in place of the panel. */
  hasReference?: boolean
}

/** The main window: title, tools, outline, desk, panel, status line. Each side scrolls by itself. */
export function AppLayout({
  titleBar,
  toolbar,
  outline,
  children,
  deskOverlay,
  deskFoot,
  panel,
  statusBar,
  deskRef,
  isFocused = false,
  hasReference = false,
}: AppLayoutProps) {
  return (
    <div className={`app${isFocused ? ' is-focused' : ''}${hasReference ? ' has-reference' : ''}`}>
      <div className="app-grid">
        <div className="app-title">{titleBar}</div>
        <section className="app-tools" aria-label="工具">
          {toolbar}
        </section>
        <nav className="app-outline" aria-label="大纲">
          {outline}
        </nav>
        <main className="app-desk" aria-label="报告正文">
          {/* biome-ignore lint/a11y/noStaticElementInteractions: it does nothing, and lets the browser do nothing */}
          <div className="app-desk-scroll scroll" ref={deskRef} onMouseDown={keepCaret}>
            {children}
          </div>
          {deskOverlay}
          {deskFoot}
        </main>
        {panel}
        <div className="app-status">{statusBar}</div>
      </div>
    </div>
  )
}

/** A press on the bare desk is no place in the text: the caret stays where it was, and what is typed next goes there. */
function keepCaret(event: MouseEvent): void {
  if (event.target === event.currentTarget) event.preventDefault()
}
