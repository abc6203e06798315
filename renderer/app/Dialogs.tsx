import { ExportArea } from '#renderer/app/export/ExportArea.tsx'
import { ProofreadingArea } from '#renderer/app/proofreading/ProofreadingArea.tsx'
import { ImportDialogs } from '#renderer/app/import/ImportDialogs.tsx'
import { PackDialogs } from '#renderer/app/packs/PackDialogs.tsx'
import { PhraseDialogs } from '#renderer/app/phrases/PhraseDialogs.tsx'
import { BackupArea } from '#renderer/app/storage/BackupArea.tsx'
import { BinArea } from '#renderer/app/drafts/BinArea.tsx'
import { StorageArea } from '#renderer/app/storage/StorageArea.tsx'
import { VersionsArea } from '#renderer/app/versions/VersionsArea.tsx'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { TypesArea } from '#renderer/app/report/TypesArea.tsx'
import { saveParticulars } from '#renderer/app/report/particulars-actions.ts'
import { runSelfCheck } from '#renderer/app/storage/self-check-actions.ts'
import { HelpDialog } from '#renderer/dialogs/help/HelpDialog.tsx'
import { SelfCheckDialog } from '#renderer/dialogs/SelfCheckDialog.tsx'
import { ParticularsDialog } from '#renderer/dialogs/particulars/ParticularsDialog.tsx'
import { SHORTCUTS } from '#renderer/dialogs/help/shortcuts.ts'

/** The dialogs of the window. Their code is loaded after the first screen. */
export function Dialogs() {
  const workspace = useWorkspace()
  const { store } = workspace
  const info = useApp((state) => state.info)
  return (
    <>
      <ExportArea />
      <ProofreadingArea />
      <ImportDialogs />
      <PhraseDialogs />
      <PackDialogs />
      <VersionsArea />
      <BinArea />
      <BackupArea />
      <StorageArea />
      <TypesArea />
      <ParticularsDialog
        isOpen={useApp((state) => state.particularsShown)}
        particulars={useApp((state) => state.settings.particulars)}
        onSave={(particulars) => void saveParticulars(workspace, particulars)}
        onClose={() => store.setState({ particularsShown: false })}
      />
      <HelpDialog
        isOpen={useApp((state) => state.helpShown)}
        onClose={() => store.setState({ helpShown: false })}
        version={info?.version ?? ''}
        draftsFolder={info?.draftsFolder ?? ''}
        groups={SHORTCUTS}
      />
      <SelfCheckDialog
        check={useApp((state) => state.selfCheck)}
        version={info?.version ?? ''}
        draftsFolder={info?.draftsFolder ?? ''}
        onCheckAgain={() => void runSelfCheck(workspace)}
        onPrint={() => window.print()}
        onClose={() => store.setState({ selfCheck: null })}
      />
    </>
  )
}
