import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "branch by conditions", in English. */
export const en: Twin<typeof ja> = {
  intro: 'Asks in this order; the first that holds is taken.',
  plain: 'One way for {when}.',
  titled: '“{title}” for {when}.',
  otherwise: 'All others go to “Otherwise”.',
  when: 'Condition of this way',
  title: 'Name of this way',
  name: 'Give it a name',
  newName: 'Those who match',
  add: 'Add a condition',
}
