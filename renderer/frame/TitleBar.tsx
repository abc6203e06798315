import { Button } from '#renderer/ui/Button.tsx'

export interface TitleBarProps {
  /** The report's title; absent on the start page. */
  documentTitle?: string
  /** Absent on the start page. */
  onStartPage?: () => void
  /** Absent on the start page. */
  onVersions?: () => void
  onHelp: () => void
}

/** Whose window this is and which report is open. The system draws the window's own buttons. */
export function TitleBar({ documentTitle, onStartPage, onVersions, onHelp }: TitleBarProps) {
  return (
    <header className="title-bar">
      <span className="brand">
        <span className="brand-mark" aria-hidden="true">
          案
        </span>
        案头
      </span>
      {documentTitle !== undefined && <span className="title-bar-rule" />}
      <span className="title-bar-document truncate">{documentTitle === '' ? '未写标题的报告' : documentTitle}</span>
      {onVersions && (
        <Button size="small" variant="quiet" icon="restore" onPress={onVersions}>
          历史版本
        </Button>
      )}
      {onStartPage && (
        <Button size="small" variant="quiet" icon="home" onPress={onStartPage}>
          全部草稿
        </Button>
      )}
      <Button size="small" variant="quiet" icon="help" onPress={onHelp}>
        帮助
      </Button>
    </header>
  )
}
