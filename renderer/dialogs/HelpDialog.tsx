import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Key } from '#renderer/ui/Key.tsx'

export interface ShortcutGroup {
  readonly name: string
  readonly shortcuts: readonly { readonly keys: readonly string[]; readonly does: string }[]
}

export interface HelpDialogProps {
  isOpen: boolean
  onClose: () => void
  /** Shown at the foot: 案头 1.0.0. */
  version: string
  /** Where the drafts are kept. */
  draftsFolder: string
  groups: readonly ShortcutGroup[]
}

/** The keys, and where the drafts are. */
export function HelpDialog({ isOpen, onClose, version, draftsFolder, groups }: HelpDialogProps) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      width="wide"
      title="帮助"
      lead="所有内容只存在这台电脑上，案头不连接网络。"
      footer={
        <span className="dialog-foot-note caption">
          案头 {version}，草稿存放在 {draftsFolder}
        </span>
      }
    >
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
    </Dialog>
  )
}
