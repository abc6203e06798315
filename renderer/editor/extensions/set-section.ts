import type { BlockId } from '#shared/base/branded-ids.ts'
import type { SectionRole } from '#shared/document/section-role.ts'
import { $isReportBlock } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { $findBlock } from '#renderer/editor/selection/find-block.ts'

/** Says what a heading's section is for: a role and the section of the report type. Null leaves it to the wording again. */
export function $setSection(blockId: BlockId, role: SectionRole | null, section: string | null): void {
  const block = $findBlock(blockId)
  if ($isReportBlock(block) && block.isHeading()) block.setRole(role, section)
}
