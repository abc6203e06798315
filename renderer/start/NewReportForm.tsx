import { useState } from 'react'
import { TypeChooser, TypePreview } from '#renderer/start/TypeChooser.tsx'
import { hasProfiles, type ReportType } from '#shared/report-types/report-type.ts'
import { UNIT_KINDS, UNIT_KIND_NAMES, type UnitKind } from '#shared/document/report-document.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ChoiceGroup } from '#renderer/ui/ChoiceGroup.tsx'
import { Stepper } from '#renderer/ui/Stepper.tsx'

export interface NewReport {
  reportType: string
  unitKind: UnitKind
  year: number
}

export interface NewReportFormProps {
  reportTypes: readonly ReportType[]
  /** The types that the unit saved: send, take in, remove. */
  onOwnTypes: () => void
  defaults: NewReport
  onCreate: (report: NewReport) => void
  busy: boolean
}

const UNIT_OPTIONS = UNIT_KINDS.map((id) => ({ id, title: UNIT_KIND_NAMES[id] }))

/** What a new report needs to know: its kind, the unit, the year. */
export function NewReportForm({ reportTypes, onOwnTypes, defaults, onCreate, busy }: NewReportFormProps) {
  const [report, setReport] = useState<NewReport>(defaults)
  const type = reportTypes.find(({ id }) => id === report.reportType) ?? reportTypes[0]
  if (type === undefined) return null
  return (
    <section aria-labelledby="start-new">
      <div className="start-head">
        <h1 className="start-title" id="start-new">
          新建报告
        </h1>
      </div>
      <div className="start-card">
        <div className="start-group">
          <h2 className="start-label">
            写哪一种
            <Button size="small" variant="quiet" onPress={onOwnTypes}>
              本单位的种类…
            </Button>
          </h2>
          <TypeChooser types={reportTypes} selected={type} onSelect={(reportType) => setReport({ ...report, reportType })} />
          <TypePreview type={type} unitKind={report.unitKind} />
        </div>
        {hasProfiles(type) && (
          <div className="start-group">
            <h2 className="start-label">
              您的单位<span className="caption">决定提纲和推荐短语</span>
            </h2>
            <ChoiceGroup
              label="您的单位"
              className="start-units"
              shape="tiles"
              options={UNIT_OPTIONS}
              selected={report.unitKind}
              onSelect={(unitKind) => setReport({ ...report, unitKind })}
            />
          </div>
        )}
        <div className="start-foot">
          <span>年度</span>
          <Stepper
            label="年度"
            value={report.year}
            min={2000}
            max={2100}
            text={`${report.year} 年`}
            lessLabel="上一年"
            moreLabel="下一年"
            onChange={(year) => setReport({ ...report, year })}
          />
          <Button variant="primary" size="large" isDisabled={busy} onPress={() => onCreate(report)}>
            新建报告
          </Button>
        </div>
      </div>
    </section>
  )
}
