import { useMemo } from 'react'
import { DEFAULT_REPORT_TYPE_ID, REPORT_TYPES } from '#shared/report-types/index.ts'
import { createDraft, openDraft, openSample, recoverDraft, removeDraft } from '#renderer/app/drafts/draft-actions.ts'
import { openBackup } from '#renderer/app/storage/backup-actions.ts'
import { openStorage } from '#renderer/app/storage/storage-actions.ts'
import { openBin } from '#renderer/app/drafts/bin-actions.ts'
import { chooseImport } from '#renderer/app/import/import-actions.ts'
import { showOwnTypes } from '#renderer/app/report/own-type-actions.ts'
import { showParticulars, skipParticulars } from '#renderer/app/report/particulars-actions.ts'
import { useDraftSearch } from '#renderer/app/drafts/use-draft-search.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { TitleBar } from '#renderer/frame/TitleBar.tsx'
import { StartPage } from '#renderer/start/StartPage.tsx'

/** Reports of a year are mostly written at its end and in the first months of the next. */
function usualReportYear(now: Date): number {
  return now.getMonth() < 6 ? now.getFullYear() - 1 : now.getFullYear()
}

const EVERY_DRAFT = 10_000

/** The first page: a new report, an old one, or what is in the drafts. */
export function StartScreen() {
  const workspace = useWorkspace()
  const { store } = workspace
  const drafts = useApp((state) => state.drafts)
  const settings = useApp((state) => state.settings)
  const all = useApp((state) => state.showAllDrafts)
  const ownTypes = useApp((state) => state.ownTypes)
  const types = useMemo(() => [...REPORT_TYPES, ...ownTypes], [ownTypes])
  const { found, search } = useDraftSearch()
  const now = useMemo(() => new Date(), [])
  return (
    <div className="start">
      <TitleBar onHelp={() => store.setState({ helpShown: true })} />
      <StartPage
        key={settings.unitKind}
        reportTypes={types}
        onOwnTypes={() => void showOwnTypes(workspace)}
        defaults={{ reportType: DEFAULT_REPORT_TYPE_ID, unitKind: settings.unitKind, year: usualReportYear(now) }}
        drafts={drafts}
        {...(all ? { shownDrafts: EVERY_DRAFT } : { onShowAllDrafts: () => store.setState({ showAllDrafts: true }) })}
        now={now}
        found={found}
        onSearch={search}
        onCreate={(report) => void createDraft(workspace, report)}
        onImportChoose={() => void chooseImport(workspace)}
        onOpenDraft={(id) => void openDraft(workspace, id)}
        onRemoveDraft={(id) => void removeDraft(workspace, id)}
        onRecoverDraft={(id) => void recoverDraft(workspace, id)}
        onBackup={openBackup}
        onStorage={() => void openStorage(workspace)}
        onBin={() => void openBin(workspace)}
        onOpenSample={() => void openSample(workspace)}
        own={{
          particulars: settings.particulars,
          onFill: () => void showParticulars(workspace),
          onSkip: () => void skipParticulars(workspace),
        }}
        dragging={useApp((state) => state.dragging)}
        busy={useApp((state) => state.busy)}
      />
    </div>
  )
}
