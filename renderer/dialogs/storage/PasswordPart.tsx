import { useState } from 'react'
import type { UserError } from '#shared/base/result.ts'
import { LONGEST_PASSWORD, type PasswordState, SHORTEST_PASSWORD } from '#shared/contract/draft-password.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { PasswordField, type PasswordFieldProps } from '#renderer/ui/PasswordField.tsx'

export interface PasswordPartProps {
  password: PasswordState
  busy: boolean
  /** What came of the last attempt. */
  problem: UserError | null
  onSet: (password: string) => void
  onChange: (current: string, next: string) => void
  onRemove: (current: string) => void
  onLock: () => void
  onClearProblem: () => void
}

type Task = 'set' | 'change' | 'remove'

/** The password of the drafts: what it covers and what it does not is said before it is set. */
export function PasswordPart(props: PasswordPartProps) {
  const [task, setTask] = useState<Task | null>(null)
  const begin = (next: Task | null) => {
    props.onClearProblem()
    setTask(next)
  }
  return (
    <section className="backup-part">
      <h3 className="backup-title">草稿密码</h3>
      {props.password.lock === 'none' ? (
        <NoPassword task={task} onBegin={begin} {...props} />
      ) : (
        <WithPassword task={task} onBegin={begin} {...props} />
      )}
    </section>
  )
}

interface PartProps extends PasswordPartProps {
  task: Task | null
  onBegin: (task: Task | null) => void
}

function NoPassword({ task, onBegin, ...props }: PartProps) {
  return (
    <>
      <p className="caption">没有设密码：能用这台电脑的人都能看到草稿。设了以后，草稿、历史版本和回收箱都加密存放，打开案头要先输入密码。</p>
      {task === 'set' ? (
        <PasswordForm task={task} {...props} onCancel={() => onBegin(null)} />
      ) : (
        <Button onPress={() => onBegin('set')}>设密码…</Button>
      )}
    </>
  )
}

function WithPassword({ task, onBegin, ...props }: PartProps) {
  return (
    <>
      <p className="caption">已设密码：草稿、历史版本和回收箱都加密存放。导出的文件、短语、词表和设置不加密。</p>
      {task === null ? (
        <div className="storage-actions">
          <Button isDisabled={props.busy} onPress={props.onLock}>
            现在锁上
          </Button>
          <Button isDisabled={props.busy} onPress={() => onBegin('change')}>
            更换密码…
          </Button>
          <Button isDisabled={props.busy} onPress={() => onBegin('remove')}>
            去掉密码…
          </Button>
        </div>
      ) : (
        <PasswordForm task={task} {...props} onCancel={() => onBegin(null)} />
      )}
    </>
  )
}

const WARNINGS: Readonly<Record<Task, readonly string[]>> = {
  set: [
    '忘记密码就再也打不开这些草稿，没有人能找回。请把密码记在稳妥的地方。',
    '以前没加密的文件会逐个换成加密的；删掉的旧文件在磁盘上可能还能被专门的软件恢复，以前做的备份也仍是不加密的。',
    '导出的 Word、另存到别处的稿子、自存的短语、词表和设置不加密。',
  ],
  change: ['草稿不用重新加密。知道旧密码、又留有以前备份的人，仍能打开那些备份。'],
  remove: ['草稿会逐个换成不加密的文件，能用这台电脑的人都能看到。'],
}

const CONFIRM: Readonly<Record<Task, string>> = { set: '设密码', change: '更换密码', remove: '去掉密码' }

function PasswordForm({
  task,
  busy,
  problem,
  onSet,
  onChange,
  onRemove,
  onCancel,
}: Omit<PartProps, 'task' | 'onBegin'> & { task: Task; onCancel: () => void }) {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [tried, setTried] = useState(false)
  const isNew = task !== 'remove'
  const mistake = isNew ? mistakeIn(next, again) : null
  const told = problem === null ? (tried ? mistake : null) : `${problem.what}${problem.advice}`
  const submit = () => {
    setTried(true)
    if (busy || mistake !== null) return
    if (task === 'set') onSet(next)
    else if (task === 'change') onChange(current, next)
    else onRemove(current)
  }
  const describe = told === null ? {} : { problemId: 'password-problem' }
  return (
    <div className="storage-form">
      <ul className="storage-warnings">
        {WARNINGS[task].map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
      {task !== 'set' && <Line label="现在的密码" value={current} onChange={setCurrent} onSubmit={submit} autoFocus {...describe} />}
      {isNew && <Line label="新密码" value={next} onChange={setNext} onSubmit={submit} isNew autoFocus={task === 'set'} {...describe} />}
      {isNew && <Line label="再输一次" value={again} onChange={setAgain} onSubmit={submit} isNew {...describe} />}
      <p className="gate-problem" id="password-problem" role="alert">
        {told}
      </p>
      <div className="storage-actions">
        <Button isDisabled={busy} onPress={onCancel}>
          取消
        </Button>
        <Button variant="primary" isPending={busy} onPress={submit}>
          {busy ? '正在转换草稿……' : CONFIRM[task]}
        </Button>
      </div>
    </div>
  )
}

function Line(props: Omit<PasswordFieldProps, 'longest'>) {
  return (
    <div className="form-line">
      <span>{props.label}</span>
      <PasswordField {...props} longest={LONGEST_PASSWORD} />
    </div>
  )
}

/** What keeps a new password from being taken; null: nothing. */
function mistakeIn(next: string, again: string): string | null {
  if ([...next].length < SHORTEST_PASSWORD) return `新密码至少要 ${SHORTEST_PASSWORD} 个字符，一句自己记得住的话就很好。`
  return next === again ? null : '两次输入的新密码不一样，请再输一次。'
}
