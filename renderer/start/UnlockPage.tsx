import { useState } from 'react'
import type { UserError } from '#shared/base/result.ts'
import { LONGEST_PASSWORD } from '#shared/contract/draft-password.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { PasswordField } from '#renderer/ui/PasswordField.tsx'

export interface UnlockPageProps {
  /** What came of the last attempt. */
  error: UserError | null
  busy: boolean
  onUnlock: (password: string) => void
}

/** Stands in place of the start page until the password of the drafts was given: no title, no text is shown before. */
export function UnlockPage({ error, busy, onUnlock }: UnlockPageProps) {
  const [password, setPassword] = useState('')
  const submit = () => {
    if (password !== '' && !busy) onUnlock(password)
  }
  return (
    <main className="start-scroll scroll">
      <section className="gate-card" aria-labelledby="unlock-title">
        <h1 className="gate-title" id="unlock-title">
          草稿已加密
        </h1>
        <p>请输入草稿密码，再看草稿。</p>
        <div className="gate-line">
          <PasswordField
            label="草稿密码"
            value={password}
            longest={LONGEST_PASSWORD}
            onChange={setPassword}
            onSubmit={submit}
            autoFocus
            {...(error === null ? {} : { problemId: 'unlock-problem' })}
          />
          <Button variant="primary" isPending={busy} isDisabled={password === ''} onPress={submit}>
            打开
          </Button>
        </div>
        <p className="gate-problem" id="unlock-problem" role="alert">
          {error !== null && `${error.what}${error.advice}`}
        </p>
        <p className="caption">密码只在这台电脑上核对，不联网，也没有人能代为找回。</p>
      </section>
    </main>
  )
}
