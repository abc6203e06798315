import { Button as AriaButton } from 'react-aria-components'
import { ZOOMS, ZOOM_MAX, ZOOM_MIN, ZOOM_STEP, type Zoom, zoomText } from '#renderer/frame/zoom.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'

export interface ZoomControlProps {
  zoom: Zoom
  /** What the page is shown at now, in per cent. */
  percent: number
  onZoom: (zoom: Zoom) => void
  onStep: (direction: 1 | -1) => void
}

/** How large the page is shown: a slider where there is room, and a list. */
export function ZoomControl({ zoom, percent, onZoom, onStep }: ZoomControlProps) {
  const shown = zoom === 'fit' ? percent : Math.round(zoom * 100)
  return (
    <>
      <span className="zoom-slider">
        <IconButton icon="minus" label="缩小页面" isDisabled={shown <= ZOOM_MIN * 100} onPress={() => onStep(-1)} keepsFocus />
        <input
          type="range"
          className="slider"
          aria-label="页面显示比例"
          aria-valuetext={`${shown}%`}
          min={ZOOM_MIN * 100}
          max={ZOOM_MAX * 100}
          step={ZOOM_STEP * 100}
          value={Math.min(ZOOM_MAX * 100, Math.max(ZOOM_MIN * 100, shown))}
          onChange={(event) => onZoom(Number(event.target.value) / 100)}
        />
        <IconButton icon="plus" label="放大页面" isDisabled={shown >= ZOOM_MAX * 100} onPress={() => onStep(1)} keepsFocus />
      </span>
      <ZoomList zoom={zoom} shown={shown} onZoom={onZoom} />
    </>
  )
}

function ZoomList({ zoom, shown, onZoom }: { zoom: Zoom; shown: number; onZoom: (zoom: Zoom) => void }) {
  const entries = ZOOMS.map((choice) => ({ id: String(choice), text: zoomText(choice) }))
  const choose = (id: string) => {
    const choice = ZOOMS.find((candidate) => String(candidate) === id)
    if (choice !== undefined) onZoom(choice)
  }
  return (
    <Menu label="显示比例" placement="top end" groups={[{ id: 'zoom', heading: '显示比例', entries, selected: String(zoom) }]} onAction={choose}>
      <AriaButton className="picker picker-quiet" aria-label={`显示比例 ${shown}%`}>
        {shown}%
        <Icon name="down" size="small" />
      </AriaButton>
    </Menu>
  )
}
