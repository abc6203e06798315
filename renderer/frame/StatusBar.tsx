import type { ReactNode } from 'react'
import type { RoleShare } from '#shared/inspection/inspection.ts'
import { ShareBar } from '#renderer/frame/ShareBar.tsx'
import { LengthDetails, type LengthDetailsProps } from '#renderer/frame/LengthDetails.tsx'
import { ZoomControl, type ZoomControlProps } from '#renderer/frame/ZoomControl.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { StatusMark, type StatusLevel } from '#renderer/ui/StatusMark.tsx'

export type SaveState =
  | { readonly state: 'saving' }
  /** `at`: 14:03; null before the first save. */
  | { readonly state: 'saved'; readonly at: string | null }
  | { readonly state: 'failed' }

export interface StatusBarProps {
  /** A SaveStatus, drawn apart: it changes with every save. */
  save: ReactNode
  length: LengthDetailsProps
  shares: readonly RoleShare[]
  onShares: () => void
  openBlanks: number
  onBlanks: () => void
  findings: { count: number; level: StatusLevel }
  onFindings: () => void
  zoom: ZoomControlProps
}

/** The line at the bottom: is it saved, how long, how divided, what is still open. Everything on it leads somewhere. */
export function StatusBar(props: StatusBarProps) {
  const { findings, openBlanks } = props
  return (
    <footer className="status-bar">
      {props.save}
      <span className="status-rule" />
      <LengthDetails {...props.length} />
      <span className="status-rule share-rule" />
      <ShareBar shares={props.shares} onPress={props.onShares} />
      <span className="status-space" />
      <button type="button" className="status-item" onClick={() => props.onBlanks()}>
        <Icon name="blank" size="small" />
        空项 {openBlanks}
      </button>
      <button type="button" className="status-item" onClick={() => props.onFindings()}>
        <StatusMark level={findings.count === 0 ? 'ok' : findings.level} label="" size="small" />
        校对 {findings.count}
      </button>
      <span className="status-rule" />
      <ZoomControl {...props.zoom} />
    </footer>
  )
}

/** Whether everything written is on disk. */
export function SaveStatus({ save, onShowSaveError }: { save: SaveState; onShowSaveError: () => void }) {
  if (save.state === 'failed')
    return (
      <button type="button" className="status-item status-failed" onClick={() => onShowSaveError()}>
        <StatusMark level="must" label="" size="small" />
        <span role="alert">没能保存，点此查看</span>
      </button>
    )
  return (
    <span className="status-item" role="status">
      <Icon name={save.state === 'saving' ? 'restore' : 'check'} size="small" />
      {save.state === 'saving' ? '正在保存' : save.at === null ? '已保存' : `已保存 ${save.at}`}
    </span>
  )
}
