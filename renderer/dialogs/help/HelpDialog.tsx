import { lazy, Suspense, useState } from 'react'
import { Manual } from '#renderer/dialogs/help/Manual.tsx'
import { type ShortcutGroup, ShortcutList } from '#renderer/dialogs/help/ShortcutList.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'

/** With all rules and their examples; the window does not carry them until somebody reads them. */
const RuleList = lazy(async () => ({ default: (await import('#renderer/dialogs/help/RuleList.tsx')).RuleList }))

type HelpPage = 'manual' | 'shortcuts' | 'rules'

export interface HelpDialogProps {
  isOpen: boolean
  onClose: () => void
  /** Shown at the foot: 案头 1.0.0. */
  version: string
  /** Where the drafts are kept. */
  draftsFolder: string
  groups: readonly ShortcutGroup[]
}

/** The manual, the keys, and every rule with its reason. */
export function HelpDialog({ isOpen, onClose, version, draftsFolder, groups }: HelpDialogProps) {
  const [page, setPage] = useState<HelpPage>('manual')
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      width="wide"
      bare
      title="帮助"
      lead="所有内容只存在这台电脑上，案头不连接网络。"
      footer={
        <span className="dialog-foot-note caption">
          案头 {version}，草稿存放在 {draftsFolder}
        </span>
      }
    >
      <div className="help">
        <Tabs<HelpPage>
          label="帮助的内容"
          selected={page}
          onSelect={setPage}
          tabs={[
            { id: 'manual', text: '使用说明', content: <Manual /> },
            { id: 'shortcuts', text: '快捷键', content: <ShortcutList groups={groups} /> },
            {
              id: 'rules',
              text: '检查规则',
              content: (
                <Suspense fallback={<p className="help-page caption">正在列出规则……</p>}>
                  <RuleList />
                </Suspense>
              ),
            },
          ]}
        />
      </div>
    </Dialog>
  )
}
