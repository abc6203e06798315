import { type ReactNode, useEffect, useRef } from 'react'
import type { ChecklistItem } from '#shared/checklist/checklist-rule.ts'
import { Bars, ShareBars } from '#renderer/checkup/Bars.tsx'
import type { CheckupFigures } from '#renderer/checkup/checkup-figures.ts'
import { Ring } from '#renderer/checkup/Ring.tsx'
import { readingMinutes } from '#renderer/frame/LengthDetails.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { StatusMark } from '#renderer/ui/StatusMark.tsx'

export interface CheckupProps {
  figures: CheckupFigures
  /** Characters a minute. */
  pace: number
  /** When it was drawn: 2026年11月20日. */
  date: string
  onBack: () => void
  onPrint: () => void
  onRequirement: (item: ChecklistItem) => void
  onBlanks: () => void
  onFindings: () => void
}

/** The whole report at a glance, in place of the editor; can be printed. */
export function Checkup(props: CheckupProps) {
  const { figures, onBack } = props
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => top.current?.focus(), [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && document.querySelector('[role="dialog"], [role="alertdialog"]') === null) onBack()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [onBack])
  return (
    <main className="checkup" aria-label="体检">
      <header className="preview-bar">
        <Button variant="quiet" icon="left" onPress={onBack}>
          返回编辑
        </Button>
        <span className="preview-hint">写到哪一步、还差什么，一眼看清。</span>
        <Button icon="print" onPress={props.onPrint}>
          打印
        </Button>
      </header>
      <div className="checkup-desk scroll">
        <article className="checkup-sheet">
          <h1 className="checkup-title" tabIndex={-1} ref={top}>
            {figures.title === '' ? '未写标题的报告' : figures.title}
          </h1>
          <p className="checkup-verdict">
            <StatusMark level={figures.isReady ? 'ok' : 'attention'} label="" />
            {figures.verdict}
            <span className="checkup-date">{props.date}体检</span>
          </p>
          <Overview {...props} />
          <Section title="各部分占比" note="方框是要求的范围">
            <ShareBars shares={figures.shares} />
          </Section>
          <Requirements {...props} />
          <OpenBlanks {...props} />
          <Findings {...props} />
        </article>
      </div>
    </main>
  )
}

function Overview({ figures, pace }: CheckupProps) {
  const { requirements, blanks, findings, chars, pages } = figures
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
  return (
    <ul className="checkup-tiles">
      <Tile name="要求" text={`具备 ${requirements.passed} 项，共 ${requirements.total} 项`}>
        <Ring
          part={share(requirements.passed, requirements.total)}
          text={`${requirements.passed}/${requirements.total}`}
          isGood={requirements.open.length === 0}
        />
      </Tile>
      <Tile name="空项" text={blanks.total === 0 ? '没有空项' : `已填 ${blanks.filled} 处，共 ${blanks.total} 处`}>
        <Ring part={share(blanks.filled, blanks.total)} text={`${blanks.filled}/${blanks.total}`} isGood={blanks.filled === blanks.total} />
      </Tile>
      <Tile name="文字" text={findings.total === 0 ? '没有查出问题' : severities(findings)}>
        <Ring part={findings.total === 0 ? 1 : 0} text={String(findings.total)} isGood={findings.total === 0} />
      </Tile>
      <Tile name="篇幅" text={`约 ${pages} 页，念稿约 ${readingMinutes(chars, pace)} 分钟`}>
        <span className="checkup-chars">
          {chars}
          <span className="caption">字</span>
        </span>
      </Tile>
    </ul>
  )
}

function severities({ must, attention, info }: CheckupFigures['findings']): string {
  const parts = [
    ['必须改', must],
    ['留意', attention],
    ['参考', info],
  ] as const
  return parts.flatMap(([name, count]) => (count === 0 ? [] : [`${name} ${count} 处`])).join('，')
}

function Tile({ name, text, children }: { readonly name: string; readonly text: string; readonly children: ReactNode }) {
  return (
    <li className="checkup-tile">
      <strong>{name}</strong>
      {children}
      <span className="caption">{text}</span>
    </li>
  )
}

function Section({ title, note, action, children }: { title: string; note?: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section className="checkup-section" aria-label={title}>
      <h2>
        {title}
        {note && <span className="caption">{note}</span>}
        {action}
      </h2>
      {children}
    </section>
  )
}

function Requirements({ figures, onRequirement }: CheckupProps) {
  const { open, total } = figures.requirements
  return (
    <Section title="没有做到的要求">
      {open.length === 0 ? (
        <p className="muted">{total} 项要求都已具备。</p>
      ) : (
        <ul className="checkup-list">
          {open.map((item) => (
            <li key={item.id}>
              <StatusMark
                level={item.status === 'fail' ? 'must' : 'attention'}
                label={item.status === 'fail' ? '必须补上' : '建议完善'}
                size="small"
              />
              <span>
                {item.title}
                {item.message !== '' && <span className="caption">{item.message}</span>}
              </span>
              <Button size="small" className="checkup-go" label={`去看${item.title}`} onPress={() => onRequirement(item)}>
                去看
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function OpenBlanks({ figures, onBlanks }: CheckupProps) {
  const { open } = figures.blanks
  return (
    <Section title="还没填的空项" action={open.length > 0 && <GoButton what="空项" onPress={onBlanks} />}>
      {open.length === 0 ? <p className="muted">没有要填的空项了。</p> : <Bars bars={open} />}
    </Section>
  )
}

function Findings({ figures, onFindings }: CheckupProps) {
  const { kinds } = figures.findings
  return (
    <Section title="文字问题" action={kinds.length > 0 && <GoButton what="文字问题" onPress={onFindings} />}>
      {kinds.length === 0 ? <p className="muted">没有查出问题，交稿前请再通读一遍。</p> : <Bars bars={kinds} />}
    </Section>
  )
}

function GoButton({ what, onPress }: { what: string; onPress: () => void }) {
  return (
    <Button size="small" className="checkup-go" label={`去看${what}`} onPress={onPress}>
      去看
    </Button>
  )
}
