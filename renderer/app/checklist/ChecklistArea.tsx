import { memo, useMemo } from 'react'
import { outlineOf } from '#shared/document/outline.ts'
import { REPORT_TYPES, reportTypeById } from '#shared/report-types/index.ts'
import { placeSections } from '#shared/report-types/place-sections.ts'
import { changeReportType, changeUnitKind, setSection, showMatters } from '#renderer/app/report/about-actions.ts'
import { exportWord } from '#renderer/app/export/export-actions.ts'
import { startOwnType } from '#renderer/app/report/own-type-actions.ts'
import { insertPart, jumpTo, showPanel, showPassage } from '#renderer/app/report/report-actions.ts'
import { phraseState } from '#renderer/app/phrases/phrase-state.ts'
import { typesState } from '#renderer/app/report/types-state.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { ChecklistPanel } from '#renderer/panels/checklist/ChecklistPanel.tsx'
import { SectionRoles } from '#renderer/panels/checklist/SectionRoles.tsx'
import { TypeHead } from '#renderer/panels/checklist/TypeHead.tsx'

export const Checklist = memo(function Checklist() {
  const workspace = useWorkspace()
  const items = useApp((state) => state.inspection?.checklist)
  if (items === undefined) return null
  return (
    <ChecklistPanel
      items={items}
      head={<Head />}
      foot={<Roles />}
      onJump={(blockId) => jumpTo(workspace, blockId)}
      onShow={(place) => showPassage(workspace, place)}
      onInsert={(part) => insertPart(workspace, part)}
      onOpen={(what) => (what === 'matters' ? showMatters(workspace) : typesState.setState({ requirementsShown: true }))}
      onSearch={(query) => {
        phraseState.setState({ query })
        showPanel(workspace, 'phrases')
      }}
      onExport={() => void exportWord(workspace)}
    />
  )
})

function Head() {
  const workspace = useWorkspace()
  const about = useApp((state) => state.about)
  const own = useApp((state) => state.ownTypes)
  const types = useMemo(() => [...REPORT_TYPES, ...own], [own])
  if (about === null) return null
  return (
    <TypeHead
      type={reportTypeById(about.reportType, own)}
      types={types}
      unitKind={about.unitKind}
      hasOwnRequirements={about.requirements !== undefined}
      onType={(id) => changeReportType(workspace, id)}
      onUnitKind={(unitKind) => changeUnitKind(workspace, unitKind)}
      onRequirements={() => typesState.setState({ requirementsShown: true })}
      onMatters={() => showMatters(workspace)}
      onSaveType={() => startOwnType(workspace)}
    />
  )
}

function Roles() {
  const workspace = useWorkspace()
  const outline = useApp((state) => state.inspection?.outline)
  const reportType = useApp((state) => state.about?.reportType)
  const own = useApp((state) => state.ownTypes)
  const type = useMemo(() => reportTypeById(reportType ?? '', own), [reportType, own])
  const placed = useMemo(() => {
    const found = placeSections(outline ?? outlineOf({ blocks: [] }), type)
    return new Map(Array.from(found, ([id, sections]) => sections.map(({ blockId }) => [blockId, id] as const)).flat())
  }, [outline, type])
  return (
    <SectionRoles sections={outline?.sections ?? []} placed={placed} type={type} onSection={(blockId, id) => setSection(workspace, blockId, id)} />
  )
}
