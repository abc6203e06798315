import type { BlockId } from '#shared/base/branded-ids.ts'
import type { Answer, MatterRow, MatterTable } from '#shared/checklist/matters/matter-table.ts'
import type { Matter } from '#shared/checklist/matters/matters-of.ts'
import { type MatterLink, sameMatter } from '#shared/document/matter-link.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { StatusMark } from '#renderer/ui/StatusMark.tsx'

type Link = Pick<MatterLink, 'problem' | 'kind' | 'other'>

export interface MattersDialogProps {
  table: MatterTable | null
  /** Closes the dialog and shows the passage. */
  onJump: (blockId: BlockId) => void
  onLink: (link: Link, together: boolean) => void
  onClose: () => void
}

const BY: Readonly<Record<Answer['by'], string>> = { same: '写在同一段', hand: '自己连的', found: '', all: '统一分析' }

/** 对照表: which cause and which measure answer each problem, what answers none, and what became of last year's problems. */
export function MattersDialog({ table, onClose, ...act }: MattersDialogProps) {
  if (table === null) return null
  const lead = '点一格看原文；连错了的可以断开，没认出来的可以自己连，存在这份草稿里。'
  const footer = (
    <>
      <span className="dialog-foot-note" />
      <Button variant="primary" autoFocus onPress={onClose}>
        完成
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} width="wide" title="问题、原因、措施对照表" lead={lead} footer={footer}>
      <table className="matters">
        <thead>
          <tr>
            <th scope="col">问题</th>
            <th scope="col">原因</th>
            <th scope="col">措施</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row key={keyOf(row.problem)} row={row} table={table} {...act} />
          ))}
          {table.strayMeasures.map((measure) => (
            <tr key={keyOf(measure)}>
              <td>
                <p className="matters-none">
                  <StatusMark level="attention" label="需留意" size="small" />
                  没有对应的问题
                </p>
              </td>
              <td />
              <td>
                <Passage matter={measure} note="" onJump={act.onJump} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {table.rectified.length > 0 && <Rectified table={table} onJump={act.onJump} />}
    </Dialog>
  )
}

type Act = Pick<MattersDialogProps, 'onJump' | 'onLink'>

function Row({ row, table, onJump, onLink }: Act & { row: MatterRow; table: MatterTable }) {
  const cell = (kind: Link['kind'], answers: readonly Answer[], all: readonly Matter[]) => (
    <Cell
      problem={row.problem}
      kind={kind}
      answers={answers}
      offers={all.filter(({ ref }) => !answers.some(({ matter }) => sameMatter(matter.ref, ref)))}
      onJump={onJump}
      onLink={onLink}
    />
  )
  return (
    <tr>
      <td>
        <Passage matter={row.problem} note="" onJump={onJump} />
      </td>
      <td>{cell('cause', row.causes, table.causes)}</td>
      <td>{cell('measure', row.measures, table.measures)}</td>
    </tr>
  )
}

interface CellProps extends Act {
  problem: Matter
  kind: Link['kind']
  answers: readonly Answer[]
  /** What it can be linked to. */
  offers: readonly Matter[]
}

function Cell({ problem, kind, answers, offers, onJump, onLink }: CellProps) {
  const what = kind === 'cause' ? '原因' : '措施'
  return (
    <div className="matters-cell">
      {answers.length === 0 && (
        <p className="matters-none">
          <StatusMark level="attention" label="需留意" size="small" />
          还没有{what}
        </p>
      )}
      {answers.map(({ matter, by }) => (
        <div key={keyOf(matter)} className="matters-answer">
          <Passage matter={matter} note={BY[by]} onJump={onJump} />
          {by !== 'same' && (
            <IconButton
              icon="close"
              label={`断开：${problem.name}与${matter.name}`}
              onPress={() => onLink({ problem: problem.ref, kind, other: matter.ref }, false)}
            />
          )}
        </div>
      ))}
      {offers.length > 0 && (
        <Menu
          label={`连到${what}`}
          groups={[{ id: kind, entries: offers.map((matter) => ({ id: keyOf(matter), text: matter.number + matter.name })) }]}
          onAction={(id) => {
            const other = offers.find((matter) => keyOf(matter) === id)
            if (other !== undefined) onLink({ problem: problem.ref, kind, other: other.ref }, true)
          }}
        >
          <Button size="small" variant="quiet" label={`把“${problem.name}”连到${what}`}>
            连到{what}…
          </Button>
        </Menu>
      )}
    </div>
  )
}

function Passage({ matter, note, onJump }: { matter: Matter; note: string; onJump: (blockId: BlockId) => void }) {
  return (
    <button type="button" className="matters-passage" onClick={() => onJump(matter.ref.block)} aria-label={`定位：${matter.name}`}>
      <span>
        {matter.number}
        {matter.name}
        {note !== '' && <span className="caption">（{note}）</span>}
      </span>
      <Icon name="right" size="small" />
    </button>
  )
}

function Rectified({ table, onJump }: { table: MatterTable; onJump: (blockId: BlockId) => void }) {
  return (
    <table className="matters">
      <thead>
        <tr>
          <th scope="col">上年度整改</th>
          <th scope="col">结果</th>
        </tr>
      </thead>
      <tbody>
        {table.rectified.map(({ matter, result }) => (
          <tr key={keyOf(matter)}>
            <td>
              <Passage matter={matter} note="" onJump={onJump} />
            </td>
            <td className={result === '' ? 'matters-none' : undefined}>{result === '' ? '没有写结果' : result}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function keyOf({ ref }: Matter): string {
  return `${ref.block}-${ref.part ?? 0}`
}
