import type { DraftId } from '#shared/base/branded-ids.ts'
import type { Block } from '#shared/document/blocks.ts'
import type { MatterLink } from '#shared/document/matter-link.ts'
import type { Requirements } from '#shared/document/requirements.ts'

/** The version this code writes. Raised together with a new file in migrations/. */
export const SCHEMA_VERSION = 2

/** 身份: what kind of organisation the writer leads. Decides outline, must-mention points and phrase ranking. */
export const UNIT_KINDS = ['township', 'subdistrict', 'office', 'enterprise', 'school', 'hospital', 'village', 'park'] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

export const UNIT_KIND_NAMES: Readonly<Record<UnitKind, string>> = {
  township: '乡镇',
  subdistrict: '街道社区',
  office: '机关',
  enterprise: '国企',
  school: '学校',
  hospital: '医院',
  village: '村',
  park: '园区两新',
}

export interface Author {
  readonly name?: string
  readonly post?: string
  readonly unit?: string
  readonly role?: UnitKind
}

/** A report as it is stored, checked and exported. The editor is only a view of it. */
export interface ReportDocument {
  readonly schemaVersion: typeof SCHEMA_VERSION
  readonly id: DraftId
  /** Id of a report type, e.g. `party-building-duty-report`. An unknown id is kept and treated as a plain report. */
  readonly reportType: string
  /** 述职年度 */
  readonly year?: number
  readonly author: Author
  readonly blocks: readonly Block[]
  /** Figures of the local notice; those of the report type where there are none. */
  readonly requirements?: Requirements
  /** Problems, causes and measures linked or parted by hand. */
  readonly links?: readonly MatterLink[]
  /** ISO 8601, UTC */
  readonly createdAt: string
  readonly updatedAt: string
}
