import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { ImportWarning } from '#shared/text-import/imported-report.ts'
import { changedMiddle } from '#renderer/dialogs/changed-middle.ts'
import { type ImportChange, type ImportChangeGroup, importChangeGroups } from '#renderer/dialogs/import-changes.ts'
import { TextWithBlanks } from '#renderer/panels/TextWithBlanks.tsx'
import { isOnlySigns } from '#renderer/panels/proofreading/split-excerpt.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Count } from '#renderer/ui/Count.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'

export interface ImportSummaryDialogProps {
  isOpen: boolean
  warnings: readonly ImportWarning[]
  /** Open blanks of the imported report. */
  openBlanks: number
  onClose: () => void
  onShowBlanks: () => void
}

/** After an import: everything it changed, to be checked against the original file. */
export function ImportSummaryDialog({ isOpen, warnings, openBlanks, onClose, onShowBlanks }: ImportSummaryDialogProps) {
  const groups = importChangeGroups(warnings)
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      width="wide"
      title="导入完成，请核对"
      lead={`处理了 ${warnings.length} 处与报告无关或需要填写的内容。原文件没有改动。`}
      bare
      footer={
        <>
          <span className="dialog-foot-note caption">{openBlanks > 0 ? `还有 ${openBlanks} 处空项等您填写` : '没有空项'}</span>
          {openBlanks > 0 && <Button onPress={onShowBlanks}>查看空项</Button>}
          <Button variant="primary" autoFocus onPress={onClose}>
            好
          </Button>
        </>
      }
    >
      <ChangeTabs groups={groups} total={warnings.length} />
    </Dialog>
  )
}

function ChangeTabs({ groups, total }: { groups: readonly ImportChangeGroup[]; total: number }) {
  const all = { id: 'all', name: '全部', count: total, groups }
  const tabs = [all, ...groups.map((group) => ({ id: group.kind, name: group.name, count: group.changes.length, groups: [group] }))]
  return (
    <Tabs className="changes" orientation="vertical">
      <TabList className="changes-kinds scroll" aria-label="处理的种类">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="changes-kind">
            {tab.name}
            <Count value={tab.count} />
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="changes-list scroll">
          {tab.groups.map((group) => (
            <ChangeGroup key={group.kind} group={group} shown={tab.id === 'all' ? 3 : 50} />
          ))}
        </TabPanel>
      ))}
    </Tabs>
  )
}

function ChangeGroup({ group, shown }: { group: ImportChangeGroup; shown: number }) {
  const [limit, setLimit] = useState(shown)
  const rest = group.changes.length - limit
  return (
    <section className="changes-group">
      <h3 className="changes-group-head">
        {group.name}
        <span className="caption">
          {group.changes.length} 处，{group.note}
        </span>
      </h3>
      <ul>
        {group.changes.slice(0, limit).map((change) => (
          <li key={change.id}>
            <ChangeRow change={change} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" variant="quiet" onPress={() => setLimit(limit + 200)}>
          展开其余 {rest} 处
        </Button>
      )}
    </section>
  )
}

function ChangeRow({ change }: { change: ImportChange }) {
  // What lies outside the text has no before and after: the sentence says it all.
  if (change.kind === 'word')
    return (
      <div className="changes-row">
        <span className="changes-told">{change.message}</span>
        <span className="caption">第 {change.line} 行</span>
      </div>
    )
  const { head, removed, inserted, tail } = changedMiddle(change.before, change.after)
  return (
    <div className="changes-row" title={change.message}>
      <span>
        <TextWithBlanks text={head} />
        {removed !== '' && <del className={isOnlySigns(removed) ? 'removed removed-sign' : 'removed'}>{removed}</del>}
        <TextWithBlanks text={tail} />
      </span>
      <Icon name="arrow" size="small" />
      <span>
        {change.after === '' && <span className="muted">删去</span>}
        <TextWithBlanks text={head} />
        {inserted.startsWith('〔') || inserted === '' ? <TextWithBlanks text={inserted} /> : <ins className="inserted">{inserted}</ins>}
        <TextWithBlanks text={tail} />
      </span>
      <span className="caption">第 {change.line} 行</span>
    </div>
  )
}
