import type { Twin } from '../../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words of kept views of the list of leads. */
export const en = {
  views: 'Views',
  choose: 'Kept views',
  mine: 'My views',
  shared: 'Shared views',
  by: '{{name}} ({{by}})',
  none: 'No views kept yet',
  save: 'Keep what is shown',
  overwrite: 'Change “{{name}}” to what is shown',
  remove: 'Remove “{{name}}”',
  title: 'Keep a view',
  text: 'Keeps the filter, the columns and the order.',
  name: 'Name of the view',
  share: 'Share it with everybody',
  submit: 'Keep',
  cancel: 'Cancel',
  close: 'Close',
  saved: 'The view “{{name}}” was kept',
  removed: 'The view “{{name}}” was removed',
  undo: 'Undo',
} as const satisfies Twin<typeof ja>
