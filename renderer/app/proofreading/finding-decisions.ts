import { acceptFinding, ignoreFinding, ignorePlace, jumpToFinding, permitWord } from '#renderer/app/proofreading/finding-actions.ts'
import { openAcceptKind } from '#renderer/app/proofreading/proofreading-state.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import type { FindingDecisions } from '#renderer/panels/proofreading/FindingCard.tsx'

/** What the buttons of a finding's card do, in the panel and on the page. */
export function findingDecisions(workspace: Workspace): FindingDecisions {
  return {
    onAccept: (finding) => acceptFinding(workspace, finding),
    onIgnore: (finding) => ignoreFinding(workspace, finding),
    onIgnorePlace: (finding) => ignorePlace(workspace, finding),
    onPermitWord: (finding) => void permitWord(workspace, finding),
    onAcceptKind: (finding) => openAcceptKind(finding.rule),
    onJump: (finding) => jumpToFinding(workspace, finding),
  }
}
