import { useEffect, useRef } from 'react'
import type { FoundDraft } from '#shared/contract/draft.ts'
import type { UnitKind } from '#shared/document/report-document.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'
import { ParticularsOffer, type ParticularsOfferProps } from '#renderer/start/ParticularsOffer.tsx'
import type { ListedDrafts } from '#renderer/start/DraftList.tsx'
import { keepFocusIn } from '#renderer/start/keep-focus.ts'
import { NewReportForm, type NewReport } from '#renderer/start/NewReportForm.tsx'
import { RecentDrafts } from '#renderer/start/RecentDrafts.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'

export interface StartPageProps {
  reportTypes: readonly ReportType[]
  /** Shows the types that the unit saved. */
  onOwnTypes: () => void
  defaults: { reportType: string; unitKind: UnitKind; year: number }
  /** Newest first. */
  drafts: ListedDrafts
  /** How many drafts are shown before 全部草稿 is asked for. */
  shownDrafts?: number
  /** For 今天 and 昨天. */
  now: Date
  onCreate: (report: NewReport) => void
  onImportChoose: () => void
  onOpenDraft: (id: string) => void
  onRemoveDraft: (id: string) => void
  onRecoverDraft: (id: string) => void
  onOpenSample: () => void
  onBin: () => void
  onBackup: () => void
  onStorage: () => void
  /** Shown as 全部草稿 when there are more than `shownDrafts`. */
  onShowAllDrafts?: () => void
  /** Drafts whose text holds what is searched for; null while nothing is. */
  found: readonly FoundDraft[] | null
  onSearch: (query: string) => void
  own: ParticularsOfferProps
  /** A file is being held over the window. */
  dragging: boolean
  /** Something is being made or opened: the buttons wait. */
  busy?: boolean
}

/** The first page: a new report, last year's report, the drafts, a sample. Stands below the title bar. */
export function StartPage(props: StartPageProps) {
  const { drafts, shownDrafts = 5, onShowAllDrafts, busy = false } = props
  const isToBeAsked = props.own.particulars === null
  const page = useRef<HTMLElement>(null)
  useEffect(() => (page.current === null ? undefined : keepFocusIn(page.current)), [])
  return (
    <main className="start-scroll scroll" ref={page}>
      <div className="start-sheet">
        <div className="start-side">
          <NewReportForm
            reportTypes={props.reportTypes}
            onOwnTypes={props.onOwnTypes}
            defaults={props.defaults}
            onCreate={props.onCreate}
            busy={busy}
          />
          {!isToBeAsked && <ParticularsOffer {...props.own} />}
        </div>
        <div className="start-side">
          <section aria-labelledby="start-import">
            <div className="start-head">
              <h2 className="start-subtitle" id="start-import">
                从去年的报告改起
              </h2>
            </div>
            <DropTarget dragging={props.dragging} busy={busy} onImportChoose={props.onImportChoose} />
          </section>
          {isToBeAsked && <ParticularsOffer {...props.own} />}
          <RecentDrafts
            drafts={drafts}
            shown={shownDrafts}
            onShowAll={onShowAllDrafts}
            now={props.now}
            onBackup={props.onBackup}
            onStorage={props.onStorage}
            onBin={props.onBin}
            found={props.found}
            onSearch={props.onSearch}
            onOpen={props.onOpenDraft}
            onRemove={props.onRemoveDraft}
            onRecover={props.onRecoverDraft}
          />
          <SampleSection onOpenSample={props.onOpenSample} />
        </div>
      </div>
    </main>
  )
}

function DropTarget({ dragging, busy, onImportChoose }: { dragging: boolean; busy: boolean; onImportChoose: () => void }) {
  return (
    <div className={dragging ? 'drop drop-active' : 'drop'}>
      <Icon name="import" size="large" />
      <p>
        {dragging ? '松开鼠标，开始导入' : '把文件或文件夹拖到这里'}
        <span className="caption">Word、WPS 或纯文本，可以一次拖几份，原文件不动</span>
      </p>
      <Button onPress={onImportChoose} isDisabled={busy}>
        选择文件
      </Button>
    </div>
  )
}

function SampleSection({ onOpenSample }: { onOpenSample: () => void }) {
  return (
    <section aria-labelledby="start-sample">
      <div className="start-subhead">
        <h2 className="start-subtitle" id="start-sample">
          用示例试一试
        </h2>
      </div>
      <div className="drafts">
        <div className="draft">
          <button type="button" className="draft-open" onClick={() => onOpenSample()}>
            <Icon name="book" />
            <span>
              <span className="draft-name">一篇写好的乡镇述职报告</span>
              <span className="draft-meta caption">看清单、校对和空项怎么用，改坏了也不要紧</span>
            </span>
            <Icon name="right" size="small" />
          </button>
        </div>
      </div>
    </section>
  )
}
