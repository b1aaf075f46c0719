import { Button } from '@mantine/core'
import { formEndpoints, type ListedForm } from '@shirube/contract'
import { EmptyState, FilterChip, FilterRow, PageBody, PageHeader } from '@shirube/ui'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useAction } from '../../api/use-action.ts'
import { useMay } from '../../api/use-session.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { Refusal } from '../../app/Refusal.tsx'
import { useLiveQueries } from '../../live/use-live.ts'
import { newContentId } from '../new-id.ts'
import { useText } from '../use-text.ts'
import { FormTable } from './FormTable.tsx'
import { newForm } from './new-form.ts'

/** Every form: what it asks for, what came in, what it gives, where it sets something off. */
export function FormsScreen(): ReactNode {
  const t = useText()
  const may = useMay('marketer')
  const navigate = useNavigate()
  const forms = useQuery(queryOf(formEndpoints.list))
  useLiveQueries(['changes', 'leads'], [formEndpoints.list.path])
  const put = useAction(formEndpoints.put, {
    invalidates: [formEndpoints.list.path],
    onDone: ({ id }) => navigate({ to: '/forms/$id', params: { id } }),
  })
  const make = may ? (
    <Button
      variant="filled"
      leftSection={<IconPlus size={14} />}
      loading={put.isPending}
      onClick={() =>
        put.mutate({
          params: { id: newContentId('form') },
          body: { name: t('forms.unnamed'), definition: newForm(), active: false },
        })
      }
    >
      {t('forms.new')}
    </Button>
  ) : null
  return (
    <>
      <PageHeader title={t('forms.title')} actions={forms.data?.items.length === 0 ? null : make} />
      <PageBody>
        <Refusal error={put.error} />
        <Loaded query={forms} failed={t('forms.failed')}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t('forms.emptyTitle')} text={t('forms.emptyText')} action={make} />
            ) : (
              <FilteredForms forms={items} may={may} />
            )
          }
        </Loaded>
      </PageBody>
    </>
  )
}

function FilteredForms(props: { readonly forms: readonly ListedForm[]; readonly may: boolean }): ReactNode {
  const t = useText()
  const [show, setShow] = useState<'active' | 'archived'>('active')
  const found = props.forms.filter(({ archived }) => archived === (show === 'archived'))
  return (
    <>
      <FilterRow label={t('forms.filter')} found={t('forms.found', { count: found.length })}>
        {(['active', 'archived'] as const).map((one) => (
          <FilterChip key={one} pressed={show === one} onPress={() => setShow(one)}>
            {t(`forms.show.${one}`)}
          </FilterChip>
        ))}
      </FilterRow>
      <FormTable forms={found} may={props.may} />
    </>
  )
}
