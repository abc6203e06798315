import type { ReactNode } from 'react'
import type { Finding } from '#shared/inspection/inspection.ts'
import type { Severity } from '#shared/proofreading/proofreading-rule.ts'
import { TextWithBlanks } from '#renderer/panels/TextWithBlanks.tsx'
import { isOnlySigns, splitExcerpt } from '#renderer/panels/proofreading/split-excerpt.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { StatusMark, type StatusLevel } from '#renderer/ui/StatusMark.tsx'

/** How serious a finding is, as a mark. */
export const FINDING_LEVELS: Readonly<Record<Severity, StatusLevel>> = { error: 'must', warning: 'attention', info: 'info' }

export interface FindingCardProps {
  finding: Finding
  isCurrent: boolean
  /** At the end of the head: 第 6 段, 1/5. */
  place: ReactNode
  onAccept: (finding: Finding) => void
  onIgnore: (finding: Finding) => void
  onJump: (finding: Finding) => void
}

/** A finding of the proofreader: the passage, the way to write it, the reason. In the panel and at its place on the page. */
export function FindingCard({ finding, isCurrent, place, onAccept, onIgnore, onJump }: FindingCardProps) {
  const level = FINDING_LEVELS[finding.severity]
  return (
    <article className={isCurrent ? 'card finding finding-current' : 'card finding'} aria-label={finding.title}>
      <div className="finding-head">
        <StatusMark level={level} />
        {finding.title}
        <span className="caption">{place}</span>
      </div>
      <button type="button" className="finding-change" onClick={() => onJump(finding)} title="在正文里查看">
        {finding.suggestion === undefined ? (
          <Flagged finding={finding} level={level} />
        ) : (
          <Change finding={finding} suggestion={finding.suggestion} />
        )}
      </button>
      <p className="finding-why">{finding.message}</p>
      <div className="finding-actions">
        {finding.suggestion === undefined ? (
          <Button size="small" onPress={() => onJump(finding)}>
            去修改
          </Button>
        ) : (
          <Button size="small" onPress={() => onAccept(finding)}>
            采纳
          </Button>
        )}
        <Button size="small" variant="quiet" onPress={() => onIgnore(finding)}>
          忽略
        </Button>
      </div>
    </article>
  )
}

function Flagged({ finding, level }: { finding: Finding; level: StatusLevel }) {
  const { before, passage, after } = splitExcerpt(finding)
  return (
    <span>
      <TextWithBlanks text={before} />
      <span className={`finding-passage finding-passage-${level}`}>
        <TextWithBlanks text={passage} />
      </span>
      <TextWithBlanks text={after} />
    </span>
  )
}

function Change({ finding, suggestion }: { finding: Finding; suggestion: string }) {
  const { before, passage, after } = splitExcerpt(finding, 3)
  return (
    <>
      <span>
        <TextWithBlanks text={before} />
        <del className={isOnlySigns(passage) ? 'removed removed-sign' : 'removed'}>{passage}</del>
        <TextWithBlanks text={after} />
      </span>
      <span className="finding-to">
        <Icon name="arrow" size="small" />
        <span>
          <TextWithBlanks text={before} />
          {suggestion !== '' && <ins className="inserted">{suggestion}</ins>}
          <TextWithBlanks text={after} />
        </span>
      </span>
    </>
  )
}
