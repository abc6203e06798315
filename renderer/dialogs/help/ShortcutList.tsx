import { Key } from '#renderer/ui/Key.tsx'

export interface ShortcutGroup {
  readonly name: string
  readonly shortcuts: readonly { readonly keys: readonly string[]; readonly does: string }[]
}

/** The keys by what they are for. */
export function ShortcutList({ groups }: { readonly groups: readonly ShortcutGroup[] }) {
  return (
    <div className="help-page scroll">
      <div className="help-groups">
        {groups.map((group) => (
          <section key={group.name} className="help-group">
            <h3 className="help-heading">{group.name}</h3>
            <ul>
              {group.shortcuts.map((shortcut) => (
                <li key={shortcut.does} className="help-row">
                  {shortcut.does}
                  <span className="help-keys">
                    {shortcut.keys.map((key) => (
                      <Key key={key}>{key}</Key>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
