import { useStore } from 'zustand'
import { exportCheckReport, previewCheckReport } from '#renderer/app/proofreading/check-report-actions.ts'
import { acceptAll } from '#renderer/app/proofreading/finding-actions.ts'
import { openFindings } from '#renderer/app/proofreading/open-findings.ts'
import { closeProofreadingDialogs, proofreadingState } from '#renderer/app/proofreading/proofreading-state.ts'
import { exportWordsFile, readWordsFile, saveOwnWords } from '#renderer/app/proofreading/own-words-actions.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { CheckReportDialog } from '#renderer/dialogs/proofreading/CheckReportDialog.tsx'
import { AcceptKindDialog } from '#renderer/dialogs/proofreading/AcceptKindDialog.tsx'
import { OwnWordsDialog } from '#renderer/dialogs/proofreading/OwnWordsDialog.tsx'

/** The dialogs of the proofreader. Each is mounted when it opens, so that it starts afresh. */
export function ProofreadingArea() {
  const workspace = useWorkspace()
  const { acceptKind, ownWordsShown, reportShown } = useStore(proofreadingState)
  const open = useApp(openFindings)
  const inspection = useApp((state) => state.inspection)
  const ownWords = useApp((state) => state.ownWords)
  const ofKind = open.filter(({ rule, suggestion }) => rule === acceptKind && suggestion !== undefined)
  return (
    <>
      {ofKind.length > 0 && (
        <AcceptKindDialog
          findings={ofKind}
          onAccept={(findings) => {
            closeProofreadingDialogs()
            acceptAll(workspace, findings)
          }}
          onClose={closeProofreadingDialogs}
        />
      )}
      {ownWordsShown && (
        <OwnWordsDialog
          words={ownWords}
          onSave={(change) => saveOwnWords(workspace, change)}
          onReadFile={() => readWordsFile(workspace)}
          onExportFile={() => void exportWordsFile(workspace)}
          onClose={closeProofreadingDialogs}
        />
      )}
      {reportShown && inspection !== null && (
        <CheckReportDialog
          counts={{ findings: open.length, checklist: inspection.checklist.length, blanks: inspection.openBlanks }}
          onExport={(parts) => void exportCheckReport(workspace, parts)}
          onPreview={(parts) => previewCheckReport(workspace, parts)}
          onClose={closeProofreadingDialogs}
        />
      )}
      <p className="visually-hidden" role="status" aria-live="polite">
        {useApp((state) => state.announcement)}
      </p>
    </>
  )
}
