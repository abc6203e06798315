import type { ReactNode } from 'react'
import { Header, Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from '#renderer/ui/Icon.tsx'
import type { IconName } from '#renderer/ui/icon-shapes.tsx'

export interface MenuEntry {
  id: string
  text: string
  note?: string
  /** A key or a figure at the end of the line. */
  extra?: string
  icon?: IconName
  isDisabled?: boolean
}

export interface MenuGroup {
  id: string
  heading?: string
  entries: readonly MenuEntry[]
  /** The chosen entry of a group that is a choice. */
  selected?: string
}

export interface MenuProps {
  /** Names the menu for screen readers. */
  label: string
  groups: readonly MenuGroup[]
  onAction: (entryId: string, groupId: string) => void
  /** The button that opens it: a Button, IconButton or AriaButton. */
  children: ReactNode
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end'
}

/** A button's menu: groups of actions, or of choices where a group has `selected`. */
export function Menu({ label, groups, onAction, children, placement = 'bottom start' }: MenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="popover" placement={placement} offset={4}>
        <AriaMenu className="menu" aria-label={label}>
          {groups.map((group) => (
            <MenuGroupView key={group.id} group={group} onAction={onAction} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

function MenuGroupView({ group, onAction }: { group: MenuGroup; onAction: MenuProps['onAction'] }) {
  const choice =
    group.selected === undefined
      ? {}
      : { selectionMode: 'single' as const, selectedKeys: [`${group.id}/${group.selected}`], disallowEmptySelection: true }
  return (
    <MenuSection id={group.id} className="menu-section" aria-label={group.heading ?? group.id} {...choice}>
      {group.heading && <Header className="menu-heading">{group.heading}</Header>}
      {group.entries.map((entry) => (
        <MenuItem
          key={entry.id}
          id={`${group.id}/${entry.id}`}
          className="menu-item"
          textValue={entry.text}
          isDisabled={entry.isDisabled ?? false}
          onAction={() => onAction(entry.id, group.id)}
        >
          {({ isSelected }) => (
            <>
              {isSelected ? <Icon name="check" size="small" /> : entry.icon ? <Icon name={entry.icon} size="small" /> : null}
              <span className="menu-item-text">
                {entry.text}
                {entry.note && <span className="menu-item-note">{entry.note}</span>}
              </span>
              {entry.extra && <span className="menu-item-extra">{entry.extra}</span>}
            </>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  )
}
