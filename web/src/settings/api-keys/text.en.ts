import type { Twin } from '../../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words of the keys for programs. */
export const en = {
  title: 'API keys',
  failed: 'Couldn’t load the API keys',
  add: 'Make a key',
  name: 'Name of the key',
  nameHint: 'Name it after the system that uses it, to tell it apart later.',
  scopes: 'What it may do',
  create: 'Make it',
  columns: { name: 'Key', scopes: 'May', lastUsed: 'Last used', created: 'Made' },
  unused: 'Not yet',
  revoke: 'Revoke',
  revokeText: 'Whatever uses this key is cut off at once. This cannot be undone.',
  once: {
    title: 'The key is made',
    text: 'It is shown this once. Keep it in a safe place.',
    label: 'The new API key',
  },
  empty: {
    title: 'Connect other systems',
    text: 'With a key, a program can send behaviour and add leads through the API.',
  },
  allScopes: 'Everything',
  comma: ', ',
  scopeNames: {
    'events:write': 'Send behaviour',
    'leads:read': 'See leads',
    'leads:write': 'Add and change leads',
    'content:read': 'See content',
    'content:write': 'Change content',
    'scenarios:read': 'See scenarios',
    'scenarios:write': 'Change and publish scenarios',
    'sales:read': 'See calls and handoffs',
    'sales:write': 'Record calls and handoffs',
    'settings:read': 'See settings',
    'settings:write': 'Change settings',
    'users:write': 'Change users',
  },
} as const satisfies Twin<typeof ja>
