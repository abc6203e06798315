import { type ReactNode, memo } from 'react'
import type { Finding } from '#shared/inspection/inspection.ts'
import type { Severity } from '#shared/proofreading/proofreading-rule.ts'
import { TextWithBlanks } from '#renderer/panels/TextWithBlanks.tsx'
import { permittableWord } from '#renderer/panels/proofreading/permittable-word.ts'
import { isOnlySigns, splitExcerpt } from '#renderer/panels/proofreading/split-excerpt.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { StatusMark, type StatusLevel } from '#renderer/ui/StatusMark.tsx'

/** How serious a finding is, as a mark. */
const FINDING_LEVELS: Readonly<Record<Severity, StatusLevel>> = { error: 'must', warning: 'attention', info: 'info' }

/** What can be done with a finding. */
export interface FindingDecisions {
  readonly onAccept: (finding: Finding) => void
  readonly onIgnore: (finding: Finding) => void
  /** For good, at this place. */
  readonly onIgnorePlace: (finding: Finding) => void
  /** For good, this word everywhere. */
  readonly onPermitWord: (finding: Finding) => void
  /** All findings of this kind, after a look at them. */
  readonly onAcceptKind: (finding: Finding) => void
  readonly onJump: (finding: Finding) => void
}

export interface FindingCardProps extends FindingDecisions {
  finding: Finding
  isCurrent: boolean
  /** At the end of the head: 第 6 段, 1/5. */
  place: ReactNode
}

const MORE = { place: 'place', word: 'word', kind: 'kind' } as const

/** A finding of the proofreader: the passage, the way to write it, the reason. In the panel and at its place on the page. */
export const FindingCard = memo(function FindingCard({ finding, isCurrent, place, ...decisions }: FindingCardProps) {
  const { onAccept, onIgnore, onJump } = decisions
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
          <Button size="small" onPress={() => onAccept(finding)} {...(isCurrent ? { label: '采纳，快捷键 Ctrl+F8' } : {})}>
            采纳
          </Button>
        )}
        <Button size="small" variant="quiet" onPress={() => onIgnore(finding)}>
          忽略
        </Button>
        <MoreDecisions finding={finding} {...decisions} />
      </div>
    </article>
  )
})

function MoreDecisions({ finding, onIgnorePlace, onPermitWord, onAcceptKind }: { finding: Finding } & FindingDecisions) {
  const word = permittableWord(finding)
  const entries = [
    { id: MORE.place, text: '总是忽略此处', note: '随稿子保存，别处照常提示' },
    ...(word === null ? [] : [{ id: MORE.word, text: `总是忽略“${word}”`, note: '记入自定义词表，所有稿子都不再提示' }]),
    ...(finding.suggestion === undefined ? [] : [{ id: MORE.kind, text: '采纳全部同类…', note: '先逐处看过，再一起改' }]),
  ]
  const act = (id: string) => (id === MORE.place ? onIgnorePlace(finding) : id === MORE.word ? onPermitWord(finding) : onAcceptKind(finding))
  return (
    <span className="finding-more">
      <Menu label="更多办法" placement="bottom end" groups={[{ id: 'more', entries }]} onAction={act}>
        <Button size="small" variant="quiet" iconAfter="down">
          更多
        </Button>
      </Menu>
    </span>
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
