import type { UserError } from '#shared/base/result.ts'
import { Button } from '#renderer/ui/Button.tsx'

export interface MissingFolderPageProps {
  problem: UserError
  busy: boolean
  onRetry: () => void
  onUseStandard: () => void
}

/** Stands in place of the start page while the drafts' folder is not to be found: an empty list would look as if they were lost. */
export function MissingFolderPage({ problem, busy, onRetry, onUseStandard }: MissingFolderPageProps) {
  return (
    <main className="start-scroll scroll">
      <section className="gate-card" aria-labelledby="missing-title">
        <h1 className="gate-title" id="missing-title">
          找不到草稿文件夹
        </h1>
        <p>{problem.what}</p>
        <p>{problem.safe}</p>
        <p>{problem.advice}</p>
        <div className="gate-actions">
          <Button isDisabled={busy} onPress={onUseStandard}>
            先用标准文件夹
          </Button>
          <Button variant="primary" isPending={busy} autoFocus onPress={onRetry}>
            再试一次
          </Button>
        </div>
      </section>
    </main>
  )
}
