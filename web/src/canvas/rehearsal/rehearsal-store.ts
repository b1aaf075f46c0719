import type { Happening } from '@shirube/engine'
import type { InventedLead } from '@shirube/rehearsal'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { type Assumption, FIRST_ASSUMPTIONS } from './assumption.ts'
import { type Beginning, back, beginRehearsal, happenNow, type Rehearsal, runTo, skip } from './rehearsal.ts'

/** Who is rehearsed: somebody made up, or a real lead as it is now. */
export type LeadChoice =
  | { readonly kind: 'invented'; readonly lead: InventedLead }
  | { readonly kind: 'real'; readonly id: string; readonly name: string }

/** The rehearsal on the open canvas. */
export interface RehearsalState {
  readonly choice: LeadChoice
  /** By which of the starts the lead comes in. */
  readonly entry: number
  readonly assumptions: readonly Assumption[]
  readonly begun?: Beginning | undefined
  readonly rehearsal?: Rehearsal | undefined
  readonly playing: boolean
}

/** Somebody to begin with, of whom everything may be changed. */
const SAMPLE: InventedLead = {
  fields: { lastName: '見本', companyName: '見本製作所', email: 'sample@example.jp' },
  scores: { site: 0 },
  consents: true,
}

const FIRST: RehearsalState = {
  choice: { kind: 'invented', lead: SAMPLE },
  entry: 0,
  assumptions: FIRST_ASSUMPTIONS,
  playing: false,
}

/** The rehearsal of the open canvas: one at a time. */
export const rehearsalStore = createStore<RehearsalState>(() => FIRST)

const change = (move: (rehearsal: Rehearsal, state: RehearsalState) => Rehearsal): void =>
  rehearsalStore.setState((state) => (state.rehearsal ? { rehearsal: move(state.rehearsal, state) } : state))

/** Begins anew with this lead and drawing; undefined while they are not known, or cannot be rehearsed. */
export const begin = (begun: Beginning | undefined): void =>
  rehearsalStore.setState({ begun, rehearsal: begun && beginRehearsal(begun), playing: false })

/** From the start again. */
export const restart = (): void => begin(rehearsalStore.getState().begun)
/** To the next moment at which something happens. */
export const skipOn = (): void => change((rehearsal, { assumptions }) => skip(rehearsal, assumptions))
/** One moment back. */
export const goBack = (): void => change(back)
/** Lets something happen to the lead now. */
export const actNow = (happening: Happening): void => change((rehearsal) => happenNow(rehearsal, happening))
/** Lets the clock run on by so many milliseconds. */
export const runOn = (ms: number): void =>
  change((rehearsal, { assumptions }) => runTo(rehearsal, rehearsal.session.now + ms, assumptions))
/** Lets the clock run, or stops it. */
export const setPlaying = (playing: boolean): void => rehearsalStore.setState({ playing })
/** Rehearses somebody else. */
export const choose = (choice: LeadChoice): void => rehearsalStore.setState({ choice })
/** Has the lead come in by another start. */
export const enterBy = (entry: number): void => rehearsalStore.setState({ entry })
/** Assumes something else from now on. */
export const assume = (assumption: Assumption): void =>
  rehearsalStore.setState(({ assumptions }) => ({
    assumptions: assumptions.map((one) => (one.does === assumption.does ? assumption : one)),
  }))

/** Something of the rehearsal. */
export const useRehearsal = <T>(pick: (state: RehearsalState) => T): T => useStore(rehearsalStore, pick)
