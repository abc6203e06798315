import { Component, type ReactNode } from 'react'
import type { Workspace } from '#renderer/app/workspace.ts'
import { Button } from '#renderer/ui/Button.tsx'

interface PageFailureProps {
  readonly workspace: Workspace
  readonly children: ReactNode
}

/** Stands in for a window that could not be drawn, which would be left white: says what is safe and opens it again. */
export class PageFailure extends Component<PageFailureProps, { readonly failed: boolean }> {
  static getDerivedStateFromError() {
    return { failed: true }
  }

  override state = { failed: false }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <main className="start-scroll scroll">
        <section className="gate-card" role="alert">
          <h1 className="gate-title">窗口没有能够显示出来</h1>
          <p>程序遇到了没有料到的问题。已经写下的文字都在，点下面的按钮会先保存，再重新打开窗口。</p>
          <p>仍然不行的话，请关闭案头再打开；稿子不会丢。</p>
          <div className="gate-actions">
            <Button variant="primary" autoFocus onPress={() => void saveAndReload(this.props.workspace)}>
              保存并重新打开窗口
            </Button>
          </div>
        </section>
      </main>
    )
  }
}

/** A save that fails must not keep the window white: what was typed is in the draft's journal, at most a second old. */
async function saveAndReload(workspace: Workspace): Promise<void> {
  try {
    await workspace.session()?.flush()
  } finally {
    window.location.reload()
  }
}
