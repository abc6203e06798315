import { useState } from 'react'
import { isBuiltIn } from '#shared/layout-profiles/built-in-profiles.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { profileDepartures } from '#shared/layout-profiles/profile-departures.ts'
import { profileDifferences } from '#shared/layout-profiles/profile-differences.ts'
import type { LearnedProfile } from '#shared/layout-profiles/learn/learned-profile.ts'
import { ProfileFields } from '#renderer/dialogs/profiles/ProfileFields.tsx'
import { freeName } from '#renderer/dialogs/profiles/profile-fields.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { StatusMark } from '#renderer/ui/StatusMark.tsx'

export interface ProfilesDialogProps {
  isOpen: boolean
  profiles: readonly LayoutProfile[]
  /** Of subscribed folders: to be used and copied, not to be changed. */
  shared: ReadonlySet<string>
  /** Files in the profiles' folder that hold none. */
  unreadable: readonly string[]
  /** Shown first. */
  profileId: string
  /** False: it was not saved, and the user has been told why. */
  onSave: (profile: LayoutProfile) => Promise<boolean>
  onRemove: (id: string) => Promise<boolean>
  onExportFile: (id: string) => void
  /** A profile file or a sample, chosen by the user; null: none. */
  onReadFile: () => Promise<LearnedProfile | null>
  newId: () => string
  onClose: () => void
}

/** The layouts: look at them, copy, edit, save, send, read and learn them. */
export function ProfilesDialog(props: ProfilesDialogProps) {
  const { profiles, shared, onClose } = props
  const [shownId, setShownId] = useState(props.profileId)
  const [edited, setEdited] = useState<LearnedProfile | null>(null)
  const [removing, setRemoving] = useState(false)
  const shown = edited?.profile ?? profiles.find(({ id }) => id === shownId) ?? profiles[0]
  if (shown === undefined) return null
  const names = profiles.map(({ name }) => name)
  const edit = (learned: LearnedProfile) => {
    setRemoving(false)
    setEdited(learned)
  }
  const startWith = (learned: LearnedProfile) => edit({ ...learned, profile: { ...learned.profile, name: freeName(learned.profile.name, names) } })
  const copy = () => startWith({ profile: { ...shown, id: props.newId(), note: '' }, found: [], assumed: [] })
  const save = async (profile: LayoutProfile) => {
    if (!(await props.onSave(profile))) return
    setShownId(profile.id)
    setEdited(null)
  }
  const remove = async () => {
    setRemoving(false)
    if (await props.onRemove(shown.id)) setShownId('standard')
  }
  const footer =
    edited === null ? (
      <>
        <Button variant="quiet" icon="import" onPress={() => void props.onReadFile().then((learned) => learned && startWith(learned))}>
          从样稿或版式文件读入…
        </Button>
        <span className="dialog-foot-note" />
        <Button variant="primary" autoFocus onPress={onClose}>
          完成
        </Button>
      </>
    ) : (
      <>
        <span className="dialog-foot-note" />
        <Button onPress={() => setEdited(null)}>不保存</Button>
        <Button variant="primary" isDisabled={edited.profile.name.trim() === ''} onPress={() => void save(edited.profile)}>
          保存版式
        </Button>
      </>
    )
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={onClose}
      width="wide"
      title="管理版式"
      lead="版式决定导出的 Word 用什么字体、行距和页码。"
      bare
      footer={footer}
    >
      <div className="profiles">
        <ul className="profiles-list scroll" aria-label="版式">
          {profiles.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                className="profiles-row"
                aria-current={edited === null && id === shown.id ? 'true' : undefined}
                disabled={edited !== null}
                onClick={() => {
                  setShownId(id)
                  setRemoving(false)
                }}
              >
                <span className="truncate">{name}</span>
                {isBuiltIn(id) && <span className="caption">自带</span>}
                {shared.has(id) && <span className="caption">共享</span>}
              </button>
            </li>
          ))}
        </ul>
        <div className="profiles-detail scroll">
          {edited ? (
            <>
              <Learned learned={edited} />
              <ProfileFacts profile={edited.profile} />
              <ProfileFields key={edited.profile.id} profile={edited.profile} onChange={(profile) => setEdited({ ...edited, profile })} />
            </>
          ) : (
            <>
              <h3 className="profiles-name">{shown.name}</h3>
              <p>{shown.note}</p>
            </>
          )}
          {edited === null && <ProfileFacts profile={shown} />}
          {edited === null && (
            <div className="profiles-actions">
              <Button size="small" onPress={copy}>
                复制一份再改
              </Button>
              <Button size="small" onPress={() => props.onExportFile(shown.id)}>
                导出成文件
              </Button>
              {!isBuiltIn(shown.id) && !shared.has(shown.id) && (
                <>
                  <Button size="small" onPress={() => edit({ profile: shown, found: [], assumed: [] })}>
                    修改
                  </Button>
                  <Button size="small" variant="quiet" onPress={() => (removing ? void remove() : setRemoving(true))}>
                    {removing ? '确认删除这个版式' : '删除'}
                  </Button>
                </>
              )}
            </div>
          )}
          {props.unreadable.length > 0 && (
            <p className="caption">
              有 {props.unreadable.length} 个版式文件读不出来，原样留着：{props.unreadable.join('、')}
            </p>
          )}
        </div>
      </div>
    </Dialog>
  )
}

/** What sets a layout apart, and where it leaves the standard. */
function ProfileFacts({ profile }: { profile: LayoutProfile }) {
  const differences = profileDifferences(profile)
  const departures = profileDepartures(profile)
  const { linesPerPage, charactersPerLine } = layoutMeasures(profile)
  return (
    <div className="profiles-facts" role="status">
      <p>
        每页 {linesPerPage} 行，每行 {charactersPerLine} 字。
        {differences.length === 0 ? '与标准版式相同。' : `与标准版式不同：${differences.join('，')}。`}
      </p>
      {departures.map((departure) => (
        <p key={departure} className="export-note">
          <StatusMark level="attention" label="" size="small" />
          {departure}
        </p>
      ))}
    </div>
  )
}

function Learned({ learned: { found, assumed } }: { learned: LearnedProfile }) {
  if (found.length === 0) return null
  return (
    <div className="profiles-learned">
      <p>从样稿里读出来的：{found.join('；')}。</p>
      {assumed.length > 0 && <p className="caption">样稿里看不出来、按标准定的：{assumed.join('、')}。</p>}
    </div>
  )
}
