import { Input, SegmentedControl } from '@mantine/core'
import { type ReactNode, useId } from 'react'

/** A choice among a few, all of them in sight; it takes effect at once. */
export function Choice<Value extends string>(props: {
  readonly label: string
  readonly hint: string
  readonly value: Value
  readonly data: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}): ReactNode {
  const { label, hint, value, data, onChange } = props
  const id = useId()
  return (
    <Input.Wrapper label={label} description={hint} labelElement="div" labelProps={{ id }}>
      <div>
        <SegmentedControl aria-labelledby={id} data={[...data]} value={value} onChange={onChange} />
      </div>
    </Input.Wrapper>
  )
}
