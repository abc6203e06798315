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
  /** `reason`: a few words, 磁盘空间满了. */
  | { readonly state: 'failed'; readonly reason: string }
  /** Open for reading only: nothing is to be saved. */
  | { readonly state: 'read-only' }

export interface StatusFigures {
  length: LengthDetailsProps
  shares: readonly RoleShare[]
  onShares: () => void
  openBlanks: number
  onBlanks: () => void
  findings: { count: number; level: StatusLevel }
  onFindings: () => void
}

export interface StatusBarProps {
  /** A SaveStatus, drawn apart: it changes with every save. */
  save: ReactNode
  /** Null until the report has been looked through: a count of nothing would say that all is well. */
  figures: StatusFigures | null
  zoom: ZoomControlProps
}

/** The line at the bottom: is it saved, how long, how divided, what is still open. Everything on it leads somewhere. */
export function StatusBar({ save, figures, zoom }: StatusBarProps) {
  return (
    <footer className="status-bar">
      {save}
      {figures === null ? <span className="status-space" /> : <Figures {...figures} />}
      <span className="status-rule" />
      <ZoomControl {...zoom} />
    </footer>
  )
}

function Figures({ length, shares, onShares, openBlanks, onBlanks, findings, onFindings }: StatusFigures) {
  return (
    <>
      <span className="status-rule" />
      <LengthDetails {...length} />
      <span className="status-rule share-rule" />
      <ShareBar shares={shares} onPress={onShares} />
      <span className="status-space" />
      <button type="button" className="status-item" onClick={() => onBlanks()}>
        <Icon name="blank" size="small" />
        空项 {openBlanks}
      </button>
      <button type="button" className="status-item" onClick={() => onFindings()}>
        <StatusMark level={findings.count === 0 ? 'ok' : findings.level} label="" size="small" />
        校对 {findings.count}
      </button>
    </>
  )
}

export interface SaveStatusProps {
  save: SaveState
  onShowSaveError: () => void
  /** The versions of the report, behind 已保存. */
  onVersions: () => void
}

/** Whether everything written is on disk. */
export function SaveStatus({ save, onShowSaveError, onVersions }: SaveStatusProps) {
  if (save.state === 'failed')
    return (
      <button type="button" className="status-item status-failed" aria-label={`未保存：${save.reason}`} onClick={() => onShowSaveError()}>
        <StatusMark level="must" label="" size="small" />
        <span role="alert">未保存：{save.reason}</span>
      </button>
    )
  if (save.state === 'read-only')
    return (
      <span className="status-item" role="status">
        只读
      </span>
    )
  const text = save.state === 'saving' ? '正在保存' : save.at === null ? '已保存' : `已保存 ${save.at}`
  return (
    <button type="button" className="status-item" aria-label={`${text}，查看版本`} onClick={() => onVersions()}>
      <Icon name={save.state === 'saving' ? 'restore' : 'check'} size="small" />
      <span role="status">{text}</span>
    </button>
  )
}
