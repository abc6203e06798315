import type { BlockId } from '#shared/base/branded-ids.ts'
import type { OutlineSection } from '#shared/document/outline.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'
import { Select } from '#renderer/ui/Select.tsx'

export interface SectionRolesProps {
  sections: readonly OutlineSection[]
  /** Which section of the type each of them counts as. */
  placed: ReadonlyMap<BlockId, string>
  type: ReportType
  /** Null: to be known by its wording again. */
  onSection: (blockId: BlockId, sectionId: string | null) => void
}

const AUTOMATIC = 'automatic'
const NONE = 'none'

/** What each first-level section is taken for; where that is wrong the user says what it is. */
export function SectionRoles({ sections, placed, type, onSection }: SectionRolesProps) {
  if (sections.length === 0 || type.sections.length === 0) return null
  const names = type.sections.filter(({ within }) => within === undefined).map(({ id, name }) => ({ id, text: name }))
  const options = [...names, { id: NONE, text: '其他内容' }, { id: AUTOMATIC, text: '按标题自动认' }]
  return (
    <section className="group">
      <h3 className="group-head">
        各部分认作<span className="caption">认错了可以改</span>
      </h3>
      <ul>
        {sections.map(({ blockId, number, text }) => (
          <li key={blockId} className="role-row">
            <span className="truncate">
              {number}
              {text}
            </span>
            <Select
              label={`“${number}${text}”认作`}
              variant="quiet"
              options={options}
              selected={placed.get(blockId) ?? NONE}
              onSelect={(id) => onSection(blockId, id === AUTOMATIC ? null : id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
