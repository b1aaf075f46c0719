import type { ListedForm } from '@shirube/contract'
import { type Column, DataTable, formatNumber, formatWhen, Panel, StatusBadge, TwoLines } from '@shirube/ui'
import type { ReactNode } from 'react'
import { usePlace } from '../../app/use-place.ts'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { type SayContent, useText } from '../use-text.ts'
import { FormRowMenu } from './FormRowMenu.tsx'

/** Whether visitors can fill a form in. */
export function FormState(props: { readonly active: boolean }): ReactNode {
  const t = useText()
  return props.active ? (
    <StatusBadge tone="ok" mark="dot">
      {t('forms.open')}
    </StatusBadge>
  ) : (
    <StatusBadge tone="outline">{t('forms.closed')}</StatusBadge>
  )
}

const scenariosOf = ({ uses }: ListedForm): readonly string[] => [...new Set(uses.map(({ name }) => name))]

function columnsOf(
  t: SayContent,
  say: {
    readonly language: 'ja' | 'en'
    readonly when: (at: number) => string
    readonly material: (id: string) => string
  },
): readonly Column<ListedForm>[] {
  return [
    {
      key: 'name',
      head: t('forms.columns.name'),
      names: true,
      cell: ({ name, title }) => <TwoLines first={name} second={title[say.language]} />,
    },
    {
      key: 'state',
      head: t('forms.columns.state'),
      width: '112px',
      cell: ({ active }) => <FormState active={active} />,
    },
    {
      key: 'submissions',
      head: t('forms.columns.submissions'),
      align: 'end',
      width: '120px',
      cell: (form) => <Answers form={form} />,
    },
    {
      key: 'last',
      head: t('forms.columns.last'),
      align: 'end',
      desk: true,
      width: '120px',
      cell: ({ lastAt }) => (lastAt === undefined ? t('forms.never') : say.when(lastAt)),
    },
    {
      key: 'material',
      head: t('forms.columns.material'),
      desk: true,
      cell: ({ material }) => (material === undefined ? t('forms.none') : say.material(material)),
    },
    {
      key: 'uses',
      head: t('forms.columns.uses'),
      desk: true,
      cell: (form) => scenariosOf(form).join(t('and')) || t('mails.unused'),
    },
  ]
}

/** The forms as rows; a row opens the form. */
export function FormTable(props: {
  readonly forms: readonly ListedForm[]
  readonly may: boolean
}): ReactNode {
  const t = useText()
  const place = usePlace()
  const catalog = useCatalog()
  const say = {
    language: place.language,
    when: (at: number) => formatWhen(at, { ...place, now: Date.now() }),
    material: (id: string) => catalog.nameOf('material', id) ?? id,
  }
  return (
    <Panel label={t('forms.title')} inside="rows">
      <DataTable
        label={t('forms.title')}
        columns={columnsOf(t, say)}
        rows={props.forms}
        rowHeight={52}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => `/forms/${id}`}
        {...(props.may && { menuOf: (form: ListedForm) => <FormRowMenu form={form} /> })}
      />
    </Panel>
  )
}

/** How often it was sent in, and how many of its visitors are still asked whether the address is theirs. */
function Answers({ form }: { readonly form: ListedForm }): ReactNode {
  const t = useText()
  const { submissions, unconfirmed } = form
  const answers = formatNumber(submissions)
  if (unconfirmed === 0) return answers
  return <TwoLines first={answers} second={t('forms.unconfirmed', { n: formatNumber(unconfirmed) })} />
}
