import { Menu } from '@mantine/core'
import { STAGE_WORDS } from '@shirube/audience'
import { API_ROOT, type ListedMaterial } from '@shirube/contract'
import type { Language } from '@shirube/kernel'
import {
  type Column,
  DataTable,
  formatNumber,
  Panel,
  RowMenu,
  TagChip,
  TextButton,
  TwoLines,
  useLanguage,
} from '@shirube/ui'
import type { ReactNode } from 'react'
import { type SayContent, useText } from '../use-text.ts'
import { formatSize } from './format-size.ts'
import type { MaterialTask } from './material-task.ts'

function fileOf({ file }: ListedMaterial, t: SayContent): string {
  return file ? t('materials.file', { name: file.name, size: formatSize(file.size) }) : t('materials.noFile')
}

function columnsOf(
  t: SayContent,
  about: { readonly language: Language; readonly onOpen: (material: ListedMaterial) => void },
): readonly Column<ListedMaterial>[] {
  return [
    {
      key: 'name',
      head: t('materials.columns.name'),
      names: true,
      cell: (material) => (
        <TwoLines
          first={<TextButton onPress={() => about.onOpen(material)}>{material.name}</TextButton>}
          second={fileOf(material, t)}
        />
      ),
    },
    {
      key: 'stage',
      head: t('materials.columns.stage'),
      desk: true,
      cell: ({ stage }) => (stage === undefined ? t('forms.none') : STAGE_WORDS[stage][about.language]),
    },
    {
      key: 'tags',
      head: t('materials.columns.tags'),
      desk: true,
      cell: ({ tags }) => tags.map((tag) => <TagChip key={tag}>{tag}</TagChip>),
    },
    {
      key: 'uses',
      head: t('materials.columns.uses'),
      desk: true,
      cell: ({ uses }) => [...new Set(uses.map(({ name }) => name))].join(t('and')) || t('mails.unused'),
    },
    {
      key: 'downloads',
      head: t('materials.columns.downloads'),
      align: 'end',
      width: '132px',
      cell: ({ people, downloads }) =>
        t('materials.opened', {
          people: formatNumber(people),
          times: formatNumber(downloads),
          count: people,
        }),
    },
  ]
}

/** The documents as rows. */
export function MaterialTable(props: {
  readonly materials: readonly ListedMaterial[]
  readonly may: boolean
  readonly mayLink: boolean
  readonly onTask: (task: MaterialTask) => void
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { materials, may, mayLink, onTask } = props
  const onOpen = (material: ListedMaterial): void => onTask({ kind: 'edit', material })
  const menuOf = (material: ListedMaterial): ReactNode => (
    <RowMenu label={t('mails.more', { name: material.name })}>
      {may ? <Menu.Item onClick={() => onOpen(material)}>{t('materials.edit')}</Menu.Item> : null}
      {material.file ? (
        <Menu.Item component="a" href={`${API_ROOT}/files/${material.file.id}`} download>
          {t('materials.download')}
        </Menu.Item>
      ) : null}
      {mayLink && material.file ? (
        <Menu.Item onClick={() => onTask({ kind: 'link', material })}>{t('materials.link')}</Menu.Item>
      ) : null}
      {may ? (
        <Menu.Item onClick={() => onTask({ kind: 'remove', material })}>{t('materials.remove')}</Menu.Item>
      ) : null}
    </RowMenu>
  )
  return (
    <Panel label={t('materials.title')} inside="rows">
      <DataTable
        label={t('materials.title')}
        columns={columnsOf(t, { language, onOpen })}
        rows={materials}
        rowHeight={52}
        keyOf={({ id }) => id}
        menuOf={menuOf}
      />
    </Panel>
  )
}
