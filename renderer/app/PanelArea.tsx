import { useCallback, useMemo } from 'react'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import type { OutlineSection } from '#shared/document/outline.ts'
import { createPhraseSearch } from '#shared/phrases/search-phrases.ts'
import { exportWord } from '#renderer/app/export-actions.ts'
import {
  acceptFinding,
  goToBlank,
  ignoreFinding,
  insertPart,
  insertPhrase,
  jumpTo,
  jumpToBlank,
  jumpToFinding,
  openFindings,
  showPanel,
  showPassage,
} from '#renderer/app/report-actions.ts'
import { toggleFavourite } from '#renderer/app/settings-actions.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { sectionAt } from '#renderer/editor/extensions/move-section.ts'
import { BlanksPanel } from '#renderer/panels/blanks/BlanksPanel.tsx'
import { ChecklistPanel } from '#renderer/panels/checklist/ChecklistPanel.tsx'
import { PhrasePanel } from '#renderer/panels/phrases/PhrasePanel.tsx'
import { ProofreadingPanel, findingKey } from '#renderer/panels/proofreading/ProofreadingPanel.tsx'
import { SidePanel } from '#renderer/panels/SidePanel.tsx'

export function PanelArea() {
  const workspace = useWorkspace()
  const { store } = workspace
  const panel = useApp((state) => state.panel)
  const inspection = useApp((state) => state.inspection)
  const ignored = useApp((state) => state.ignored)
  const counts = {
    checklist: inspection?.checklist.filter((item) => item.status !== 'pass').length ?? 0,
    proofreading: openFindings(inspection?.findings ?? [], ignored).length,
    blanks: inspection?.openBlanks ?? 0,
  }
  return (
    <SidePanel
      selected={panel}
      onSelect={(tab) => showPanel(workspace, tab)}
      isOpen={useApp((state) => state.panelOpen)}
      onOpenChange={(panelOpen) => store.setState({ panelOpen })}
      counts={counts}
    >
      {panel === 'checklist' && <Checklist />}
      {panel === 'phrases' && <Phrases />}
      {panel === 'proofreading' && <Proofreading />}
      {panel === 'blanks' && <Blanks />}
    </SidePanel>
  )
}

function Checklist() {
  const workspace = useWorkspace()
  const items = useApp((state) => state.inspection?.checklist)
  if (items === undefined) return null
  return (
    <ChecklistPanel
      items={items}
      onJump={(blockId) => jumpTo(workspace, blockId)}
      onShow={(place) => showPassage(workspace, place)}
      onInsert={(part) => insertPart(workspace, part)}
      onExport={() => void exportWord(workspace)}
    />
  )
}

/** The innermost section with the caret. */
function useCurrentSection(): OutlineSection | null {
  const outline = useApp((state) => state.inspection?.outline)
  const blockIds = useApp((state) => state.blockIds)
  const blockId = useApp((state) => state.current?.blockId)
  return useMemo(() => {
    const index = blockId === undefined ? -1 : blockIds.indexOf(blockId)
    return outline === undefined || index < 0 ? null : sectionAt(outline.sections, index)
  }, [outline, blockIds, blockId])
}

function Phrases() {
  const workspace = useWorkspace()
  const { store } = workspace
  const phrases = useApp((state) => state.phrases)
  const query = useApp((state) => state.phraseQuery)
  const filter = useApp((state) => state.phraseFilter)
  const settings = useApp((state) => state.settings)
  const section = useCurrentSection()
  const search = useMemo(() => createPhraseSearch(phrases === 'loading' ? [] : phrases), [phrases])
  const hits = useMemo(() => {
    if (phrases === 'loading') return 'loading'
    const favourites = new Set(settings.favouritePhrases)
    const found = search.search(query, { section: section?.role, unitKind: settings.unitKind, favourites })
    return filter === 'favourites' ? found.filter((hit) => favourites.has(hit.block.id)) : found
  }, [phrases, search, query, filter, section?.role, settings.favouritePhrases, settings.unitKind])
  // Stable, so that a key typed into the search does not draw every row again.
  const insert = useCallback((id: PhraseId) => insertPhrase(workspace, id), [workspace])
  const favour = useCallback((id: PhraseId) => void toggleFavourite(workspace, id), [workspace])
  return (
    <PhrasePanel
      query={query}
      onQuery={(phraseQuery) => store.setState({ phraseQuery })}
      filter={filter}
      onFilter={(phraseFilter) => store.setState({ phraseFilter })}
      hits={hits}
      sectionName={section === null ? '' : section.number + section.text}
      favourites={settings.favouritePhrases}
      onToggleFavourite={favour}
      onInsert={insert}
      onEscape={() => workspace.editor.focus()}
    />
  )
}

function Proofreading() {
  const workspace = useWorkspace()
  const inspection = useApp((state) => state.inspection)
  const ignored = useApp((state) => state.ignored)
  const currentKey = useApp((state) => state.currentFinding)
  if (inspection === null) return null
  const findings = openFindings(inspection.findings, ignored)
  return (
    <ProofreadingPanel
      findings={findings}
      current={findings.find((finding) => findingKey(finding) === currentKey) ?? null}
      onAccept={(finding) => acceptFinding(workspace, finding)}
      onIgnore={(finding) => ignoreFinding(workspace, finding)}
      onJump={(finding) => jumpToFinding(workspace, finding)}
      ignored={ignored.size}
    />
  )
}

function Blanks() {
  const workspace = useWorkspace()
  const blanks = useApp((state) => state.inspection?.blanks)
  const currentId = useApp((state) => state.current?.blankId ?? null)
  if (blanks === undefined) return null
  return (
    <BlanksPanel
      blanks={blanks}
      currentId={currentId}
      onJump={(blankId) => jumpToBlank(workspace, blankId)}
      onNext={() => goToBlank(workspace, 'next')}
      onExport={() => void exportWord(workspace)}
    />
  )
}
