import { useStore } from 'zustand'
import { closeExport, currentProfileId, exportAsChosen, findingsToRemark, goToObstacle, missingFontsOf } from '#renderer/app/export/export-actions.ts'
import { exportState } from '#renderer/app/export/export-state.ts'
import { closeProfiles, exportProfileFile, openProfiles, readProfileFile, removeProfile, saveProfile } from '#renderer/app/export/profile-actions.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { ExportDialog } from '#renderer/dialogs/ExportDialog.tsx'
import { ProfilesDialog } from '#renderer/dialogs/profiles/ProfilesDialog.tsx'

/** The dialogs of exporting. Each is mounted when it opens, so that it starts afresh. */
export function ExportArea() {
  const workspace = useWorkspace()
  const { dialog, profilesShown, profiles, shared, unreadable } = useStore(exportState)
  const profileId = currentProfileId(workspace)
  return (
    <>
      {dialog !== null && !profilesShown && (
        <ExportDialog
          isOpen
          edition={dialog.edition}
          title={dialog.title}
          obstacles={dialog.obstacles}
          findings={findingsToRemark(workspace).length}
          profiles={profiles}
          profileId={profileId}
          missingFonts={missingFontsOf}
          history={dialog.history}
          onExport={(choice) => void exportAsChosen(workspace, choice)}
          onGoTo={(obstacle) => goToObstacle(workspace, obstacle)}
          onManageProfiles={() => void openProfiles(workspace)}
          onClose={closeExport}
        />
      )}
      {profilesShown && (
        <ProfilesDialog
          isOpen
          profiles={profiles}
          shared={shared}
          unreadable={unreadable}
          profileId={profileId}
          onSave={(profile) => saveProfile(workspace, profile)}
          onRemove={(id) => removeProfile(workspace, id)}
          onExportFile={(id) => void exportProfileFile(workspace, id)}
          onReadFile={() => readProfileFile(workspace)}
          newId={() => crypto.randomUUID()}
          onClose={closeProfiles}
        />
      )}
    </>
  )
}
