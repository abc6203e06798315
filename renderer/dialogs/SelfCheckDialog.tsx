import type { SelfCheck } from '#shared/contract/self-check.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { StatusMark } from '#renderer/ui/StatusMark.tsx'

export interface SelfCheckDialogProps {
  check: SelfCheck | 'checking' | null
  version: string
  draftsFolder: string
  onCheckAgain: () => void
  onPrint: () => void
  onClose: () => void
}

/** 离线自检: for the user, and on paper for the unit's security officer. */
export function SelfCheckDialog({ check, version, draftsFolder, onCheckAgain, onPrint, onClose }: SelfCheckDialogProps) {
  const done = check === null || check === 'checking' ? null : check
  const wrong = done?.items.filter(({ state }) => state === 'attention').length ?? 0
  return (
    <Dialog
      isOpen={check !== null}
      onClose={onClose}
      title="离线自检"
      lead={done === null ? '正在检查，请稍等……' : verdict(done.items.length, wrong)}
      footer={
        <>
          <Button isDisabled={done === null} onPress={onCheckAgain}>
            再查一次
          </Button>
          <Button variant="primary" isDisabled={done === null} onPress={onPrint}>
            打印
          </Button>
        </>
      }
    >
      {done !== null && (
        <div className="self-check">
          <p className="caption">
            {dateTime(done.at)}，案头 {version}。稿子存放在 {draftsFolder}。
          </p>
          <ul className="self-check-items">
            {done.items.map(({ id, title, state, detail }) => (
              <li key={id} className="self-check-item">
                <StatusMark level={state === 'good' ? 'ok' : 'must'} label={state === 'good' ? '合格' : '有问题'} />
                <span className="self-check-title">{title}</span>
                <span className="self-check-detail">{detail}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  )
}

function verdict(count: number, wrong: number): string {
  if (wrong === 0) return `${count} 项全部合格。案头没有连接网络，也连不上网络。`
  return `${count} 项中有 ${wrong} 项不合格。请不要在这台电脑上处理不宜外传的内容，并联系为您安装案头的人。`
}

/** As people write it: 2026年1月5日 9:05. */
function dateTime(iso: string): string {
  const at = new Date(iso)
  return `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日 ${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`
}
