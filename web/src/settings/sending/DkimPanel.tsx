import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { type Dkim, dkimEndpoints, organisationEndpoints } from '@shirube/contract'
import { ConfirmDialog, Note, Panel, StatusBadge } from '@shirube/ui'
import { IconAlertTriangle, IconCheck, IconSignature } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useAction } from '../../api/use-action.ts'
import { useMay } from '../../api/use-session.ts'
import { useCheckedForm } from '../../app/form/use-checked-form.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { Refusal } from '../../app/Refusal.tsx'
import { CopyBlock } from '../CopyBlock.tsx'
import { useText as useShared } from '../use-text.ts'
import { useText } from './use-text.ts'

/** What every change of the signature makes stale. */
const STALE = { invalidates: [dkimEndpoints.show.path, organisationEndpoints.show.path] } as const

/** The signature that proves to receivers that mail is the sender's own (DKIM). */
export function DkimPanel(): ReactNode {
  const t = useText()
  const may = useMay('admin')
  const dkim = useQuery(queryOf(dkimEndpoints.show))
  return (
    <Panel title={t('dkim.title')} beside={dkim.data ? <DkimState dkim={dkim.data} /> : null}>
      <Stack gap="md" maw={640}>
        <Note icon={IconSignature}>{t('dkim.hint')}</Note>
        <Loaded query={dkim} failed={t('dkim.failed')}>
          {(data) => {
            if (data.key) return <DkimKey dkimKey={data.key} may={may} />
            return may ? <NewKey senderDomain={data.senderDomain} /> : null
          }}
        </Loaded>
      </Stack>
    </Panel>
  )
}

function DkimState({ dkim: { key } }: { readonly dkim: Dkim }): ReactNode {
  const t = useText()
  if (!key) return <StatusBadge tone="outline">{t('dkim.off')}</StatusBadge>
  return key.signs ? (
    <StatusBadge tone="ok" mark={IconCheck}>
      {t('dkim.on')}
    </StatusBadge>
  ) : (
    <StatusBadge tone="warn" mark={IconAlertTriangle}>
      {t('dkim.waiting')}
    </StatusBadge>
  )
}

function NewKey({ senderDomain }: { readonly senderDomain: string }): ReactNode {
  const t = useText()
  const make = useAction(dkimEndpoints.make, STALE)
  const { form, onSubmit } = useCheckedForm({
    schema: dkimEndpoints.make.body,
    initial: { domain: senderDomain, selector: 'shirube' },
    bodyOf: (values) => values,
    error: make.error,
  })
  return (
    <form noValidate onSubmit={onSubmit((body) => make.mutate({ body }))}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <TextInput
            label={t('dkim.domain')}
            description={t('dkim.domainHint')}
            {...form.getInputProps('domain')}
          />
          <TextInput
            label={t('dkim.selector')}
            description={t('dkim.selectorHint')}
            {...form.getInputProps('selector')}
          />
        </SimpleGrid>
        <Refusal error={make.error} />
        <Group>
          <Button type="submit" loading={make.isPending}>
            {t('dkim.make')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function DkimKey(props: { readonly dkimKey: NonNullable<Dkim['key']>; readonly may: boolean }): ReactNode {
  const t = useText()
  const { dkimKey, may } = props
  const { record, signs } = dkimKey
  return (
    <>
      <p>{t(signs ? 'dkim.signing' : 'dkim.toDo', { domain: dkimKey.domain })}</p>
      <Stack gap={4}>
        <span>{t('dkim.recordName')}</span>
        <CopyBlock text={record.name} label={t('dkim.recordName')} />
      </Stack>
      <Stack gap={4}>
        <span>{t('dkim.recordValue')}</span>
        <CopyBlock text={record.value} label={t('dkim.recordValue')} />
      </Stack>
      {may ? <KeyActs signs={signs} domain={dkimKey.domain} /> : null}
    </>
  )
}

function KeyActs({ signs, domain }: { readonly signs: boolean; readonly domain: string }): ReactNode {
  const t = useText()
  const shared = useShared()
  const [removing, setRemoving] = useState(false)
  const check = useAction(dkimEndpoints.check)
  const start = useAction(dkimEndpoints.start, STALE)
  const remove = useAction(dkimEndpoints.remove, { ...STALE, onDone: () => setRemoving(false) })
  return (
    <>
      {check.data ? (
        <div role="status">
          <Note
            icon={check.data.found === 'right' ? IconCheck : IconAlertTriangle}
            tone={check.data.found === 'right' ? 'ok' : 'warn'}
          >
            {t(`dkim.found.${check.data.found}`)}
          </Note>
        </div>
      ) : null}
      <Refusal error={start.error ?? check.error} />
      <Group>
        <Button loading={check.isPending} onClick={() => check.mutate({})}>
          {t('dkim.check')}
        </Button>
        {signs ? null : (
          <Button variant="filled" loading={start.isPending} onClick={() => start.mutate({})}>
            {t('dkim.start')}
          </Button>
        )}
        <Button variant="subtle" onClick={() => setRemoving(true)}>
          {t('dkim.remove')}
        </Button>
      </Group>
      {removing ? (
        <ConfirmDialog
          opened
          title={t('dkim.removeTitle', { domain })}
          consequence={<p>{t(signs ? 'dkim.removeSigning' : 'dkim.removeText')}</p>}
          confirmLabel={t('dkim.remove')}
          cancelLabel={shared('cancel')}
          onConfirm={async () => {
            await remove.mutateAsync({}).catch(() => undefined)
          }}
          onClose={() => setRemoving(false)}
          error={<Refusal error={remove.error} />}
        />
      ) : null}
    </>
  )
}
