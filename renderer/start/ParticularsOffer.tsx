import { type Particulars, hasParticulars } from '#shared/particulars/particulars.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'

export interface ParticularsOfferProps {
  /** Null: the user has not been asked yet. */
  particulars: Particulars | null
  onFill: () => void
  /** 以后再说: not asked again; 我的信息 stays within reach. */
  onSkip: () => void
}

/** Asks once for the user's name and unit; afterwards says in one line what is known, with a way to change it. */
export function ParticularsOffer({ particulars, onFill, onSkip }: ParticularsOfferProps) {
  if (particulars === null) return <Question onFill={onFill} onSkip={onSkip} />
  const { unit, post, name } = particulars
  const known = [unit + post, name].filter((part) => part !== '').join('　')
  return (
    <section aria-label="我的信息" className="own-line">
      <Icon name="person" size="small" />
      <span className="truncate">{hasParticulars(particulars) ? known || '已填写' : '还没有填姓名和单位'}</span>
      <Button size="small" variant="quiet" onPress={onFill}>
        {hasParticulars(particulars) ? '修改我的信息' : '填写我的信息'}
      </Button>
    </section>
  )
}

function Question({ onFill, onSkip }: Omit<ParticularsOfferProps, 'particulars'>) {
  return (
    <section aria-label="我的信息" className="own-offer">
      <Icon name="person" size="large" />
      <p>
        填一次姓名和单位
        <span className="caption">新报告自动填好，抄来的单位、地名也能查出来。只存在本机。</span>
      </p>
      <span className="own-actions">
        <Button variant="quiet" onPress={onSkip}>
          以后再说
        </Button>
        <Button onPress={onFill}>填写</Button>
      </span>
    </section>
  )
}
