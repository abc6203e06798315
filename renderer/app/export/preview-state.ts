import { createStore } from 'zustand/vanilla'
import type { ReportDocument } from '#shared/document/report-document.ts'
import type { PageLayout, SourcePlace } from '#shared/page-layout/page-layout.ts'

/** The finished pages as they were when the preview was opened. */
export interface OpenPreview {
  readonly layout: PageLayout
  readonly title: string
  /** What the preview opens at: the place of the caret. */
  readonly start: SourcePlace | null
  /** What is shown where it is not the open report: the report of a check. */
  readonly document?: ReportDocument
}

/** Apart from the rest of the window's state: nothing else reads it. */
export const previewState = createStore<{ readonly preview: OpenPreview | null; readonly saving: boolean }>(() => ({ preview: null, saving: false }))
