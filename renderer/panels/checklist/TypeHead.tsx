import { UNIT_KINDS, UNIT_KIND_NAMES, type UnitKind } from '#shared/document/report-document.ts'
import { hasProfiles, REPORT_GROUP_NAMES, REPORT_GROUPS, type ReportType } from '#shared/report-types/report-type.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'

export interface TypeHeadProps {
  type: ReportType
  types: readonly ReportType[]
  unitKind: UnitKind | undefined
  /** The report holds figures of its own. */
  hasOwnRequirements: boolean
  onType: (id: string) => void
  onUnitKind: (unitKind: UnitKind) => void
  onRequirements: () => void
  onMatters: () => void
  onSaveType: () => void
}

const COMMANDS = [
  { id: 'matters', text: '问题措施对照表…' },
  { id: 'save', text: '存为本单位的种类…' },
]

/** Which report the checklist is for, and for whom; both may have been recognised wrongly. */
export function TypeHead(props: TypeHeadProps) {
  const { type, types, unitKind } = props
  const groups = REPORT_GROUPS.flatMap((group) => {
    const entries = types.filter((candidate) => candidate.group === group).map(({ id, name }) => ({ id, text: name }))
    return entries.length === 0 ? [] : [{ id: group, heading: REPORT_GROUP_NAMES[group], entries, selected: group === type.group ? type.id : '' }]
  })
  const units = UNIT_KINDS.map((id) => ({ id, text: UNIT_KIND_NAMES[id] }))
  return (
    <div className="type-head">
      <Menu label="报告种类" groups={groups} onAction={(id) => props.onType(id)}>
        <Button size="small" variant="quiet" iconAfter="down" className="type-name" label={`报告种类：${type.name}`}>
          {type.name}
        </Button>
      </Menu>
      <div className="type-tools">
        {hasProfiles(type) && (
          <Menu
            label="您的单位"
            groups={[{ id: 'unit', entries: units, selected: unitKind ?? '' }]}
            onAction={(id) => props.onUnitKind(id as UnitKind)}
          >
            <Button size="small" iconAfter="down" label={`您的单位：${unitKind === undefined ? '选单位' : UNIT_KIND_NAMES[unitKind]}`}>
              {unitKind === undefined ? '选单位' : UNIT_KIND_NAMES[unitKind]}
            </Button>
          </Menu>
        )}
        <Button size="small" onPress={props.onRequirements} label="本次要求">
          {props.hasOwnRequirements ? '本次要求（已改）' : '本次要求'}
        </Button>
        <Menu
          label="更多"
          placement="bottom end"
          groups={[{ id: 'more', entries: COMMANDS }]}
          onAction={(id) => (id === 'matters' ? props.onMatters() : props.onSaveType())}
        >
          <Button size="small" variant="quiet" iconAfter="down" label="清单的更多操作">
            更多
          </Button>
        </Menu>
      </div>
    </div>
  )
}
