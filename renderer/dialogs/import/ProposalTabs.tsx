import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { ImportWarning } from '#shared/text-import/imported-report.ts'
import type { CleaningProposal, ProposalId } from '#shared/text-import/proposal.ts'
import { CheckBox } from '#renderer/dialogs/import/CheckBox.tsx'
import { ImportNotes } from '#renderer/dialogs/import/ImportNotes.tsx'
import { ProposalList } from '#renderer/dialogs/import/ProposalList.tsx'
import type { ProposalGroup } from '#renderer/dialogs/import/proposal-groups.ts'
import { stateOf } from '#renderer/dialogs/import/proposal-selection.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Count } from '#renderer/ui/Count.tsx'

export interface ProposalTabsProps {
  groups: readonly ProposalGroup[]
  proposals: readonly CleaningProposal[]
  notes: readonly ImportWarning[]
  refused: ReadonlySet<ProposalId>
  onDecide: (proposals: readonly CleaningProposal[], taken: boolean) => void
}

/** With more the dialog keeps its full height, so that it does not jump from kind to kind. */
const FITS_ANYWAY = 6

/** Kinds on the left, proposals on the right. */
export function ProposalTabs({ groups, proposals, notes, refused, onDecide }: ProposalTabsProps) {
  const decisions = { refused, onDecide }
  return (
    <Tabs className={proposals.length > FITS_ANYWAY ? 'changes changes-tall' : 'changes'} orientation="vertical">
      <TabList className="changes-kinds scroll" aria-label="建议处理的种类">
        <KindTab id="all" name="全部" count={proposals.length} />
        {groups.map(({ kind, name, proposals: own }) => (
          <KindTab key={kind} id={kind} name={name} count={own.length} />
        ))}
        {notes.length > 0 && <KindTab id="notes" name="请核对" count={notes.length} />}
      </TabList>
      <TabPanel id="all" className="changes-list check-list scroll">
        <ColumnHeads name="全部" proposals={proposals} {...decisions} />
        {groups.map((group) => (
          <Group key={group.kind} group={group} {...decisions} />
        ))}
      </TabPanel>
      {groups.map((group) => (
        <TabPanel key={group.kind} id={group.kind} className="changes-list check-list scroll">
          <ColumnHeads name={group.name} proposals={group.proposals} {...decisions} />
          <ProposalList proposals={group.proposals} {...decisions} />
        </TabPanel>
      ))}
      {notes.length > 0 && (
        <TabPanel id="notes" className="changes-list scroll">
          <ImportNotes notes={notes} />
        </TabPanel>
      )}
    </Tabs>
  )
}

function KindTab({ id, name, count }: { id: string; name: string; count: number }) {
  return (
    <Tab id={id} className="changes-kind">
      {name}
      <Count value={count} />
    </Tab>
  )
}

type Decisions = Pick<ProposalTabsProps, 'refused' | 'onDecide'>

function ColumnHeads({ name, proposals, refused, onDecide }: Decisions & { name: string; proposals: readonly CleaningProposal[] }) {
  return (
    <div className="clean-head">
      <CheckBox state={stateOf(proposals, refused)} onChange={(taken) => onDecide(proposals, taken)} label={`${name}：一起勾选`} />
      <span>原文</span>
      <span>导入后</span>
    </div>
  )
}

/** Rows of a kind that are shown among all kinds before it is opened. */
const FEW = 2

function Group({ group: { name, note, proposals }, refused, onDecide }: Decisions & { group: ProposalGroup }) {
  const [isOpen, setOpen] = useState(false)
  const rest = proposals.length - FEW
  return (
    <section className="changes-group">
      <h3 className="clean-subhead">
        <CheckBox state={stateOf(proposals, refused)} onChange={(taken) => onDecide(proposals, taken)} label={`${name}：一起勾选`} />
        {name}
        <span className="caption">
          {proposals.length} 处，{note}
        </span>
        {rest > 0 && (
          <Button size="small" variant="quiet" onPress={() => setOpen(!isOpen)}>
            {isOpen ? '收起' : `展开其余 ${rest} 处`}
          </Button>
        )}
      </h3>
      <ProposalList proposals={isOpen ? proposals : proposals.slice(0, FEW)} refused={refused} onDecide={onDecide} />
    </section>
  )
}
