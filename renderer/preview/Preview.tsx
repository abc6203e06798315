import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PageLayout, SourcePlace } from '#shared/page-layout/page-layout.ts'
import { PreviewPage } from '#renderer/preview/PreviewPage.tsx'
import { pageByKey, pageInView, pageOf } from '#renderer/preview/page-at.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Select.tsx'

export interface PreviewProps {
  readonly layout: PageLayout
  readonly title: string
  /** The pages open where this place is. */
  readonly start: SourcePlace | null
  readonly isSaving: boolean
  readonly onBack: () => void
  /** A line was clicked. */
  readonly onPlace: (place: SourcePlace) => void
  readonly onPrint: () => void
  readonly onSavePdf: () => void
  /** Absent where what is shown is not the report itself. */
  readonly onExportWord?: () => void
}

type PreviewZoom = 'page' | 'width' | 'real'
const ZOOMS = [
  { id: 'page', text: '整页' },
  { id: 'width', text: '适合宽度' },
  { id: 'real', text: '100%' },
] as const

/** The finished pages on the desk, as the exported file prints them. White in every theme: paper is. */
export function Preview(props: PreviewProps) {
  const { layout, title, start, onBack, onPlace } = props
  const desk = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState<PreviewZoom>('page')
  const [current, setCurrent] = useState(() => pageOf(layout.pages, start))
  const count = layout.pages.length
  useLayoutEffect(() => {
    showPage(desk.current, pageOf(layout.pages, start))
    desk.current?.focus()
  }, [layout, start])
  useKeys(desk, current, count, onBack)
  useClicks(desk, layout, onPlace)
  return (
    <main className="preview" aria-label="预览">
      <PreviewBar {...props} current={current} zoom={zoom} onZoom={setZoom} />
      <div
        ref={desk}
        className="preview-desk scroll"
        data-zoom={zoom}
        tabIndex={-1}
        onScroll={({ currentTarget }) => setCurrent(pageInView(pageTops(currentTarget), currentTarget.scrollTop, currentTarget.clientHeight))}
      >
        <h1 className="visually-hidden">{title}</h1>
        {layout.pages.map((page) => (
          <PreviewPage key={page.number} page={page} widthTwips={layout.widthTwips} heightTwips={layout.heightTwips} count={count} />
        ))}
      </div>
    </main>
  )
}

interface BarProps extends PreviewProps {
  readonly current: number
  readonly zoom: PreviewZoom
  readonly onZoom: (zoom: PreviewZoom) => void
}

function PreviewBar({ layout, current, zoom, isSaving, onZoom, onBack, onPrint, onSavePdf, onExportWord }: BarProps) {
  return (
    <header className="preview-bar">
      <Button variant="quiet" icon="left" onPress={onBack}>
        返回编辑
      </Button>
      <span className="preview-count" aria-live="polite">
        第 {current + 1} 页，共 {layout.pages.length} 页
      </span>
      <span className="preview-hint">点一行文字，就回到编辑里的那一处。</span>
      <Select label="显示大小" options={ZOOMS} selected={zoom} onSelect={onZoom} />
      <Button icon="print" onPress={onPrint}>
        打印
      </Button>
      <Button variant={onExportWord ? 'plain' : 'primary'} icon="file" onPress={onSavePdf} isDisabled={isSaving}>
        {isSaving ? '正在保存' : '存为 PDF'}
      </Button>
      {onExportWord && (
        <Button variant="primary" icon="export" onPress={onExportWord}>
          导出 Word
        </Button>
      )}
    </header>
  )
}

/** A click on a line, wherever it is drawn. */
function useClicks(desk: RefObject<HTMLDivElement | null>, layout: PageLayout, onPlace: (place: SourcePlace) => void): void {
  useEffect(() => {
    const element = desk.current
    const click = ({ target }: MouseEvent) => {
      const line = target instanceof Element ? target.closest('[data-line]') : null
      const page = line?.closest('[data-page]')
      if (!line || !page) return
      const source = layout.pages[Number(page.getAttribute('data-page')) - 1]?.lines[Number(line.getAttribute('data-line'))]?.source
      if (source) onPlace(source)
    }
    element?.addEventListener('click', click)
    return () => element?.removeEventListener('click', click)
  }, [desk, layout, onPlace])
}

/** Keys of the whole window while the preview is open, but not those of an open list or dialog. */
function useKeys(desk: RefObject<HTMLDivElement | null>, current: number, count: number, onBack: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"], [role="alertdialog"], [role="listbox"]') !== null) return
      const target = pageByKey(event.key, current, count)
      if (target !== null) showPage(desk.current, target)
      else if (event.key === 'Escape') onBack()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [desk, current, count, onBack])
}

function showPage(desk: HTMLElement | null, index: number): void {
  const page = desk?.querySelectorAll<HTMLElement>('.preview-page')[index]
  if (desk && page) desk.scrollTop = page.offsetTop - desk.offsetTop - DESK_EDGE
}

/** What stays visible of the desk above a page. */
const DESK_EDGE = 16

function pageTops(desk: HTMLElement): number[] {
  return [...desk.querySelectorAll<HTMLElement>('.preview-page')].map((page) => page.offsetTop - desk.offsetTop)
}
