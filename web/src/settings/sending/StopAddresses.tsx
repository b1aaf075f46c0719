import { Button, Group, SegmentedControl, Stack, Textarea } from '@mantine/core'
import { STOPS, suppressionEndpoints } from '@shirube/contract'
import { formatNumber } from '@shirube/ui'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { useAction } from '../../api/use-action.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useText } from './use-text.ts'

type Stop = (typeof STOPS)[number]

/** Takes the stopped addresses of another system in: everything that is an address in what was pasted. */
export function StopAddresses(): ReactNode {
  const t = useText()
  const [as, setAs] = useState<Stop>('unsubscribed')
  const [addresses, setAddresses] = useState('')
  const add = useAction(suppressionEndpoints.add, {
    invalidates: [suppressionEndpoints.show.path],
    onDone: () => setAddresses(''),
  })
  const stop = (event: SyntheticEvent): void => {
    event.preventDefault()
    add.mutate({ body: { as, addresses } })
  }
  return (
    <form onSubmit={stop} noValidate>
      <Stack gap="sm">
        <Textarea
          label={t('stopped.add')}
          description={t('stopped.addHint')}
          autosize
          minRows={3}
          maxRows={10}
          value={addresses}
          onChange={(event) => setAddresses(event.currentTarget.value)}
        />
        <Group gap="sm">
          <SegmentedControl
            aria-label={t('stopped.what')}
            value={as}
            onChange={(value) => setAs(STOPS.find((one) => one === value) ?? 'unsubscribed')}
            data={STOPS.map((value) => ({ value, label: t(`stopped.as.${value}`) }))}
          />
          <Button type="submit" disabled={addresses.trim().length < 3} loading={add.isPending}>
            {t('stopped.stop')}
          </Button>
        </Group>
        <div role="status">
          {add.data
            ? t('stopped.done', {
                added: formatNumber(add.data.added),
                before: formatNumber(add.data.before),
              })
            : null}
        </div>
        <Refusal error={add.error} />
      </Stack>
    </form>
  )
}
