/** Names only: this file is all that the sandboxed preload may import from the contract. */
export const CHANNELS = [
  'app:info',
  'app:close',
  'app:selfCheck',
  'drafts:list',
  'drafts:create',
  'drafts:createSample',
  'drafts:open',
  'drafts:save',
  'drafts:remove',
  'drafts:restore',
  'drafts:recover',
  'import:choose',
  'import:handed',
  'import:file',
  'import:chosen',
  'import:finish',
  'import:cancel',
  'export:word',
  'export:pdf',
  'export:open',
  'export:reveal',
  'export:history',
  'profiles:list',
  'profiles:save',
  'profiles:remove',
  'profiles:read',
  'profiles:export',
  'words:load',
  'words:save',
  'words:read',
  'words:export',
  'library:load',
  'library:save',
  'settings:get',
  'settings:set',
] as const
export type Channel = (typeof CHANNELS)[number]

/** From main to the window. */
export const EVENTS = ['menu:command', 'app:closing', 'import:waiting'] as const
export type EventName = (typeof EVENTS)[number]
