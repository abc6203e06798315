import { useState } from 'react'
import type { UserError } from '#shared/base/result.ts'
import type { BackupPreview } from '#shared/contract/backup.ts'
import { LONGEST_PASSWORD } from '#shared/contract/draft-password.ts'
import { formatWhen } from '#renderer/start/format-when.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { PasswordField } from '#renderer/ui/PasswordField.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'

/** Making a backup, reading one, or bringing back what it holds. */
export type BackupTask = 'make' | 'read' | 'restore'

export interface BackupDialogProps {
  /** What is being done; with many drafts that takes a while. */
  busy: BackupTask | null
  /** What the chosen backup would bring; null before one was chosen. */
  preview: BackupPreview | null
  /** What came of the last attempt with a password. */
  problem: UserError | null
  /** The chosen backup has a password of its own. */
  onPassword?: (password: string) => void
  now: Date
  onMake: () => void
  onChoose: () => void
  onRestore: (backupId: string) => void
  onClose: () => void
}

/** One file for everything, and back: nothing on this machine is replaced. */
export function BackupDialog({ busy, preview, problem, onPassword, now, onMake, onChoose, onRestore, onClose }: BackupDialogProps) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="备份"
      lead="草稿、历史版本、回收箱、自存的短语、词表、版式、报告种类和设置，存成一个文件。"
      footer={<Button onPress={onClose}>关闭</Button>}
    >
      <section className="backup-part">
        <h3 className="backup-title">存一份备份</h3>
        <p className="caption">换电脑、重装系统之前做一次；平时每月做一次，存到移动硬盘。</p>
        <Button variant={preview === null ? 'primary' : 'plain'} isPending={busy === 'make'} isDisabled={isElsewhere(busy, 'make')} onPress={onMake}>
          备份到文件…
        </Button>
        <Progress text="正在备份，草稿多的时候要等一会儿……" isShown={busy === 'make'} />
      </section>
      <section className="backup-part">
        <h3 className="backup-title">从备份恢复</h3>
        <p className="caption">现有的内容一份都不会被替换：相同的跳过，不同的两份都留。</p>
        {onPassword !== undefined ? (
          <BackupPassword busy={busy} problem={problem} onPassword={onPassword} />
        ) : preview === null ? (
          <>
            <Button isPending={busy === 'read'} isDisabled={isElsewhere(busy, 'read')} onPress={onChoose}>
              选择备份文件…
            </Button>
            <Progress text="正在读取备份，逐份校验……" isShown={busy === 'read'} />
          </>
        ) : (
          <>
            <p role="status">{previewText(preview, now)}</p>
            <Button
              variant="primary"
              isPending={busy === 'restore'}
              isDisabled={isElsewhere(busy, 'restore') || isEmpty(preview)}
              onPress={() => onRestore(preview.backupId)}
            >
              恢复
            </Button>
            <Progress text="正在放回，草稿多的时候要等一会儿；现有的稿子不受影响……" isShown={busy === 'restore'} />
          </>
        )}
      </section>
    </Dialog>
  )
}

/** Another of the three things is being done. */
function isElsewhere(busy: BackupTask | null, task: BackupTask): boolean {
  return busy !== null && busy !== task
}

function Progress({ text, isShown }: { text: string; isShown: boolean }) {
  return (
    <p className="caption" role="status">
      {isShown && text}
    </p>
  )
}

function BackupPassword({ busy, problem, onPassword }: Pick<BackupDialogProps, 'busy' | 'problem'> & { onPassword: (password: string) => void }) {
  const [password, setPassword] = useState('')
  const submit = () => {
    if (password !== '' && busy === null) onPassword(password)
  }
  return (
    <>
      <p>这份备份里的草稿设有密码，请输入做备份时的草稿密码。</p>
      <div className="gate-line">
        <PasswordField
          label="备份的密码"
          value={password}
          longest={LONGEST_PASSWORD}
          onChange={setPassword}
          onSubmit={submit}
          autoFocus
          {...(problem === null ? {} : { problemId: 'backup-problem' })}
        />
        <Button isPending={busy !== null} isDisabled={password === ''} onPress={submit}>
          打开备份
        </Button>
      </div>
      <p className="gate-problem" id="backup-problem" role="alert">
        {problem !== null && `${problem.what}${problem.advice}`}
      </p>
    </>
  )
}

function isEmpty({ drafts, binned, others }: BackupPreview): boolean {
  return drafts.missing + drafts.different + binned + others.missing + others.different === 0
}

function previewText(preview: BackupPreview, now: Date): string {
  const { drafts, binned, others, password } = preview
  const made = `这份备份是${formatWhen(preview.at, now)}做的，校验无误。`
  if (isEmpty(preview)) return `${made}里面的内容这台电脑上都有，不用恢复。`
  const parts = [
    ...(drafts.missing > 0 ? [`放回 ${drafts.missing} 份草稿`] : []),
    ...(drafts.different > 0 ? [`另放 ${drafts.different} 份与现有不同的草稿`] : []),
    ...(binned > 0 ? [`往回收箱里放回 ${binned} 份`] : []),
    ...(others.missing > 0 ? [`放回 ${others.missing} 项设置`] : []),
    ...(others.different > 0 ? [`${others.different} 项设置与现有不同，放在单独的文件夹里`] : []),
  ]
  const comesAlong = password === 'comes-along' ? '这台电脑上的草稿以后也用这份备份的密码。' : ''
  return `${made}恢复会${parts.join('，')}；相同的 ${drafts.same} 份草稿跳过。${comesAlong}`
}
