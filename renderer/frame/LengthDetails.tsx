import { Button as AriaButton, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import { Stepper } from '#renderer/ui/Stepper.tsx'

export interface LengthDetailsProps {
  /** Characters without white space. */
  chars: number
  pages: number
  /** Selected characters; 0: only a caret. */
  selectedChars: number
  /** Parts of the report with their lengths; `target` where one is missed. */
  parts: readonly { readonly name: string; readonly chars: number; readonly target: string | null }[]
  /** Characters a minute. */
  pace: number
  onPace: (pace: number) => void
}

const PACE_STEP = 20
const PACES = { min: 120, max: 360 }

/** Minutes to read so many characters out, never less than one. */
export function readingMinutes(chars: number, pace: number): number {
  return Math.max(1, Math.round(chars / pace))
}

/** The length in the status line; pressed, it tells of the parts and of how long reading out takes. */
export function LengthDetails(props: LengthDetailsProps) {
  const { chars, pages, selectedChars, pace } = props
  return (
    <DialogTrigger>
      <AriaButton className="status-item" aria-label={lengthText(props)}>
        <span>
          {selectedChars > 0 && <strong className="status-selected">选中 {selectedChars} 字，</strong>}
          {selectedChars > 0 && '全文 '}
          {chars} 字<span className="status-pages">，约 {pages} 页</span>
          <span className="status-minutes">，念稿约 {readingMinutes(chars, pace)} 分钟</span>
        </span>
      </AriaButton>
      <Popover className="popover" placement="top start" offset={6}>
        <Dialog className="length-details">
          <Heading slot="title" className="length-title">
            字数和念稿时间
          </Heading>
          <dl className="length-list">
            <LengthRow name="全文（不含空格）" chars={chars} target={null} />
            {selectedChars > 0 && <LengthRow name="选中的文字" chars={selectedChars} target={null} />}
            {props.parts.map((part) => (
              <LengthRow key={part.name} {...part} />
            ))}
          </dl>
          <div className="length-pace">
            <span>
              照稿念完约 {readingMinutes(chars, pace)} 分钟
              <span className="caption">每分钟念的字数可以按自己的语速调</span>
            </span>
            <Stepper
              label="每分钟念多少字"
              value={pace / PACE_STEP}
              min={PACES.min / PACE_STEP}
              max={PACES.max / PACE_STEP}
              onChange={(value) => props.onPace(value * PACE_STEP)}
              text={`${pace} 字`}
              lessLabel="念慢一些"
              moreLabel="念快一些"
            />
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function lengthText({ chars, pages, selectedChars, pace }: LengthDetailsProps): string {
  const selected = selectedChars > 0 ? `选中 ${selectedChars} 字，` : ''
  return `${selected}全文 ${chars} 字，约 ${pages} 页，念稿约 ${readingMinutes(chars, pace)} 分钟，查看各部分字数`
}

function LengthRow({ name, chars, target }: { name: string; chars: number; target: string | null }) {
  return (
    <div className="length-row">
      <dt>
        {name}
        {target !== null && <span className="caption">{target}</span>}
      </dt>
      <dd>{chars} 字</dd>
    </div>
  )
}
