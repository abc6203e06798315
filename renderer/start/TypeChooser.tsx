import { REPORT_GROUP_NAMES, REPORT_GROUPS, type ReportType, textFor } from '#shared/report-types/report-type.ts'
import type { UnitKind } from '#shared/document/report-document.ts'
import { slotsToLabels } from '#shared/phrases/slots.ts'
import { Select } from '#renderer/ui/Select.tsx'
import { ChoiceGroup } from '#renderer/ui/ChoiceGroup.tsx'

export interface TypeChooserProps {
  types: readonly ReportType[]
  selected: ReportType
  onSelect: (id: string) => void
}

/** Which kind of report: its group first, then the kind. */
export function TypeChooser({ types, selected, onSelect }: TypeChooserProps) {
  const groups = REPORT_GROUPS.filter((group) => types.some((type) => type.group === group))
  const within = types.filter(({ group }) => group === selected.group)
  return (
    <>
      <ChoiceGroup
        label="报告类别"
        className="start-groups"
        shape="tiles"
        options={groups.map((id) => ({ id, title: REPORT_GROUP_NAMES[id] }))}
        selected={selected.group}
        onSelect={(group) => {
          const first = types.find((type) => type.group === group)
          if (first !== undefined && group !== selected.group) onSelect(first.id)
        }}
      />
      {within.length > 4 ? (
        <Select label="报告种类" options={within.map(({ id, name }) => ({ id, text: name }))} selected={selected.id} onSelect={onSelect} />
      ) : (
        <ChoiceGroup
          label="报告种类"
          className="start-types"
          shape="tiles"
          options={within.map(({ id, name }) => ({ id, title: name }))}
          selected={selected.id}
          onSelect={onSelect}
        />
      )}
    </>
  )
}

/** What a new report of the type begins with: its sections in order, with the headings under them. */
export function TypePreview({ type, unitKind }: { type: ReportType; unitKind: UnitKind }) {
  const sections = type.sections.filter(({ within }) => within === undefined)
  return (
    <div className="type-preview">
      <p>{type.summary}</p>
      {sections.length > 0 ? (
        <ol>
          {sections.map(({ id, heading, guidance }) => (
            <li key={id}>
              <span>{heading}</span>
              <span className="caption truncate">{guidance}</span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="caption">{slotsToLabels(textFor(type.lead, unitKind))}</p>
      )}
      {type.note !== '' && <p className="caption">{type.note}</p>}
    </div>
  )
}
