import { useMemo, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { blockText } from '#shared/document/visit.ts'
import type { Inspection } from '#shared/inspection/inspection.ts'
import { backToStart } from '#renderer/app/drafts/draft-actions.ts'
import { exportWord, openExport } from '#renderer/app/export/export-actions.ts'
import { openProfiles } from '#renderer/app/export/profile-actions.ts'
import { openFind } from '#renderer/app/find/find-actions.ts'
import { FindingAtMark } from '#renderer/app/proofreading/FindingAtMark.tsx'
import { FirstHintArea } from '#renderer/app/hints/FirstHintArea.tsx'
import { FindBar } from '#renderer/app/find/FindBar.tsx'
import { PARAGRAPH_STYLES, styleIdOf, styleOf } from '#renderer/app/report/paragraph-styles.ts'
import { PanelArea } from '#renderer/app/report/PanelArea.tsx'
import { BlankChoices } from '#renderer/app/phrases/BlankChoices.tsx'
import { InlinePhrases } from '#renderer/app/phrases/InlinePhrases.tsx'
import { SelectionTools } from '#renderer/app/phrases/SelectionTools.tsx'
import { ReadOnlyBar } from '#renderer/app/drafts/ReadOnlyBar.tsx'
import { openPreview } from '#renderer/app/export/preview-actions.ts'
import { jumpTo, showPanel } from '#renderer/app/report/report-actions.ts'
import { openCheckup } from '#renderer/app/checklist/checkup-actions.ts'
import { readAloud } from '#renderer/app/reading/read-aloud.ts'
import { ReadingBar } from '#renderer/app/reading/ReadingBar.tsx'
import { ReferenceArea } from '#renderer/app/versions/ReferenceArea.tsx'
import { referenceState, toggleReference } from '#renderer/app/versions/reference-actions.ts'
import { takeEarlyText } from '#renderer/platform/early-text.ts'
import { localVoice, onVoicesChanged } from '#renderer/platform/local-voice.ts'
import { toggleFocusMode } from '#renderer/app/reading/focus-mode.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { saveSettings } from '#renderer/app/storage/settings-actions.ts'
import { StatusArea } from '#renderer/app/report/StatusArea.tsx'
import { openVersions } from '#renderer/app/versions/version-actions.ts'
import { useFirstFrameShown } from '#renderer/app/use-first-frame.ts'
import { usePaintedFindings } from '#renderer/app/proofreading/use-painted-findings.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { sectionAt } from '#renderer/editor/extensions/move-section.ts'
import { ReportPage } from '#renderer/editor/ReportPage.tsx'
import { AppLayout } from '#renderer/frame/AppLayout.tsx'
import { TitleBar } from '#renderer/frame/TitleBar.tsx'
import { Toolbar } from '#renderer/frame/Toolbar.tsx'
import { OutlinePanel } from '#renderer/panels/outline/OutlinePanel.tsx'

/** What stands around the page in its first frame: the same surfaces at the same size, so that the page does not move when they are filled. */
const EMPTY = { toolbar: <div className="toolbar" />, panel: <aside className="app-panel" />, statusBar: <footer className="status-bar" /> }

/** The page with everything around it that belongs to writing. */
export function EditorScreen() {
  const workspace = useWorkspace()
  const zoom = useApp((state) => state.zoom)
  const hasReference = useStore(referenceState, (state) => state.isOpen)
  const readOnly = useApp((state) => state.save.kind === 'read-only')
  usePaintedFindings()
  const isPageShown = useFirstFrameShown()
  return (
    <AppLayout
      titleBar={<DocumentTitle />}
      toolbar={isPageShown ? <Tools /> : EMPTY.toolbar}
      outline={<OutlineArea />}
      deskOverlay={
        <>
          {useApp((state) => state.find !== null) && <FindBar />}
          <ReadingBar />
        </>
      }
      deskFoot={<FirstHintArea />}
      panel={isPageShown ? hasReference ? <ReferenceArea /> : <PanelArea /> : EMPTY.panel}
      hasReference={hasReference}
      statusBar={isPageShown ? <StatusArea /> : EMPTY.statusBar}
      isFocused={useApp((state) => state.focusMode)}
    >
      <ReadOnlyBar />
      <ReportPage editor={workspace.editor} zoom={zoom} readOnly={readOnly} early={takeEarlyText} />
      {isPageShown && (
        <>
          <FindingAtMark />
          <InlinePhrases />
          <BlankChoices />
          <SelectionTools />
        </>
      )}
    </AppLayout>
  )
}

function DocumentTitle() {
  const workspace = useWorkspace()
  const checked = useApp((state) => (state.inspection === null ? null : (state.inspection.outline.title ?? '')))
  return (
    <TitleBar
      documentTitle={checked ?? writtenTitle(workspace)}
      onStartPage={() => void backToStart(workspace)}
      onVersions={() => void openVersions(workspace)}
      onHelp={() => workspace.store.setState({ helpShown: true })}
    />
  )
}

/** The title until the first check has read it: on a slow machine that takes a moment, in which a report must not look as if it had none. */
function writtenTitle(workspace: Workspace): string {
  const block = workspace
    .session()
    ?.report()
    .blocks.find(({ type }) => type === 'title')
  return block === undefined ? '' : blockText(block).trim()
}

/** Behind the arrow of the export button, which exports 送审版 at once. */
const EXPORT_VARIANTS = [
  { id: 'final', text: '导出定稿版…', note: '不带任何标记，直接上报' },
  { id: 'choose', text: '选择版式和文件名…' },
  { id: 'profiles', text: '管理版式…' },
]

const TOOLS = [
  { id: 'checkup', text: '体检', note: '完整、占比、空项、文字，一眼看清', extra: 'Alt+5' },
  { id: 'compare', text: '对照另一篇', note: '左边写，右边看去年的报告', extra: 'Alt+6' },
  { id: 'focus-mode', text: '专注写作', note: '只留正文，其余收起', extra: 'Ctrl+Shift+F' },
]
const READ_ALOUD = { id: 'read-aloud', text: '朗读', note: '从光标处或选中的文字念起', extra: 'Alt+7' }
const TOOL_COMMANDS: Readonly<Record<string, (workspace: Workspace) => void>> = {
  checkup: openCheckup,
  compare: (workspace) => void toggleReference(workspace),
  'focus-mode': toggleFocusMode,
  'read-aloud': readAloud,
}

function Tools() {
  const workspace = useWorkspace()
  const { editor } = workspace
  const history = useApp((state) => state.history)
  const currentStyle = useApp((state) => styleIdOf(state.current?.style))
  const settings = useApp((state) => state.settings)
  const hasVoice = useSyncExternalStore(onVoicesChanged, () => localVoice() !== null)
  return (
    <Toolbar
      canUndo={history.undo}
      canRedo={history.redo}
      onUndo={() => editor.undo()}
      onRedo={() => editor.redo()}
      styles={PARAGRAPH_STYLES}
      currentStyle={currentStyle}
      onStyle={(id) => {
        editor.setStyle(styleOf(id))
        editor.focus()
      }}
      onInsertBlank={() => {
        editor.insertBlank('other', '待补')
        editor.focus()
      }}
      onPhrases={() => showPanel(workspace, 'phrases')}
      onFind={() => openFind(workspace, false)}
      theme={settings.theme}
      onTheme={(theme) => void saveSettings(workspace, { theme })}
      textScale={settings.textScale}
      onTextScale={(textScale) => void saveSettings(workspace, { textScale })}
      tools={hasVoice ? [...TOOLS, READ_ALOUD] : TOOLS}
      onTool={(id) => TOOL_COMMANDS[id]?.(workspace)}
      isFocused={useApp((state) => state.focusMode)}
      onLeaveFocus={() => toggleFocusMode(workspace)}
      onPreview={() => void openPreview(workspace)}
      onExport={() => void exportWord(workspace)}
      exportVariants={EXPORT_VARIANTS}
      onExportVariant={(id) => void (id === 'profiles' ? openProfiles(workspace) : openExport(workspace, id === 'final' ? 'final' : 'review'))}
      isExporting={useApp((state) => state.exporting)}
    />
  )
}

/** The heading of the section with the caret, or the first block of the part before or behind the sections. */
function currentOutlineBlock(inspection: Inspection, blockIds: readonly BlockId[], blockId: BlockId | undefined): BlockId | null {
  const index = blockId === undefined ? -1 : blockIds.indexOf(blockId)
  if (index < 0) return null
  const section = sectionAt(inspection.outline, index)
  if (section !== null) return section.blockId
  const { lead, closing, signOff, attachments } = inspection.outline
  const part = [lead, closing, signOff, ...attachments].find((candidate) => candidate !== null && candidate.start <= index && index < candidate.end)
  return (part && blockIds[part.start]) ?? null
}

function OutlineArea() {
  const workspace = useWorkspace()
  const { editor } = workspace
  const inspection = useApp((state) => state.inspection)
  const blockIds = useApp((state) => state.blockIds)
  const blockId = useApp((state) => state.current?.blockId)
  const currentBlockId = useMemo(
    () => (inspection === null ? null : currentOutlineBlock(inspection, blockIds, blockId)),
    [inspection, blockIds, blockId],
  )
  if (inspection === null) return null
  return (
    <OutlinePanel
      outline={inspection.outline}
      checklist={inspection.checklist}
      shares={inspection.shares}
      blockIds={blockIds}
      currentBlockId={currentBlockId}
      onJump={(id) => jumpTo(workspace, id)}
      onMissing={() => showPanel(workspace, 'checklist')}
      onMove={(id, direction) => editor.moveSection(id, direction)}
      onStepLevel={(id, step) => editor.stepSectionLevel(id, step)}
      onMoveTo={(id, before) => editor.moveSectionBefore(id, before)}
    />
  )
}
