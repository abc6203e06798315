import { z } from 'zod'
import { ID_PATTERN } from '#shared/base/branded-ids.ts'
import { UNIT_KINDS } from '#shared/document/report-document.ts'
import { requirementsSchema } from '#shared/document/requirements-schema.ts'
import { SECTION_ROLES } from '#shared/document/section-role.ts'
import { REPORT_GROUPS, REPORT_TYPE_NAME_LENGTH, REPORT_TYPE_VERSION, type ReportType } from '#shared/report-types/report-type.ts'

/** Parts that every type has; no section may be called so. */
const FRAME_PARTS = ['title', 'salutation', 'lead', 'closing', 'sign-off'] as const

const id = z.string().regex(ID_PATTERN)
/** One line that a person can read: no control characters. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[^\p{C}]*$/u)
const name = line(REPORT_TYPE_NAME_LENGTH).min(1)
const text = z.string().max(4000)
const need = z.enum(['required', 'recommended'])
const wordings = z.array(line(60).min(1)).max(60)
const unitKinds = z.array(z.enum(UNIT_KINDS)).min(1).exactOptional()
const textByUnit = z.union([text, z.record(z.enum(UNIT_KINDS), text)])

const entry = z.strictObject({
  heading: line(200).exactOptional(),
  level: z.union([z.literal(2), z.literal(3)]).exactOptional(),
  text,
  for: unitKinds,
})

const section = z.strictObject({
  id: id.refine((value) => !(FRAME_PARTS as readonly string[]).includes(value)),
  role: z.enum(SECTION_ROLES),
  name,
  within: id.exactOptional(),
  heading: line(200).min(1),
  need,
  guidance: line(300),
  match: wordings,
  eachAspect: z.literal(true).exactOptional(),
  entries: z.array(entry).max(200),
})

const point = z.strictObject({
  id,
  name,
  need,
  for: unitKinds,
  any: wordings.min(1),
  hint: line(200),
  insert: text.min(1),
  section: id.exactOptional(),
})

const frame = z.strictObject({
  yearInTitle: z.boolean(),
  firstPerson: z.boolean(),
  salutation: need.exactOptional(),
  lead: need.exactOptional(),
  closing: need.exactOptional(),
  signOff: need.exactOptional(),
})

/** Guards files from outside and, in tests, those of the program. Sections and points have ids of their own and name existing ones. */
export const reportTypeSchema: z.ZodType<ReportType> = z
  .strictObject({
    version: z.literal(REPORT_TYPE_VERSION),
    id,
    name,
    group: z.enum(REPORT_GROUPS),
    summary: line(200),
    note: line(200),
    frame,
    marks: z.strictObject({ title: wordings, lead: wordings }),
    title: line(200),
    salutation: line(100).exactOptional(),
    lead: textByUnit,
    sections: z.array(section).max(60),
    points: z.array(point).max(200),
    closing: text,
    signature: textByUnit,
    date: line(100),
    requirements: requirementsSchema,
  })
  .refine(({ sections, points }) => isUnique(sections) && isUnique(points))
  .refine(({ sections, points }) => {
    const ids = new Set(sections.map((part) => part.id))
    return (
      sections.every(({ within }) => within === undefined || ids.has(within)) &&
      points.every((one) => one.section === undefined || ids.has(one.section))
    )
  })

function isUnique(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map((item) => item.id)).size === items.length
}
