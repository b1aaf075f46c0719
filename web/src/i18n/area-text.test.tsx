// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, expectTypeOf, test } from 'vitest'
import { areaText } from './area-text.ts'
import { showIn } from './i18n.ts'
import type { Missing, Slots, TextKey, Twin } from './twin.ts'

const ja = { title: 'リード', list: { found: '{{count}}人', of: '{{ name }}の{{n, number}}件' } } as const
const en = {
  title: 'Leads',
  list: { found_one: '{{count}} lead', found_other: '{{count}} leads', of: '{{n, number}} of {{ name }}' },
} as const satisfies Twin<typeof ja>

const useText = areaText('test-area', { ja, en })

function Page(props: { readonly count: number }) {
  const t = useText()
  return (
    <p>
      {t('title')} {t('list.found', { count: props.count })} {t('list.of', { name: 'A', n: 1200 })}
    </p>
  )
}

const said = () => screen.getByText(/./u).textContent

beforeEach(() => showIn('ja'))
afterEach(cleanup)

test('an area speaks the language of the screens, and changes with it where it stands', () => {
  render(<Page count={2} />)
  expect(said()).toBe('リード 2人 Aの1,200件')
  act(() => showIn('en'))
  expect(said()).toBe('Leads 2 leads 1,200 of A')
})

test('English counts one and many', () => {
  showIn('en')
  render(<Page count={1} />)
  expect(said()).toContain('1 lead ')
})

test('only texts that exist can be said, and none without its values', () => {
  expectTypeOf<TextKey<typeof ja>>().toEqualTypeOf<'title' | 'list.found' | 'list.of'>()
  expectTypeOf<Slots<(typeof ja)['list']['of']>>().toEqualTypeOf<'name' | 'n'>()
  const say = (t: ReturnType<typeof useText>) => {
    t('title')
    // @ts-expect-error a text that is not there
    t('list.lost')
    // @ts-expect-error its values are missing
    t('list.of')
    // @ts-expect-error one of its values is missing
    t('list.of', { name: 'A' })
  }
  expect(say).toBeTypeOf('function')
})

test('a pair in which English lacks words is no pair', () => {
  expectTypeOf<Missing<typeof ja, typeof en>>().toEqualTypeOf<never>()
  const short = { title: 'Leads', list: { found_one: '{{count}} lead', of: '' } } as const
  expectTypeOf<Missing<typeof ja, typeof short>>().toEqualTypeOf<'list.found'>()
  // @ts-expect-error English lacks list.found in the plural
  areaText('test-short', { ja, en: short })
  // @ts-expect-error Japanese has no such text
  const more = { title: 'Leads', extra: 'x' } as const satisfies Twin<typeof ja>
  expect(more.extra).toBe('x')
})
