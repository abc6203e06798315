import { useStore } from 'zustand'
import { reportTypeById } from '#shared/report-types/index.ts'
import { changeRequirements, linkMatters } from '#renderer/app/report/about-actions.ts'
import { exportOwnType, readOwnType, removeOwnType, saveOwnType } from '#renderer/app/report/own-type-actions.ts'
import { jumpTo } from '#renderer/app/report/report-actions.ts'
import { saveSettings } from '#renderer/app/storage/settings-actions.ts'
import { typesState } from '#renderer/app/report/types-state.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { MattersDialog } from '#renderer/dialogs/MattersDialog.tsx'
import { OwnTypeDialog } from '#renderer/dialogs/report-types/OwnTypeDialog.tsx'
import { OwnTypesDialog } from '#renderer/dialogs/report-types/OwnTypesDialog.tsx'
import { RequirementsDialog } from '#renderer/dialogs/requirements/RequirementsDialog.tsx'

/** The dialogs about report types, requirements and 对照表. */
export function TypesArea() {
  const workspace = useWorkspace()
  const { matters, edited, listShown, shared, unreadable, requirementsShown } = useStore(typesState)
  const ownTypes = useApp((state) => state.ownTypes)
  return (
    <>
      {requirementsShown && <Requirements />}
      <MattersDialog
        table={matters}
        onJump={(blockId) => {
          typesState.setState({ matters: null })
          // The dialog gives the focus back when it closes; the passage takes it after that.
          setTimeout(() => jumpTo(workspace, blockId))
        }}
        onLink={(link, together) => linkMatters(workspace, link, together)}
        onClose={() => typesState.setState({ matters: null })}
      />
      {edited !== null && (
        <OwnTypeDialog type={edited} onSave={(type) => saveOwnType(workspace, type)} onClose={() => typesState.setState({ edited: null })} />
      )}
      {listShown && (
        <OwnTypesDialog
          types={ownTypes.filter((type) => !shared.includes(type))}
          shared={shared}
          unreadable={unreadable}
          onExport={(id) => void exportOwnType(workspace, id)}
          onRemove={(id) => void removeOwnType(workspace, id)}
          onRead={() => void readOwnType(workspace)}
          onClose={() => typesState.setState({ listShown: false })}
        />
      )}
    </>
  )
}

function Requirements() {
  const workspace = useWorkspace()
  const about = useApp((state) => state.about)
  const ownTypes = useApp((state) => state.ownTypes)
  const presets = useApp((state) => state.settings.requirementPresets)
  const chars = useApp((state) => state.inspection?.chars ?? 0)
  if (about === null) return null
  const type = reportTypeById(about.reportType, ownTypes)
  return (
    <RequirementsDialog
      isOpen
      typeName={type.name}
      requirements={about.requirements ?? type.requirements}
      usual={type.requirements}
      chars={chars}
      presets={presets}
      onPresets={(requirementPresets) => void saveSettings(workspace, { requirementPresets: [...requirementPresets] })}
      onSave={(requirements) => changeRequirements(workspace, requirements)}
      onClose={() => typesState.setState({ requirementsShown: false })}
    />
  )
}
