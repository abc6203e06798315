import { Toolbar as AriaToolbar } from 'react-aria-components'
import type { Settings } from '#shared/contract/settings.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { MenuButton } from '#renderer/ui/MenuButton.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { SplitButton } from '#renderer/ui/SplitButton.tsx'
import type { MenuEntry, MenuGroup } from '#renderer/ui/Menu.tsx'

export interface ParagraphStyleChoice<Style extends string = string> {
  readonly id: Style
  readonly text: string
  /** How its number looks. */
  readonly extra?: string
}

export interface ToolbarProps<Style extends string = string> {
  canUndo: boolean
  canRedo: boolean
  onUndo: () => void
  onRedo: () => void
  styles: readonly ParagraphStyleChoice<Style>[]
  /** `null`: the selection spans several styles, or one that cannot be chosen. */
  currentStyle: Style | null
  onStyle: (style: Style) => void
  onInsertBlank: () => void
  onPhrases: () => void
  onFind: () => void
  theme: Settings['theme']
  onTheme: (theme: Settings['theme']) => void
  textScale: number
  onTextScale: (scale: number) => void
  /** Entries of 工具. */
  tools: readonly MenuEntry[]
  onTool: (id: string) => void
  isFocused: boolean
  onLeaveFocus: () => void
  onPreview: () => void
  onExport: () => void
  /** Entries behind the arrow of the export button; the button is undivided without any. */
  exportVariants: readonly { readonly id: string; readonly text: string; readonly note?: string }[]
  onExportVariant: (id: string) => void
  isExporting: boolean
}

/** The buttons that act on the report. They leave the caret where it is. */
export function Toolbar<Style extends string>(props: ToolbarProps<Style>) {
  return (
    <AriaToolbar className="toolbar" aria-label="常用操作">
      <span className="toolbar-undo-group">
        <Button className="toolbar-undo" variant="quiet" icon="undo" label="撤销" keepsFocus isDisabled={!props.canUndo} onPress={props.onUndo}>
          撤销
        </Button>
        <Button className="toolbar-undo" variant="quiet" icon="redo" label="恢复" keepsFocus isDisabled={!props.canRedo} onPress={props.onRedo}>
          恢复
        </Button>
      </span>
      <span className="toolbar-rule" />
      <Select label="段落样式" icon="style" placeholder="多种样式" options={props.styles} selected={props.currentStyle} onSelect={props.onStyle} />
      <span className="toolbar-rule" />
      <Button variant="quiet" icon="blank" keepsFocus onPress={props.onInsertBlank}>
        插入空项
      </Button>
      <Button variant="quiet" icon="phrase" onPress={props.onPhrases}>
        短语
      </Button>
      <Button variant="quiet" icon="search" onPress={props.onFind}>
        查找
      </Button>
      <MenuButton text="工具" icon="tools" label="工具" groups={[{ id: 'tools', entries: props.tools }]} onAction={props.onTool} />
      <span className="toolbar-space" />
      {props.isFocused && (
        <Button variant="plain" icon="collapse" onPress={props.onLeaveFocus}>
          退出专注
        </Button>
      )}
      <DisplayMenu theme={props.theme} onTheme={props.onTheme} textScale={props.textScale} onTextScale={props.onTextScale} />
      <Button variant="quiet" icon="preview" onPress={props.onPreview}>
        预览
      </Button>
      <ExportButton {...props} />
    </AriaToolbar>
  )
}

type DisplayMenuProps = Pick<ToolbarProps, 'theme' | 'onTheme' | 'textScale' | 'onTextScale'>

const THEMES: readonly { id: Settings['theme']; text: string }[] = [
  { id: 'system', text: '跟随系统' },
  { id: 'light', text: '浅色' },
  { id: 'dark', text: '深色' },
  { id: 'contrast', text: '高对比度' },
]
const TEXT_SCALES = [1, 1.25, 1.5, 1.75, 2]

/** Theme and type size. */
function DisplayMenu({ theme, onTheme, textScale, onTextScale }: DisplayMenuProps) {
  const groups: MenuGroup[] = [
    { id: 'theme', heading: '外观', entries: THEMES, selected: theme },
    {
      id: 'scale',
      heading: '界面字号',
      entries: TEXT_SCALES.map((scale) => ({ id: String(scale), text: scale === 1 ? '标准' : `${scale * 100}%` })),
      selected: String(textScale),
    },
  ]
  const choose = (entry: string, group: string) => {
    if (group === 'scale') onTextScale(Number(entry))
    const chosen = THEMES.find(({ id }) => group === 'theme' && id === entry)
    if (chosen) onTheme(chosen.id)
  }
  return <MenuButton text="显示" icon="display" label="显示" groups={groups} onAction={choose} placement="bottom end" />
}

type ExportButtonProps = Pick<ToolbarProps, 'onExport' | 'exportVariants' | 'onExportVariant' | 'isExporting'>

function ExportButton({ onExport, exportVariants, onExportVariant, isExporting }: ExportButtonProps) {
  const text = isExporting ? '正在导出' : '导出 Word'
  if (exportVariants.length === 0)
    return (
      <Button variant="primary" icon="export" onPress={onExport} isDisabled={isExporting}>
        {text}
      </Button>
    )
  return (
    <SplitButton
      text={text}
      icon="export"
      onPress={onExport}
      isPending={isExporting}
      menuLabel="选择导出版本"
      groups={[{ id: 'export', entries: exportVariants }]}
      onAction={onExportVariant}
    />
  )
}
