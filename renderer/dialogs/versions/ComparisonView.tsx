import { changesIn, type ComparedPassage, type ComparedSection } from '#shared/comparison/compare-reports.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'

export interface ComparisonViewProps {
  /** Null while it is being made. */
  sections: readonly ComparedSection[] | null
  canRestore: boolean
  onRestore: (passage: ComparedPassage) => void
}

const WHAT: Readonly<Record<ComparedPassage['kind'], string>> = { same: '', changed: '改过', removed: '后来删去', added: '后来添上' }
const BACK: Readonly<Record<ComparedPassage['kind'], string>> = { same: '', changed: '恢复这一处', removed: '放回这一段', added: '去掉这一段' }

/** What changed from a version to the page, by section: what went is struck out, what came is underlined. */
export function ComparisonView({ sections, canRestore, onRestore }: ComparisonViewProps) {
  if (sections === null)
    return (
      <p className="caption versions-waiting" role="status">
        正在比较
      </p>
    )
  const count = changesIn(sections).length
  if (count === 0) return <EmptyState icon="check" title="和现在的稿子一样" text="这一版与现在的稿子没有差别。" />
  const shown = sections
    .map((section, index) => ({ key: index, title: section.title, passages: section.passages.filter(({ kind }) => kind !== 'same') }))
    .filter(({ passages }) => passages.length > 0)
  return (
    <>
      <p className="versions-summary" role="status">
        从那一版到现在，改了 {count} 处。<del>划掉的</del>是那一版里有、后来去掉的，<ins>带底线的</ins>是后来写上的。
      </p>
      {shown.map((section) => (
        <section key={section.key} className="compared-section">
          <h3 className="compared-title">{section.title ?? '开头'}</h3>
          {section.passages.map((passage) => (
            <div key={`${passage.before} ${passage.after}`} className="compared">
              <p className="compared-text">
                <ComparedText passage={passage} />
              </p>
              <div className="compared-foot">
                <span className="caption">{WHAT[passage.kind]}</span>
                {canRestore && (
                  <Button size="small" variant="quiet" icon="undo" onPress={() => onRestore(passage)}>
                    {BACK[passage.kind]}
                  </Button>
                )}
              </div>
            </div>
          ))}
        </section>
      ))}
    </>
  )
}

/** Of what stayed, this much on either side of a change is shown: UTF-16 units. */
const AROUND = 24

function ComparedText({ passage: { parts, number } }: { passage: ComparedPassage }) {
  if (parts.every(({ kind }) => kind === 'same'))
    return <span className="caption">文字没有变，样式或空项变了：{parts[0]?.text.slice(0, 2 * AROUND)}</span>
  const last = parts.length - 1
  return (
    <>
      {number}
      {parts.map((part, index) => {
        const key = `${index} ${part.kind}`
        if (part.kind === 'removed') return <del key={key}>{part.text}</del>
        if (part.kind === 'added') return <ins key={key}>{part.text}</ins>
        return <span key={key}>{shortened(part.text, index === 0, index === last)}</span>
      })}
    </>
  )
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 3 * AROUND) return text
  const start = isFirst ? '' : text.slice(0, AROUND)
  const end = isLast ? '' : text.slice(-AROUND)
  return `${start}……${end}`
}
