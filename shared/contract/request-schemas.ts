import { z } from 'zod'
import { ID_PATTERN } from '#shared/base/branded-ids.ts'
import type { Channel } from '#shared/contract/channels.ts'
import { LONGEST_PASSWORD } from '#shared/contract/draft-password.ts'
import { draftViewSchema } from '#shared/contract/draft.ts'
import { MAX_PREVIEW_LENGTH } from '#shared/contract/limits.ts'
import { reportChangeSchema } from '#shared/contract/report-change-schema.ts'
import { settingsSchema } from '#shared/contract/settings.ts'
import { LONGEST_VERSION_NAME } from '#shared/contract/version.ts'
import { reportDocumentSchema } from '#shared/document/parse-report-document.ts'
import { UNIT_KINDS } from '#shared/document/report-document.ts'
import { layoutProfileSchema } from '#shared/layout-profiles/layout-profile-schema.ts'
import { ownWordsSchema } from '#shared/own-words/own-words-schema.ts'
import { MAX_PACK_NAME } from '#shared/packs/pack-file.ts'
import { ownLibrarySchema } from '#shared/phrases/own/own-library-schema.ts'
import { reportTypeSchema } from '#shared/report-types/report-type-schema.ts'

const id = z.string().regex(ID_PATTERN)
const nothing = z.strictObject({})
const password = z.string().max(LONGEST_PASSWORD)
const versionName = z.string().max(LONGEST_VERSION_NAME)
/** Section and key, see PackEntry. */
const packEntryId = z.string().min(1).max(200)
const remark = z.strictObject({
  blockId: id,
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  author: z.string().max(100),
  text: z.string().max(2000),
})

/** Guards on requests: everything that crosses into main is parsed first. */
export const requestSchemas: { readonly [C in Channel]: z.ZodType } = {
  'app:info': nothing,
  'app:close': nothing,
  'app:selfCheck': nothing,
  'drafts:list': nothing,
  'drafts:search': z.strictObject({ query: z.string().max(200) }),
  'drafts:create': z.strictObject({
    reportType: z.string().min(1).max(64),
    unitKind: z.enum(UNIT_KINDS),
    year: z.number().int().min(2000).max(2100),
  }),
  'drafts:createSample': nothing,
  'drafts:open': z.strictObject({ id }),
  'drafts:peek': z.strictObject({ id }),
  'drafts:append': z.strictObject({ id, revision: z.number().int().min(0), change: reportChangeSchema, view: draftViewSchema }),
  'drafts:saveElsewhere': z.strictObject({ document: reportDocumentSchema, view: draftViewSchema }),
  'drafts:copy': z.strictObject({ document: reportDocumentSchema, view: draftViewSchema }),
  'drafts:close': z.strictObject({ id }),
  'drafts:leftOpen': nothing,
  'drafts:save': z.strictObject({ document: reportDocumentSchema, view: draftViewSchema, revision: z.number().int().min(0) }),
  'drafts:remove': z.strictObject({ id, unlessOpen: z.boolean().exactOptional() }),
  'drafts:restore': z.strictObject({ id }),
  'drafts:recover': z.strictObject({ id }),
  'bin:list': nothing,
  'bin:remove': z.strictObject({ id }),
  'password:state': nothing,
  'password:unlock': z.strictObject({ password }),
  'password:lock': nothing,
  'password:set': z.strictObject({ password }),
  'password:change': z.strictObject({ current: password, next: password }),
  'password:remove': z.strictObject({ current: password }),
  'place:state': nothing,
  'place:move': z.strictObject({ to: z.enum(['chosen', 'standard']) }),
  'place:standardForNow': nothing,
  'place:takeIn': nothing,
  'backup:make': nothing,
  'backup:read': z.strictObject({ bytes: z.instanceof(Uint8Array), password: password.exactOptional() }),
  'backup:restore': z.strictObject({ backupId: id }),
  'versions:list': z.strictObject({ id }),
  'versions:read': z.strictObject({ id, number: z.number().int().min(1) }),
  'versions:keep': z.strictObject({ document: reportDocumentSchema, kind: z.enum(['named', 'before-restore']), name: versionName }),
  'versions:rename': z.strictObject({ id, number: z.number().int().min(1), name: versionName }),
  'versions:remove': z.strictObject({ id, number: z.number().int().min(1) }),
  'import:choose': z.strictObject({ from: z.literal('folder').optional() }),
  'import:handed': nothing,
  'import:file': z.strictObject({ name: z.string().min(1).max(1000), bytes: z.instanceof(Uint8Array), isOneOfSeveral: z.literal(true).optional() }),
  'import:chosen': z.strictObject({ importId: id }),
  'import:finish': z.strictObject({ importId: id, refused: z.array(z.string().max(64)).max(MAX_PREVIEW_LENGTH) }),
  'import:cancel': z.strictObject({ importId: id }),
  'export:word': z.strictObject({
    document: reportDocumentSchema,
    edition: z.enum(['review', 'final']).exactOptional(),
    profileId: id.exactOptional(),
    fileName: z.string().max(1000).exactOptional(),
    remarks: z.array(remark).max(10_000).exactOptional(),
    overridden: z.number().int().min(0).exactOptional(),
    place: z.enum(['ask', 'beside']).exactOptional(),
  }),
  'export:history': z.strictObject({ draftId: id }),
  'profiles:list': nothing,
  'profiles:save': z.strictObject({ profile: layoutProfileSchema }),
  'profiles:remove': z.strictObject({ id }),
  'profiles:read': z.strictObject({ name: z.string().min(1).max(1000), bytes: z.instanceof(Uint8Array) }),
  'profiles:export': z.strictObject({ id }),
  'types:list': nothing,
  'types:save': z.strictObject({ type: reportTypeSchema }),
  'types:remove': z.strictObject({ id }),
  'types:read': z.strictObject({ bytes: z.instanceof(Uint8Array) }),
  'types:export': z.strictObject({ id }),
  'export:pdf': z.strictObject({ document: reportDocumentSchema }),
  'export:open': z.strictObject({ exportId: id }),
  'export:reveal': z.strictObject({ exportId: id }),
  'words:load': nothing,
  'words:save': z.strictObject({ words: ownWordsSchema }),
  'words:read': z.strictObject({ name: z.string().min(1).max(1000), bytes: z.instanceof(Uint8Array) }),
  'words:export': nothing,
  'library:load': nothing,
  'library:save': z.strictObject({ own: ownLibrarySchema }),
  'packs:contents': nothing,
  'packs:export': z.strictObject({ name: z.string().max(MAX_PACK_NAME), entryIds: z.array(packEntryId).max(20_000) }),
  'packs:read': z.strictObject({ bytes: z.instanceof(Uint8Array) }),
  'packs:apply': z.strictObject({
    packId: id,
    choices: z.record(packEntryId, z.enum(['mine', 'theirs', 'both'])),
    left: z.array(packEntryId).max(20_000),
  }),
  'packs:shared': nothing,
  'packs:subscribe': nothing,
  'packs:unsubscribe': z.strictObject({ id }),
  'settings:get': nothing,
  'settings:set': settingsSchema,
}
