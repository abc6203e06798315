import { $getRoot, $getState, $setState, type EditorState, HISTORIC_TAG, createState, defineExtension, safeCast } from 'lexical'
import type { UnitKind } from '#shared/document/report-document.ts'
import type { Requirements } from '#shared/document/requirements.ts'

/** What kind of report it is, as the checklist asks: no part of the text, but changed and taken back in one row with it. */
export interface ReportKind {
  readonly reportType: string
  readonly unitKind: UnitKind | undefined
  readonly requirements: Requirements | undefined
}

export interface ReportKindConfig {
  /** Undo or redo brought another kind. */
  readonly onKindBack: (kind: ReportKind) => void
}

const kindState = createState('reportKind', { parse: (value): ReportKind | null => (value as ReportKind | undefined) ?? null })

/** Keeps the kind beside the text, so that the step of the history that is being made brings it back. */
export function $keepKind(kind: ReportKind | null): void {
  $setState($getRoot(), kindState, kind)
}

const kindIn = (state: EditorState): ReportKind | null => state.read(() => $getState($getRoot(), kindState))

/** Says when undo or redo brought another kind of report. */
export const ReportKindExtension = defineExtension({
  name: 'antou/report-kind',
  config: safeCast<ReportKindConfig>({ onKindBack: () => {} }),
  register: (editor, config) =>
    editor.registerUpdateListener(({ tags, editorState, prevEditorState }) => {
      if (!tags.has(HISTORIC_TAG)) return
      const kind = kindIn(editorState)
      if (kind !== null && kind !== kindIn(prevEditorState)) config.onKindBack(kind)
    }),
})
