import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import { Count } from '#renderer/ui/Count.tsx'

export interface TabItem<Id extends string = string> {
  id: Id
  text: string
  /** Shown behind the text unless it is 0. */
  count?: number
  content: ReactNode
}

export interface TabsProps<Id extends string = string> {
  label: string
  tabs: readonly TabItem<Id>[]
  selected: Id
  onSelect: (id: Id) => void
  /** Stands at the end of the line of tabs. */
  extra?: ReactNode
}

/** Tabs with counts; only the chosen panel is mounted. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, extra }: TabsProps<Id>) {
  return (
    <AriaTabs
      className="tabs"
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find((candidate) => candidate.id === key)
        if (tab) onSelect(tab.id)
      }}
    >
      <div className="tabs-head">
        <TabList className="tab-list" aria-label={label}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className="tab">
              {tab.text}
              {tab.count !== undefined && tab.count > 0 && <Count value={tab.count} plain />}
            </Tab>
          ))}
        </TabList>
        {extra}
      </div>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
