import { describe, expect, it } from 'vitest'
import { LANE_PACE, makeCircuit, PROVIDER_PACE } from './circuit.ts'
import { makeLanes } from './lanes.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { makeRate } from './rate.ts'

describe('a rate', () => {
  it('lets a second’s worth pass at once and then no more than so many a second', () => {
    const rate = makeRate(10)
    expect(rate.room(0)).toBe(10)
    rate.take(10)
    expect(rate.room(0)).toBe(0)
    expect(rate.room(250)).toBe(2)
    rate.take(2)
    expect(rate.room(100_000)).toBe(10)
  })
  it('without a number holds nothing back', () => {
    expect(makeRate(undefined).room(0)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('a circuit', () => {
  it('opens at the third failure in a row, for longer each time, and closes at the first success', () => {
    const circuit = makeCircuit(PROVIDER_PACE)
    circuit.failed(0)
    circuit.failed(0)
    expect(circuit.openUntil(0)).toBeUndefined()
    circuit.failed(0)
    expect(circuit.openUntil(0)).toBe(1_000)
    // What was under way when it opened says nothing new.
    circuit.failed(500)
    expect(circuit.openUntil(500)).toBe(1_000)
    expect(circuit.openUntil(1_000)).toBeUndefined()
    circuit.failed(1_000)
    expect(circuit.openUntil(1_000)).toBe(3_000)
    for (let at = 3_000; at < 1_000_000; at += 60_000) circuit.failed(at)
    circuit.failed(1_000_000)
    expect(circuit.openUntil(1_000_000)).toBe(1_030_000)
    circuit.worked()
    expect(circuit.openUntil(1_000_000)).toBeUndefined()
    expect(circuit.calm).toBe(true)
  })
})

describe('the lanes', () => {
  it('let so many be on their way to one domain, whatever the others do', () => {
    const lanes = makeLanes({ lane: { atOnce: 2 }, lanes: {} })
    lanes.begin('a.example')
    lanes.begin('a.example')
    expect(lanes.room('a.example', 0)).toBe(0)
    expect(lanes.room('b.example', 0)).toBe(2)
    lanes.end('a.example')
    expect(lanes.room('a.example', 0)).toBe(1)
  })
  it('spare the carriers', () => {
    const lanes = makeLanes(DEFAULT_LIMITS)
    expect(lanes.room('docomo.ne.jp', 0)).toBe(2)
    for (let i = 0; i < 5; i++) {
      lanes.begin('docomo.ne.jp')
      lanes.end('docomo.ne.jp')
    }
    expect(lanes.room('docomo.ne.jp', 0)).toBe(0)
    expect(lanes.room('docomo.ne.jp', 400)).toBe(2)
  })
  it('close a domain that refuses, and no other', () => {
    const lanes = makeLanes({ lane: { atOnce: 5 }, lanes: {} })
    for (let i = 0; i < LANE_PACE.from; i++) lanes.heard('a.example', 'failed', 0)
    expect(lanes.room('a.example', 0)).toBe(0)
    expect(lanes.openUntil('a.example', 0)).toBe(LANE_PACE.firstMs)
    expect(lanes.room('b.example', 0)).toBe(5)
    lanes.heard('a.example', 'worked', 0)
    expect(lanes.room('a.example', 0)).toBe(5)
  })
  it('are shared among dispatchers', () => {
    const lanes = makeLanes({ lane: { atOnce: 5 }, lanes: {} })
    lanes.share(2)
    expect(lanes.room('a.example', 0)).toBe(2)
    lanes.share(10)
    expect(lanes.room('a.example', 0)).toBe(1)
  })
})
