import type { ReactNode } from 'react'
import { Count } from '#renderer/ui/Count.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import type { IconName } from '#renderer/ui/icon-shapes.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'

export type SidePanelTab = 'checklist' | 'phrases' | 'proofreading' | 'blanks'

export interface SidePanelProps {
  selected: SidePanelTab
  onSelect: (tab: SidePanelTab) => void
  /** Only matters where there is little room and the panel opens over the desk. */
  isOpen: boolean
  onOpenChange: (open: boolean) => void
  /** Points that still need the user. */
  counts: Readonly<Partial<Record<SidePanelTab, number>>>
  /** Content of the chosen tab. */
  children: ReactNode
}

const TABS: readonly { id: SidePanelTab; text: string; icon: IconName }[] = [
  { id: 'checklist', text: '清单', icon: 'list' },
  { id: 'phrases', text: '短语', icon: 'phrase' },
  { id: 'proofreading', text: '校对', icon: 'proof' },
  { id: 'blanks', text: '空项', icon: 'blank' },
]

/** The right panel: four tabs; in a narrow window a rail of four buttons from which it opens over the desk. */
export function SidePanel({ selected, onSelect, isOpen, onOpenChange, counts, children }: SidePanelProps) {
  const tabs = TABS.map(({ id, text }) => ({ id, text, count: counts[id] ?? 0, content: children }))
  return (
    <aside className={isOpen ? 'app-panel is-open' : 'app-panel'} aria-label="检查与素材">
      <div className="app-panel-body">
        <Tabs
          label="右侧面板"
          tabs={tabs}
          selected={selected}
          onSelect={onSelect}
          extra={
            <span className="panel-close">
              <IconButton icon="close" label="收起面板" onPress={() => onOpenChange(false)} />
            </span>
          }
        />
      </div>
      <div className="panel-rail">
        {TABS.map(({ id, text, icon }) => (
          <button
            key={id}
            type="button"
            className="panel-rail-button"
            aria-expanded={isOpen && id === selected}
            onClick={() => {
              onOpenChange(!(isOpen && id === selected))
              onSelect(id)
            }}
          >
            <Icon name={icon} />
            {text}
            {(counts[id] ?? 0) > 0 && <Count value={counts[id] ?? 0} />}
          </button>
        ))}
      </div>
    </aside>
  )
}
