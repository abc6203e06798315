import { Radio, RadioGroup } from 'react-aria-components'
import { StatusMark } from '#renderer/ui/StatusMark.tsx'

export type Edition = 'review' | 'final'

export interface ExportEditionChoiceProps {
  edition: Edition
  onEdition: (edition: Edition) => void
  /** What must be done before a final copy: 填好 17 处空项. Empty: nothing. */
  toDo: string
}

/** 送审版 or 定稿版. */
export function ExportEditionChoice({ edition, onEdition, toDo }: ExportEditionChoiceProps) {
  return (
    <RadioGroup
      className="export-editions"
      aria-label="导出版本"
      value={edition}
      onChange={(value) => onEdition(value === 'final' ? 'final' : 'review')}
    >
      <Radio value="review" className="choice">
        <span className="choice-dot" />
        <span>
          <span className="choice-title">送审版</span>
          <span className="choice-note">空项照原样留着，标出底色，方便传阅和补数</span>
        </span>
      </Radio>
      <Radio value="final" className="choice">
        <span className="choice-dot" />
        <span>
          <span className="choice-title">定稿版</span>
          <span className="choice-note">不带任何标记，直接上报</span>
          {toDo !== '' && (
            <span className="export-stop">
              <StatusMark level="attention" label="" size="small" />
              {toDo}后可用
            </span>
          )}
        </span>
      </Radio>
    </RadioGroup>
  )
}
